import Records

/// What an action will be made of before its text stands.
struct Sketch: Hashable {
  let gap: Int
  /// A text to begin with: what a case does, or the earlier action.
  var text: String?
  /// The id of the case that the text came from, which is then only there to be adapted.
  var `case`: String?
  /// The earlier action that it takes the place of.
  var from: ActionID?

  /// A text that may stand as it is: the team's own.
  var ownText: String? { `case` == nil ? text : nil }

  init(gap: Int) { self.gap = gap }

  init?(_ draft: Draft) {
    guard let gap = draft.number("gap") else { return nil }
    self.gap = gap
    text = draft["text"]
    `case` = draft["case"]
    from = draft["from"].flatMap(ActionID.init)
  }

  var draft: Draft {
    var draft: Draft = ["gap": String(gap)]
    draft["text"] = text
    draft["case"] = `case`
    draft["from"] = from?.description
    return draft
  }
}
