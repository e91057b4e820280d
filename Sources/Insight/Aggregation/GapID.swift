package import Records

/// The name of a gap in the whole workspace: `2026-04-20-jinji/G2`.
package struct GapID: Hashable, Sendable {
  package var session: SessionID
  package var number: Int

  package init(session: SessionID, number: Int) {
    (self.session, self.number) = (session, number)
  }
}

extension GapID: CustomStringConvertible {
  package var description: String { "\(session)/G\(number)" }
}
