package import Records

/// Where things lie, as paths from the workspace.
extension Workspace {
  package static let sessions = "Sessions"
  package static let templates = "Templates"
  package static let replies = "Sessions/replies"
  /// What HR has changed about the groups of the report, a line each.
  package static let corrections = "corrections.txt"
  /// Statements with the cases and themes that people have judged to fit them.
  package static let judged = "judged.csv"

  /// The record of a session.
  package static func record(of id: SessionID, term: Term) -> String {
    "\(sessions)/\(term.id)/\(id).md"
  }

  /// What only resuming needs, beside a record.
  package static func hour(ofRecord path: String) -> String {
    let name = FilePath.name(of: path)
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    return FilePath.join(FilePath.folder(of: path), ".\(stem).hour")
  }

  /// The reply to one issue.
  package static func reply(to id: SessionID, issue: Int) -> String {
    "\(replies)/\(id)-G\(issue).md"
  }
}
