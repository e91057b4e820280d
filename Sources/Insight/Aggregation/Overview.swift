package import Records

/// What HR sees of a term: counts over all divisions, each of which opens to its records.
///
/// Notes of the current and the ideal state never enter it.
package struct Overview: Sendable {
  package var term: Term
  package var asOf: CivilDate
  /// The smallest session that contributes to figures about people.
  package var minimum: Int
  package var selection: SessionSelection
  /// Held sessions whose statements stay in the division (公開: 課内).
  package var withheld: [SessionID]
  /// Held sessions whose head has not confirmed what may leave.
  package var unconfirmed: [SessionID]
  package var coverage: [Coverage]
  package var gaps: [GapRecord]
  package var themes: [GapGroup]
  package var types: [GapGroup]
  /// Issues without a type that several gaps show, or that HR has named.
  package var candidates: [GapGroup]
  /// What groups are called, by id, where no type's title says it: HR's name or a gap's own words.
  package var names: [String: String]
  /// Gaps that the division cannot close alone, by how far they reach.
  package var beyond: [GapGroup]
  package var actions: [ActionRecord]
  package var states: [ActionGroup]
  /// Actions of earlier terms that are still open.
  package var earlierOpen: [ActionRecord]
  package var participation: Participation

  /// Counts a term; `issues` puts gaps into groups, without it what their records name counts.
  package init(
    of sessions: [Session], library: Library, term: Term, asOf date: CivilDate, minimum: Int = 5,
    issues: ([FiledGap]) -> [IssueGroup] = { _ in [] }
  ) {
    let selection = SessionSelection(of: sessions, term: term)
    let held = selection.held
    let released = held.indices.filter { held[$0].isReleased }
    let (gaps, actions) = Self.records(of: held, at: released, roles: library.roles)
    (self.term, asOf, self.selection) = (term, date, selection)
    self.minimum = max(minimum, Participation.lowestMinimum)
    withheld = held.chosen { $0.release == .division }.map(\.id)
    unconfirmed = held.chosen { $0.release != .division && !$0.isReleased }.map(\.id)
    coverage = Coverage.rows(of: held, in: library.organization, term: term)
    (self.gaps, self.actions) = (gaps, actions)
    themes = GapGroup.groups(of: gaps, order: library.themes.map(\.id)) { $0.gap.themes }
    let found = IssueIndex(issues(gaps.map { FiledGap(id: $0.id, gap: $0.gap) }))
    types = GapGroup.groups(of: gaps, order: library.types.map(\.id), keys: found.types)
    (candidates, names) = (found.candidates(among: gaps), found.names)
    beyond = Self.beyond(gaps)
    states = ActionGroup.groups(of: actions, asOf: date)
    earlierOpen = selection.earlier.chosen(where: \.isReleased)
      .map { $0.withoutNames(roles: library.roles) }
      .flatMap(ActionRecord.all).filter { !$0.state.isClosed }
    participation = Participation(of: held, minimum: minimum)
  }

  /// The gaps and actions of the sessions at some places, with the names of people covered.
  private static func records(
    of sessions: [Session], at places: [Int], roles: [String]
  ) -> ([GapRecord], [ActionRecord]) {
    var (gaps, actions): ([GapRecord], [ActionRecord]) = ([], [])
    for place in places {
      if let masked = sessions[place].masked(roles: roles) {
        gaps += GapRecord.all(in: masked)
        actions += ActionRecord.all(in: masked)
      } else {
        gaps += GapRecord.all(in: sessions[place])
        actions += ActionRecord.all(in: sessions[place])
      }
    }
    return (gaps, actions)
  }

  /// The issue types that at least two divisions share.
  package var sharedTypes: [GapGroup] {
    types.filter { $0.key != nil && $0.divisions.count > 1 }
  }

  /// Gaps whose type no other division shares.
  package var singleTypes: GapGroup {
    let shared = Set(sharedTypes.flatMap(\.gaps).map(\.id))
    let single = Set(types.filter { $0.key != nil }.flatMap(\.gaps).map(\.id))
    let alone = gaps.filter { single.contains($0.id) && !shared.contains($0.id) }
    return GapGroup(key: nil, gaps: alone)
  }

  /// Gaps for which no type has been found.
  package var untyped: GapGroup { types.last ?? GapGroup(key: nil, gaps: []) }

  package var overdue: [ActionRecord] { states.flatMap(\.overdue) }

  /// Other divisions first, then the whole office, then the law; a gap raised without a scope
  /// stands in the group without a key.
  private static func beyond(_ gaps: [GapRecord]) -> [GapGroup] {
    let scopes: [Scope] = [.other, .whole, .national]
    let groups = scopes.map { scope in
      GapGroup(key: scope.rawValue, gaps: gaps.chosen { $0.scope == scope })
    }
    let raised = gaps.chosen { record in
      (record.scope ?? .own) == .own && record.gap.handling?.decision == .raised
    }
    return groups + [GapGroup(key: nil, gaps: raised)]
  }
}
