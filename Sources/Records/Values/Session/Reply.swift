/// What HR or another division answers to a gap that was passed up; a file of its own.
package struct Reply: Hashable, Sendable {
  package var session: SessionID
  /// The number of the gap in its session.
  package var gap: Int
  /// Whom it is for (宛), as written.
  package var to: String?
  package var date: CivilDate?
  package var text: String?

  package init(session: SessionID, gap: Int) { (self.session, self.gap) = (session, gap) }

  /// Takes session and gap from a name such as `2026-04-20-jinji-G2`; nil for any other.
  package init?(name: String) {
    guard let dash = name.lastIndex(of: "-") else { return nil }
    let tail = Array(name[dash...].utf8.dropFirst())
    guard let session = SessionID(String(name[..<dash])),
      let id = tail.letteredNumber(in: 0..<tail.count), id.letter == Heading.gaps.letter
    else { return nil }
    self.init(session: session, gap: id.number)
  }

  /// The file's name without ending: `2026-04-20-jinji-G2`.
  package var name: String { "\(session)-G\(gap)" }
}
