package import Records

/// Where things lie, as paths from the workspace.
extension Workspace {
  package static let sessions = "Sessions"
  package static let templates = "Templates"
  /// Bundles of other divisions, never edited.
  package static let received = "Sessions/received"
  package static let replies = "Sessions/replies"
  /// Words that this division masks in what it shares, one a line; never shared itself.
  package static let mask = "mask.txt"
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

  /// The bundle of a session that came from elsewhere.
  package static func bundle(of id: SessionID) -> String { "\(received)/\(id).md" }

  /// The reply to one gap.
  package static func reply(to id: SessionID, gap: Int) -> String { "\(replies)/\(id)-G\(gap).md" }
}
