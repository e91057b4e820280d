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
  package var issues: [IssueRecord]
  package var themes: [IssueGroup]
  package var types: [IssueGroup]
  /// Issues without a type that several issues show, or that HR has named.
  package var candidates: [IssueGroup]
  /// What groups are called, by id, where no type's title says it: HR's name or an issue's own words.
  package var names: [String: String]
  /// Issues that the division cannot close alone, by how far they reach.
  package var beyond: [IssueGroup]
  package var actions: [ActionRecord]
  package var states: [ActionGroup]
  /// Actions of earlier terms that are still open.
  package var earlierOpen: [ActionRecord]
  package var participation: Participation

  /// Counts a term; `clusters` puts issues into groups, without it what their records name counts.
  package init(
    of sessions: [Session], library: Library, term: Term, asOf date: CivilDate, minimum: Int = 5,
    clusters: ([FiledIssue]) -> [IssueCluster] = { _ in [] }
  ) {
    let selection = SessionSelection(of: sessions, term: term)
    let held = selection.held
    let released = held.indices.filter { held[$0].isReleased }
    let (issues, actions) = Self.records(of: held, at: released, roles: library.roles)
    (self.term, asOf, self.selection) = (term, date, selection)
    self.minimum = max(minimum, Participation.lowestMinimum)
    withheld = held.chosen { $0.release == .division }.map { $0.id }
    unconfirmed = held.chosen { $0.release != .division && !$0.isReleased }.map { $0.id }
    coverage = Coverage.rows(of: held, in: library.organization, term: term)
    (self.issues, self.actions) = (issues, actions)
    themes = IssueGroup.groups(of: issues, order: library.themes.map { $0.id }) { $0.issue.themes }
    let found = ClusterIndex(clusters(issues.map { FiledIssue(id: $0.id, issue: $0.issue) }))
    types = IssueGroup.groups(of: issues, order: library.types.map { $0.id }, keys: found.types)
    (candidates, names) = (found.candidates(among: issues), found.names)
    beyond = Self.beyond(issues)
    states = ActionGroup.groups(of: actions, asOf: date)
    earlierOpen = selection.earlier.chosen(where: { $0.isReleased })
      .map { $0.withoutNames(roles: library.roles) }
      .flatMap(ActionRecord.all).filter { !$0.state.isClosed }
    participation = Participation(of: held, minimum: minimum)
  }

  /// The issues and actions of the sessions at some places, with the names of people covered.
  private static func records(
    of sessions: [Session], at places: [Int], roles: [String]
  ) -> ([IssueRecord], [ActionRecord]) {
    var (issues, actions): ([IssueRecord], [ActionRecord]) = ([], [])
    for place in places {
      if let masked = sessions[place].masked(roles: roles) {
        issues += IssueRecord.all(in: masked)
        actions += ActionRecord.all(in: masked)
      } else {
        issues += IssueRecord.all(in: sessions[place])
        actions += ActionRecord.all(in: sessions[place])
      }
    }
    return (issues, actions)
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

  package var overdue: [ActionRecord] { states.flatMap { $0.overdue } }

  /// Other divisions first, then the whole office, then the law; an issue raised without a scope
  /// stands in the group without a key.
  private static func beyond(_ issues: [IssueRecord]) -> [IssueGroup] {
    let scopes: [Scope] = [.other, .whole, .national]
    let groups = scopes.map { scope in
      IssueGroup(key: scope.rawValue, issues: issues.chosen { $0.scope == scope })
    }
    let raised = issues.chosen { record in
      (record.scope ?? .own) == .own && record.issue.handling?.decision == .raised
    }
    return groups + [IssueGroup(key: nil, issues: raised)]
  }
}

/// Figures about people, as sums over whole sessions that are large enough.
package struct Participation: Hashable, Sendable {
  /// The sessions that contribute, each with at least the minimum of participants.
  package var sessions: [SessionID]
  package var participants: Int
  /// The sessions of these in which at least the minimum of people gave a mark.
  package var rated: [SessionID]
  package var answers: Int
  /// The mean mark over all answers in tenths, nil without an answer.
  package var meanTenths: Int?
  /// Sessions too small, or without a number of participants, to contribute.
  package var leftOut: Int

  /// No session below this size is ever counted, whatever is asked for.
  package static let lowestMinimum = 3

  package init(of sessions: [Session], minimum: Int) {
    let floor = max(minimum, Self.lowestMinimum)
    let large = sessions.indices.filter { (sessions[$0].participants ?? 0) >= floor }
    let rated = large.filter { (sessions[$0].satisfaction?.answers ?? 0) >= floor }
    self.sessions = large.map { sessions[$0].id }
    participants = large.reduce(0) { $0 + (sessions[$1].participants ?? 0) }
    self.rated = rated.map { sessions[$0].id }
    let marks = rated.compactMap { sessions[$0].satisfaction }
    answers = marks.reduce(0) { $0 + $1.answers }
    meanTenths = Satisfaction.meanInTenths(marks)
    leftOut = sessions.count - large.count
  }
}
