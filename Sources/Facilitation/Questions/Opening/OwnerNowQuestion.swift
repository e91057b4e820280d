import Records

/// Who has an earlier action now, asked at the first opening after 1 April.
struct OwnerNowQuestion: Question {
  static let name = "owner-now"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let action: ActionID
  let state: ActionState
  let text: String?

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action }, state: try fields.one("state") { $0.state },
      text: try fields.maybe("text") { $0.text })
  }

  func ask(_ hour: Hour) -> Prompt {
    let owner = hour.openAction(action)?.action.owner ?? hour.words.noOwner
    let words = hour.words
    return Prompt([Paragraph(.plain, words.askOwnerNow(owner)), Paragraph(.hint, words.keepOwner)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.close(
      review: action, as: state, text: text, owner: typed.isEmpty ? nil : typed.text)
  }
}
