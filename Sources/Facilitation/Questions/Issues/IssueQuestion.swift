import Records

/// What stands between one ideal and the current notes closest to it; Enter goes on.
struct IssueQuestion: Question {
  static let name = "issue"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  /// The number of the ideal; nil when none was written.
  let ideal: Int?

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(ideal: try fields.maybe("ideal") { $0.ideal })
  }

  var subject: Target? { ideal.map { Target(kind: .ideal, number: $0) } }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    var lines = hour.isActionTimeNear ? [Paragraph(.hint, words.actionTime)] : []
    if let subject, let text = hour.text(of: subject) {
      lines.append(
        Paragraph(.plain, words.idealAtHand(label: hour.label(.ideal, subject.number), text: text)))
      if !isAgain(in: hour) { lines += near(text, in: hour) }
    }
    if !isAgain(in: hour) { lines += [hour.stageQuestion(words.between)].compactMap({ $0 }) }
    lines.append(Paragraph(.hint, isLast(in: hour) ? words.enterVotes : words.enterNextIdeal))
    let next =
      max(hour.course.lastIssue, hour.session.issues.compactMap { $0.number }.max() ?? 0) + 1
    return Prompt(lines + hour.practiceHint, label: hour.label(.issue, next))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty { return goOn(in: &hour) }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.addIssue(typed.text, ideal: ideal)
    let number = hour.course.lastIssue
    hour.ask(ScopeQuestion(issue: number, ideal: ideal))
    if hour.issue(number)?.current.isEmpty == true, !hour.session.current.isEmpty {
      hour.interrupt(with: LinksQuestion(issue: number, section: .current))
    }
  }

  func skip(in hour: inout Hour) { hour.endIssues() }

  func help(_ words: HourWords) -> String { words.helpIssue }

  /// Goes to the next ideal, or to the votes.
  private func goOn(in hour: inout Hour) {
    let walk = hour.issueQuestions
    let index = walk.firstIndex { $0.ideal == ideal } ?? walk.count
    if let next = walk[at: index + 1] { return hour.ask(next) }
    guard hour.session.issues.isEmpty else { return hour.endIssues() }
    hour.ask(NoIssuesQuestion())
  }

  /// Whether no ideal comes after this one.
  private func isLast(in hour: Hour) -> Bool {
    guard let last = hour.issueQuestions.last else { return true }
    return last.ideal == ideal
  }

  /// Whether the latest issue came from this very ideal, so that little need be repeated.
  private func isAgain(in hour: Hour) -> Bool {
    guard let latest = hour.session.issues.last else { return false }
    return latest.ideal == hour.idealNumbers(ideal)
  }

  /// The current notes closest to the ideal.
  private func near(_ text: String, in hour: Hour) -> [Paragraph] {
    let notes = hour.currentNotes(near: text)
    guard let first = notes.first, let number = first.number else { return [] }
    let label = hour.label(.current, number)
    return [
      Paragraph(.plain, hour.words.closest(label: label, text: first.text, more: notes.count - 1))
    ]
  }
}

extension Hour {
  /// The first question that the format puts in this stage, else our own.
  func stageQuestion(_ fallback: String) -> Paragraph? {
    speech(format?.step(for: course.stage)?.questions.first ?? fallback)
  }
}
