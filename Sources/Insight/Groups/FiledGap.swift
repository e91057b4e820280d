package import Records

/// The name of a gap in the whole workspace: `2026-04-20-jinji/G1`.
package struct GapID: Hashable, Sendable {
  package var session: SessionID
  package var number: Int

  package init(session: SessionID, number: Int) {
    (self.session, self.number) = (session, number)
  }

  /// Reads `<session>/G1`; nil when either side does not read.
  package init?(_ name: some StringProtocol) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let session = SessionID(String(parts[0])),
      let letter = parts[1].first, letter == "G" || letter == "g",
      let number = Int(parts[1].dropFirst()), number > 0
    else { return nil }
    self.init(session: session, number: number)
  }
}

extension GapID: CustomStringConvertible {
  package var description: String { "\(session)/G\(number)" }
}

extension GapID: Comparable {
  package static func < (left: GapID, right: GapID) -> Bool {
    (left.session, left.number) < (right.session, right.number)
  }
}

/// A gap with the session it was named in.
package struct FiledGap: Hashable, Sendable {
  package var id: GapID
  package var gap: Gap

  package init(id: GapID, gap: Gap) { (self.id, self.gap) = (id, gap) }

  /// The numbered gaps of a session.
  package static func all(in session: Session) -> [FiledGap] {
    session.gaps.compactMap { gap in
      gap.number.map { FiledGap(id: GapID(session: session.id, number: $0), gap: gap) }
    }
  }
}
