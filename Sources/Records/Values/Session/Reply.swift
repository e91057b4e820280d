/// What HR or another division answers to an issue that was passed up; a file of its own.
package struct Reply: Hashable, Sendable {
  package var session: SessionID
  /// The number of the issue in its session.
  package var issue: Int
  /// Whom it is for (宛), as written.
  package var to: String?
  package var date: CivilDate?
  package var text: String?

  package init(session: SessionID, issue: Int) { (self.session, self.issue) = (session, issue) }

  /// Takes session and issue from a name such as `2026-04-20-jinji-G2`; nil for any other.
  package init?(name: String) {
    guard let dash = name.lastIndex(of: "-") else { return nil }
    let tail = Array(name[dash...].utf8.dropFirst())
    guard let session = SessionID(String(name[..<dash])),
      let id = tail.letteredNumber(in: 0..<tail.count), id.letter == Heading.issues.letter
    else { return nil }
    self.init(session: session, issue: id.number)
  }

  /// The file's name without ending: `2026-04-20-jinji-G2`.
  package var name: String { "\(session)-G\(issue)" }
}
