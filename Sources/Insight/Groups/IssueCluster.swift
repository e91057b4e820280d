/// Issues of several divisions that are one issue.
package struct IssueCluster: Hashable, Sendable {
  /// The id of its issue type, or the name of the issue that it began with; it stays from term to
  /// term as long as that issue is handed over.
  package var id: String
  /// The type's title, the words of an issue as they stand, or what HR has named it.
  package var name: Name
  /// The id of its issue type; nil for a candidate for a new issue.
  package var type: String?
  /// In the order of session and number.
  package var members: [IssueID]

  package init(id: String, name: Name, type: String?, members: [IssueID]) {
    (self.id, self.name, self.type, self.members) = (id, name, type, members)
  }

  /// Where the name of a group comes from.
  package enum Name: Hashable, Sendable {
    /// The title of the issue type of this id, in the reader's language.
    case typeTitle(String)
    /// The words of the member that stands nearest to all others.
    case member(String)
    /// What HR has written.
    case given(String)
  }
}
