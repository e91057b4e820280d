package import Records
package import Release

/// What the secretariat sees of a term: counts over all divisions, each of which opens to its
/// records.
///
/// Only what was released to it enters, and of the rest that a meeting was held.
package struct Overview: Sendable {
  package var term: Term
  package var asOf: CivilDate
  package var selection: SessionSelection
  package var coverage: [Coverage]
  package var issues: [IssueRecord]
  package var themes: [IssueGroup]
  package var types: [IssueGroup]
  /// Issues without a type that several issues show, or that the secretariat has named.
  package var candidates: [IssueGroup]
  /// What groups are called, by id, where no type's title says it: the secretariat's name or an issue's own words.
  package var names: [String: String]
  /// Issues that the division cannot close alone, by how far they reach.
  package var beyond: [IssueGroup]
  package var actions: [ActionRecord]
  package var states: [ActionGroup]
  /// Actions of earlier terms that are still open.
  package var earlierOpen: [ActionRecord]
  package var participation: Participation

  /// Counts a term; `clusters` puts issues into groups and `themes` tells those of an issue whose
  /// record names none, without them what the records name counts.
  package init(
    of records: ReleasedRecords<Secretariat>, library: Library, term: Term, asOf date: CivilDate,
    clusters: ([FiledIssue]) -> [IssueCluster] = { _ in [] },
    themes: (Issue) -> [String] = { _ in [] }
  ) {
    let selection = SessionSelection(of: records, term: term)
    let issues = selection.released.flatMap { IssueRecord.all(in: $0.record) }
    let actions = selection.released.flatMap { ActionRecord.all(in: $0.record) }
    (self.term, asOf, self.selection) = (term, date, selection)
    coverage = Coverage.rows(
      of: selection.held.map { $0.id }, in: library.organization, term: term)
    (self.issues, self.actions) = (issues, actions)
    self.themes = IssueGroup.groups(of: issues, order: library.themes.map { $0.id }) { record in
      record.themes.isEmpty ? themes(record.issue) : record.themes
    }
    let found = ClusterIndex(clusters(issues.map { $0.filed }))
    types = IssueGroup.groups(of: issues, order: library.types.map { $0.id }, keys: found.types)
    (candidates, names) = (found.candidates(among: issues), found.names)
    beyond = Self.beyond(issues)
    states = ActionGroup.groups(of: actions, asOf: date)
    earlierOpen = selection.earlier.filter { $0.record.packed.hasOpenActions }
      .flatMap { ActionRecord.all(in: $0.record) }
      .filter { !$0.state.isClosed }
    participation = Participation(of: selection.released)
  }

  /// The issue types that at least two divisions share.
  package var sharedTypes: [IssueGroup] {
    types.filter { $0.key != nil && $0.divisions.count > 1 }
  }

  /// Issues whose type no other division shares.
  package var singleTypes: IssueGroup {
    let shared = Set(sharedTypes.flatMap { $0.issues }.map { $0.id })
    let single = Set(types.filter { $0.key != nil }.flatMap { $0.issues }.map { $0.id })
    let alone = issues.filter { single.contains($0.id) && !shared.contains($0.id) }
    return IssueGroup(key: nil, issues: alone)
  }

  /// Issues for which no type has been found.
  package var untyped: IssueGroup { types.last ?? IssueGroup(key: nil, issues: []) }

  /// Held sessions whose statements stay in the division.
  package var withheld: [SessionID] { selection.withheld }

  /// Held sessions whose head has not confirmed what may leave.
  package var unconfirmed: [SessionID] { selection.unconfirmed }

  package var overdue: [ActionRecord] { states.flatMap { $0.overdue } }

  /// Other divisions first, then the whole office, then the law, then what was raised although it
  /// reaches no further than the division; an issue raised without a scope stands in the group
  /// without a key.
  private static func beyond(_ issues: [IssueRecord]) -> [IssueGroup] {
    let scopes: [Scope] = [.other, .whole, .national]
    let groups = scopes.map { scope in
      IssueGroup(key: scope.rawValue, issues: issues.chosen { $0.scope == scope })
    }
    let raised = [Scope.own, nil].map { scope in
      IssueGroup(
        key: scope?.rawValue,
        issues: issues.chosen { record in
          record.scope == scope && record.isRaised
        })
    }
    return groups + raised
  }
}

/// How many people met: a count of whole meetings, carried at any size.
package struct Participation: Hashable, Sendable {
  /// The meetings that say how many came.
  package let sessions: [SessionID]
  package let participants: Int
  /// Released meetings that do not say it.
  package let leftOut: Int

  package init(of released: [Released<Secretariat>]) {
    let counted = released.filter { $0.participants != nil }
    sessions = counted.map { $0.id }
    participants = counted.reduce(0) { $0 + ($1.participants ?? 0) }
    leftOut = released.count - counted.count
  }
}
