import Records

/// What an action will be made of before its text stands.
struct ActionDraft: Hashable {
  let issue: Int
  /// A text to begin with: what a case does, or the earlier action.
  var text: String?
  /// The id of the case that the text came from, which is then only there to be adapted.
  var `case`: String?
  /// The earlier action that it takes the place of.
  var from: ActionID?

  /// A text that may stand as it is: the team's own.
  var ownText: String? { `case` == nil ? text : nil }
}

extension ActionDraft: KeptByFields {
  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      issue: try fields.one("issue") { $0.issue }, text: try fields.maybe("text") { $0.text },
      case: try fields.maybe("case") { $0.case }, from: try fields.maybe("from") { $0.from })
  }
}
