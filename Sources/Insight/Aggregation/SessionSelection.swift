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
    let distinct = Self.distinct(sessions)
    let hasReal = distinct.contains { !$0.isSample && $0.state != .open }
    let (samples, rest) = distinct.divided { hasReal && $0.isSample }
    let (unfinished, held) = rest.divided { $0.state == .open }
    self.samples = samples.filter { $0.effectiveTerm == term }.map(\.id)
    self.unfinished = unfinished.filter { $0.effectiveTerm == term }.map(\.id)
    self.held = held.filter { $0.effectiveTerm == term }
    earlier = held.filter { $0.effectiveTerm < term }
  }

  /// The term of a day when it has a session, else the latest term that has one, else that of
  /// the day.
  package static func defaultTerm(of sessions: [Session], asOf date: CivilDate) -> Term {
    let today = Term(containing: date)
    let hasReal = sessions.contains { !$0.isSample && $0.state != .open }
    let terms = sessions.filter { $0.state != .open && !(hasReal && $0.isSample) }
      .map(\.effectiveTerm)
    return terms.contains(today) ? today : terms.max() ?? today
  }

  /// One record for each id: the division's own before a bundle of it, then the highest share.
  package static func distinct(_ sessions: [Session]) -> [Session] {
    let groups = Dictionary(grouping: sessions, by: \.id)
    return groups.values
      .compactMap { $0.max { ($0.share ?? .max) < ($1.share ?? .max) } }
      .sorted { $0.id < $1.id }
  }
}

extension Array {
  /// The elements for which a condition holds, and the others, each in their order.
  fileprivate func divided(by condition: (Element) -> Bool) -> (holds: [Element], not: [Element]) {
    (filter(condition), filter { !condition($0) })
  }
}
