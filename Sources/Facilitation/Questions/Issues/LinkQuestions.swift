import Records

/// What an issue hangs on and how far it reaches, in one: Enter takes what is proposed and says that
/// it is the division's own.
struct ScopeQuestion: Question {
  static let name = "scope"
  static let traits: QuestionTraits = [.isAside]

  let issue: Int
  /// The ideal to which an older version had walked; nothing asks for it any more.
  var ideal: Int?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue }, ideal: try fields.maybe("ideal") { $0.ideal })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func help(_ words: HourWords) -> String { words.helpScope }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let links = hour.links(of: issue)
    return Prompt(
      [.said(links.isEmpty ? words.notLinked : words.linked)] + links.map { .detail($0) }
        + [.plain(words.askScope), .listed(words.scopes)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isNo { return link([], in: &hour) }
    let entries = Target.entries(in: typed.folded)
    if !entries.isEmpty { return link(entries, in: &hour) }
    guard let number = typed.isEmpty ? 1 : typed.number, let scope = Scope.allCases[at: number - 1]
    else { return hour.remark(hour.words.chooseNumber(4), .hint) }
    hour.change(issue: issue) { $0.scope = scope }
    if scope != .own { hour.remark(hour.words.beyond) }
    hour.continueIssues()
  }

  func mend(in hour: inout Hour) -> Bool {
    hour.interrupt(with: LinksQuestion(issue: issue, section: .current, isBoth: true))
    return true
  }

  /// Hangs the issue on these entries instead; how far it reaches is asked again.
  private func link(_ entries: [Target], in hour: inout Hour) {
    guard entries.allSatisfy(hour.slipTargets.contains) else {
      return hour.remark(hour.words.needLabels, .hint)
    }
    hour.change(issue: issue) { issue in
      issue.current = entries.numbers(of: .current)
      issue.ideal = entries.numbers(of: .ideal)
    }
  }
}

extension Hour {
  /// What an issue can hang on: the numbered slips, good things left out.
  fileprivate var slipTargets: [Target] {
    [NoteSection.current, .ideal].flatMap { section in
      slips(section).compactMap { $0.number.map { Target(kind: section.kind, number: $0) } }
    }
  }
}

extension [Target] {
  /// The numbers of a kind, each once, in their order.
  func numbers(of kind: Target.Kind) -> [Int] {
    Set(filter { $0.kind == kind }.map { $0.number }).sorted()
  }
}

/// Which notes of a section an issue belongs to; Enter keeps, 0 is none.
struct LinksQuestion: Question {
  static let name = "links"

  let issue: Int
  let section: NoteSection
  /// Whether the ideals are asked after the current notes.
  var isBoth = false

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      issue: try fields.one("issue") { $0.issue },
      section: try fields.one("section") { $0.section },
      isBoth: fields.flag("both") { $0.isBoth })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      hour.numberedSlips(section) + hour.atHand(issue) + [
        .plain(words.askLinks(section: section)), .hint(words.keepLinks),
      ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    var kinds: Set<Target.Kind> = []
    if !typed.isEmpty {
      // A label says itself which section is meant, whichever is asked.
      let labelled = Target.entries(in: typed.folded)
      let numbers = typed.isNo ? [] : typed.numbers ?? [0]
      let entries =
        labelled.isEmpty ? numbers.map { Target(kind: section.kind, number: $0) } : labelled
      guard entries.allSatisfy(hour.slipTargets.contains) else {
        return hour.remark(hour.words.needLinks, .hint)
      }
      kinds = entries.isEmpty ? [section.kind] : Set(entries.map { $0.kind })
      link(entries, of: kinds, in: &hour)
    }
    hour.resume()
    if isBoth, !hour.session.ideal.isEmpty, !kinds.contains(.ideal) {
      hour.interrupt(with: LinksQuestion(issue: issue, section: .ideal))
    }
  }

  /// Replaces the links to these sections.
  private func link(_ entries: [Target], of kinds: Set<Target.Kind>, in hour: inout Hour) {
    hour.change(issue: issue) { issue in
      if kinds.contains(.current) { issue.current = entries.numbers(of: .current) }
      if kinds.contains(.ideal) { issue.ideal = entries.numbers(of: .ideal) }
    }
  }
}
