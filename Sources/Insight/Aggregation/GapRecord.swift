package import Records

/// A gap with the session it stands in.
package struct GapRecord: Hashable, Sendable {
  package var id: GapID
  /// The division's name as its record writes it.
  package var division: String
  package var term: Term
  package var gap: Gap

  /// The gaps of a session; one without a number yet gets the next free one.
  package static func all(in session: Session) -> [GapRecord] {
    var next = (session.gaps.compactMap(\.number).max() ?? 0) + 1
    return session.gaps.map { gap in
      let number = gap.number ?? next
      if gap.number == nil { next += 1 }
      return GapRecord(
        id: GapID(session: session.id, number: number), division: session.division,
        term: session.effectiveTerm, gap: gap)
    }
  }
}
