import Records

/// Who has an earlier action now, asked at the first opening after 1 April.
struct OwnerNowQuestion: Question {
  static let name = "owner-now"

  let action: ActionID
  let state: ActionState
  let text: String?

  init(action: ActionID, state: ActionState, text: String?) {
    (self.action, self.state, self.text) = (action, state, text)
  }

  init?(_ draft: Draft) {
    guard let action = draft["action"].flatMap(ActionID.init),
      let state = draft["state"].flatMap(ActionState.init)
    else { return nil }
    self.init(action: action, state: state, text: draft["text"])
  }

  var draft: Draft {
    var draft: Draft = ["action": action.description, "state": state.rawValue]
    draft["text"] = text
    return draft
  }
  var isTextAsked: Bool { true }
  var isAside: Bool { true }

  func ask(_ hour: Hour) -> Prompt {
    let owner = hour.openAction(action)?.action.owner ?? hour.words.actions.noOwner
    let words = hour.words.opening
    return Prompt([Line(.plain, words.askOwnerNow(owner)), Line(.hint, words.keepOwner)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.close(
      review: action, as: state, text: text, owner: typed.isEmpty ? nil : typed.text)
  }
}
