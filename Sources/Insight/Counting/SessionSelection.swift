package import Records

/// Which sessions a report counts, and which it leaves out and why.
package struct SessionSelection: Hashable, Sendable {
  /// Held sessions of the term, in order of their ids.
  package var held: [Session]
  /// Held sessions of earlier terms, in order of their ids.
  package var earlier: [Session]
  /// Made-up sessions left out because a real one exists.
  package var samples: [SessionID]
  /// Sessions of the term that are still being led.
  package var unfinished: [SessionID]

  /// Picks from all sessions of a workspace, in whatever order and however often they were read.
  package init(of sessions: [Session], term: Term) {
    // Places instead of sessions, which are large and costly to copy.
    let places = Self.distinctPlaces(sessions)
    let hasReal = places.contains { !sessions[$0].isSample && sessions[$0].state != .open }
    (held, earlier, samples, unfinished) = ([], [], [], [])
    for place in places {
      let sessionTerm = sessions[place].effectiveTerm
      if hasReal, sessions[place].isSample {
        if sessionTerm == term { samples.append(sessions[place].id) }
      } else if sessions[place].state == .open {
        if sessionTerm == term { unfinished.append(sessions[place].id) }
      } else if sessionTerm == term {
        held.append(sessions[place])
      } else if sessionTerm < term {
        earlier.append(sessions[place])
      }
    }
  }

  /// The term of a day when it has a session, else the latest term that has one, else that of
  /// the day.
  package static func defaultTerm(of sessions: [Session], asOf date: CivilDate) -> Term {
    let today = Term(containing: date)
    let hasReal = sessions.contains { !$0.isSample && $0.state != .open }
    let terms = sessions.filter { $0.state != .open && !(hasReal && $0.isSample) }
      .map { $0.effectiveTerm }
    return terms.contains(today) ? today : terms.max() ?? today
  }

  /// One record for each id: the division's own before a bundle of it, then the highest share.
  package static func distinct(_ sessions: [Session]) -> [Session] {
    distinctPlaces(sessions).map { sessions[$0] }
  }

  /// The places of these records, in order of their ids.
  private static func distinctPlaces(_ sessions: [Session]) -> [Int] {
    var best: [SessionID: Int] = [:]
    best.reserveCapacity(sessions.count)
    for place in sessions.indices {
      let share = sessions[place].share ?? .max
      if let other = best[sessions[place].id], (sessions[other].share ?? .max) >= share {
        continue
      }
      best[sessions[place].id] = place
    }
    return best.sorted { $0.key < $1.key }.map { $0.value }
  }
}

extension Session {
  /// Whether its statements may be read outside the division: released, and confirmed by its head.
  var isReleased: Bool { release != .division && (confirmed != nil || isBundle) }

  /// Whether every other division may read its statements too (公開: 庁内).
  package var isForOffice: Bool { release == .office && isReleased }
}
