/// Where things lie in a workspace, as paths from its folder.
package enum Paths {
  package static let sessions = "Sessions"
  package static let templates = "Templates"
  package static let cases = "Templates/cases"
  package static let replies = "Sessions/replies"
  package static let decisions = "Sessions/decisions"
  /// What came from others: bundles, and their replies and decisions below it.
  package static let received = "Sessions/received"
  /// Figures about people, each of a half-year that has ended.
  package static let published = "Sessions/published"
  /// What a division has handed over, as it left.
  package static let handed = "Handed"
  /// What the office has changed about the groups of its report, a line each.
  package static let corrections = "corrections.txt"
  /// Statements with the cases and themes that people have judged to fit them.
  package static let judged = "judged.csv"
  /// Examples by which kinds of sentences are told apart, a line each.
  package static let kinds = "Templates/kinds.txt"
  /// Whose workspace it is.
  package static let workspace = "workspace.md"

  /// The record of a session.
  package static func record(of id: SessionID, term: Term) -> String {
    "\(sessions)/\(term.id)/\(id).md"
  }

  /// What only resuming needs, beside a record.
  package static func hour(ofRecord path: String) -> String {
    "\(folder(of: path)).\(FileKind.stem(of: path)).hour"
  }

  /// The page for a projector beside a record, while its hour is led.
  package static func wall(ofRecord path: String) -> String {
    "\(folder(of: path))\(FileKind.stem(of: path))-wall.html"
  }

  /// Where the record of a practice would lie, which is never written; its page for a projector does.
  package static let practice = "\(sessions)/practice.md"

  /// The print of the board beside a record.
  package static func board(ofRecord path: String) -> String {
    "\(folder(of: path))\(FileKind.stem(of: path))-board.html"
  }

  /// The reply to one issue.
  package static func reply(to id: SessionID, issue: Int) -> String {
    "\(replies)/\(id)-G\(issue).md"
  }

  /// A decision, by its id.
  package static func decision(_ id: String) -> String { "\(decisions)/\(id).md" }

  /// The division's copy of what it has handed over of a record.
  package static func handed(_ id: SessionID) -> String { "\(handed)/\(id).md" }

  /// The page for the head of the division, beside a record.
  package static func headPage(ofRecord path: String) -> String {
    "\(folder(of: path))\(FileKind.stem(of: path)).html"
  }

  /// The session whose record or side file lies at a path; nil for any other file.
  package static func session(at path: String) -> SessionID? {
    if isRecord(path) { return SessionID(FileKind.stem(of: path)) }
    guard isHour(path) else { return nil }
    let name = path.utf8.dropFirst(folder(of: path).utf8.count + 1).dropLast(".hour".utf8.count)
    return SessionID(String(decoding: Array(name), as: UTF8.self))
  }

  /// Whether a file holds what only resuming needs.
  package static func isHour(_ path: String) -> Bool {
    path.hasPrefix("\(sessions)/") && path.hasSuffix(".hour")
      && path.utf8.dropFirst(folder(of: path).utf8.count).first == UInt8(ascii: ".")
  }

  /// Whether a file is read as a record or a bundle.
  package static func isRecord(_ path: String) -> Bool { FileKind(path: path) == .session }

  /// What stands before the last part of a path, with its `/`; empty for a name alone.
  package static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    let end = (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
