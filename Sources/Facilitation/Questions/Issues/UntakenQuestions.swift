import Records
import Text

/// The slips that no issue hangs on, as one list before the votes; one line answers all of them,
/// Enter alone says that they were heard.
struct UntakenQuestion: Question {
  static let name = "untaken"

  /// The list as it was first shown; its numbers stay.
  let slips: [Target]
  /// Those of it that were only heard.
  var heard: [Target] = []

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      slips: try fields.list("slips") { $0.slips }, heard: try fields.list("heard") { $0.heard })
  }

  func help(_ words: HourWords) -> String { words.helpUntaken }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let left = left(in: hour)
    let items = slips.enumerated().filter { left.contains($1) }.map { index, slip in
      let label = hour.label(slip.kind, slip.number)
      return Paragraph.listed(
        words.untakenItem(
          index + 1, of: slips.count, label: label, text: hour.text(of: slip) ?? ""))
    }
    return Prompt(
      [.plain(words.untaken(left.count))] + items + [
        .plain(words.askUntaken), .hint(words.enterHeard),
      ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let parts = Untaken(typed.folded) else {
      return hour.remark(hour.words.needUntaken, .hint)
    }
    let known = parts.slips.allSatisfy { slips.indices.contains($0 - 1) }
    guard known, parts.links.allSatisfy({ hour.issue($0.issue) != nil }) else {
      return hour.remark(hour.words.noSuch(typed.text), .hint)
    }
    for link in parts.links {
      hour.change(issue: link.issue) { $0.hang(on: slips[link.slip - 1]) }
    }
    var next = self
    next.heard = parts.hearsRest ? slips : heard + parts.heard.map { slips[$0 - 1] }
    hour.ask(next)
    // The first of them is asked about first.
    for number in parts.new.reversed() {
      hour.interrupt(with: SlipIssueQuestion(slip: slips[number - 1]))
    }
    if parts.new.isEmpty { _ = next.refresh(in: &hour) }
  }

  /// Leaves them for the closing.
  func skip(in hour: inout Hour) { hour.endIssues() }

  /// Goes on when no slip is left.
  func wake(in hour: inout Hour) { _ = refresh(in: &hour) }

  func refresh(in hour: inout Hour) -> Bool {
    guard left(in: hour).isEmpty else { return true }
    hour.course.first(.loose)
    hour.endIssues()
    return true
  }

  private func left(in hour: Hour) -> [Target] {
    let loose = hour.looseTargets
    return slips.filter { loose.contains($0) && !heard.contains($0) }
  }
}

/// The text of an issue that a slip becomes; Enter takes the slip's own.
struct SlipIssueQuestion: Question {
  static let name = "slip-issue"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText]

  let slip: Target

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(slip: try fields.group { $0.slip })
  }

  var subject: Target? { slip }

  func help(_ words: HourWords) -> String { words.helpIssue }

  func ask(_ hour: Hour) -> Prompt {
    let text = hour.text(of: slip)
    let label = hour.label(slip.kind, slip.number)
    return Prompt(
      .plain(hour.words.askSlipIssue(label: label, text: text ?? "")),
      label: hour.label(.issue, hour.course.nextIssue(in: hour.session)), draft: text)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isNo { return hour.continueIssues() }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    guard let text = typed.isEmpty ? hour.text(of: slip) : typed.text else {
      return hour.continueIssues()
    }
    hour.ask(ScopeQuestion(issue: hour.addIssue(text, from: slip)))
  }
}
