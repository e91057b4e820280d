import Records

/// Turns a complaint among the ideals round: what can be done instead.
struct TurnQuestion: Question {
  static let name = "turn"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let text: String
  /// The words that make it a complaint.
  let complaint: String

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      text: try fields.one("text") { $0.text },
      complaint: try fields.one("complaint") { $0.complaint })
  }

  func help(_ words: HourWords) -> String { words.helpTurn }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      [
        Paragraph(.plain, words.turn(complaint)),
        Paragraph(.spoken, hour.words.quoted(words.instead(text))),
        Paragraph(.plain, words.keepWithEnter),
      ],
      label: hour.label(.ideal, hour.session.ideal.count + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else {
      return hour.offer(text, to: .ideal, after: .complaint)
    }
    hour.forget(text)
    hour.remark(hour.words.rewritten)
    hour.offer(typed.text, to: .ideal, after: .complaint)
  }
}
