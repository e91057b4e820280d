import Records

/// One case in full; Enter keeps it in mind for an action, 0 goes back.
///
/// Its practice tells what others did, mostly in the past: its first sentence is only brought
/// along to be adapted, never taken as it stands.
struct CaseQuestion: Question {
  static let name = "case"

  let issue: Int
  let caseID: String

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue }, caseID: try fields.one("case") { $0.caseID })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func help(_ words: HourWords) -> String { words.helpCase }

  func ask(_ hour: Hour) -> Prompt {
    guard let found = find(in: hour) else { return Prompt([]) }
    let words = hour.words
    let parts = [
      (words.caseProblem, found.problem), (words.casePractice, found.practice),
      (words.caseEffect, found.effect.isEmpty ? words.noFigure : found.effect),
      (words.casePoints, found.points), (words.caseSource, found.source),
    ]
    let lines = parts.filter { !$0.1.isEmpty }.map { Paragraph(.practice, "\($0.0) \($0.1)") }
    return Prompt(
      [Paragraph(.plain, words.caseTitle(body: found.body, title: found.title))] + lines
        + [Paragraph(.plain, words.takeCase)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    var draft = ActionDraft(issue: issue)
    if !typed.isNo, let found = find(in: hour) {
      guard typed.isEmpty || typed.number == 1 else {
        return hour.remark(hour.words.takeOrNot, .hint)
      }
      draft.text = found.firstStep
      draft.case = caseID
    }
    hour.ask(ActionQuestion(draft: draft))
  }

  /// The case, as long as it is offered for the issue.
  private func find(in hour: Hour) -> Case? {
    hour.offers(for: issue).first { $0.case.id == caseID }?.case
  }
}
