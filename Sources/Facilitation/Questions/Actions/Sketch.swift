import Records

/// What an action will be made of before its text stands.
struct Sketch: Hashable {
  let issue: Int
  /// A text to begin with: what a case does, or the earlier action.
  var text: String?
  /// The id of the case that the text came from, which is then only there to be adapted.
  var `case`: String?
  /// The earlier action that it takes the place of.
  var from: ActionID?

  /// A text that may stand as it is: the team's own.
  var ownText: String? { `case` == nil ? text : nil }

  init(issue: Int) { self.issue = issue }

  init?(_ draft: Draft) {
    guard let issue = draft.number("issue") else { return nil }
    self.issue = issue
    text = draft["text"]
    `case` = draft["case"]
    from = draft["from"].flatMap(ActionID.init)
  }

  var draft: Draft {
    var draft: Draft = ["issue": String(issue)]
    draft["text"] = text
    draft["case"] = `case`
    draft["from"] = from?.description
    return draft
  }
}
