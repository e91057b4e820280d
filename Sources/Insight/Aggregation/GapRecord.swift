package import Records

/// A gap with the session it stands in.
package struct GapRecord: Hashable, Sendable {
  package var id: GapID
  /// The division's name as its record writes it.
  package var division: String
  package var term: Term
  /// All gaps of its session, shared so that no text is copied with a record.
  private let gaps: [Gap]
  private let place: Int

  package var gap: Gap { gaps[place] }

  /// How far the gap reaches, looked up without copying it.
  var scope: Scope? { gaps[place].scope }

  /// The gaps of a session; one without a number yet gets the next free one.
  package static func all(in session: Session) -> [GapRecord] {
    var next = (session.gaps.compactMap(\.number).max() ?? 0) + 1
    let (gaps, term) = (session.gaps, session.effectiveTerm)
    return gaps.indices.map { place in
      let number = gaps[place].number ?? next
      if gaps[place].number == nil { next += 1 }
      return GapRecord(
        id: GapID(session: session.id, number: number), division: session.division, term: term,
        gaps: gaps, place: place)
    }
  }
}
