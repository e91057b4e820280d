/// A record with the place it was read from.
package struct SessionFile: Hashable, Sendable {
  /// The path from the workspace, with `/`.
  package var path: String
  package var session: Session

  package init(path: String, session: Session) { (self.path, self.session) = (path, session) }

  package var id: SessionID { session.id }
}
