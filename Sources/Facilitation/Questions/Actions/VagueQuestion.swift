import Records

/// Asks once who hands what to whom, where a word leaves open when an action is done.
struct VagueQuestion: Question {
  static let name = "vague"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let draft: ActionDraft
  let text: String
  let vague: [String]

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      draft: try fields.group { $0.draft }, text: try fields.one("typed") { $0.text },
      vague: try fields.list("vague") { $0.vague })
  }

  var subject: Target? { Target(kind: .issue, number: draft.issue) }

  func help(_ words: HourWords) -> String { words.helpVague }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      [
        Paragraph(.plain, words.vague(vague.first ?? text)), Paragraph(.plain, words.askConcrete),
      ], label: hour.label(.action, hour.course.lastAction + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else { return hour.addAction(text, of: draft) }
    hour.forget(text)
    hour.addAction(typed.text, of: draft)
  }
}
