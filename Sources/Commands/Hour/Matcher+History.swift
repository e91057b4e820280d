import Facilitation
import Insight
import Records

extension Matcher {
  /// Where a division named the same issue in sessions held before: at most two.
  func earlier(_ issue: Issue, of division: String, in sessions: [Session]) -> [EarlierIssue] {
    let own = sessions.filter { $0.id.division == division && $0.state != .open }
    return sameIssue(as: issue, in: own, limit: 2)
  }

  /// What other divisions, as far as all may read it, did about the same issue: at most two, those
  /// done first.
  func elsewhere(
    _ issue: Issue, of division: String, in sessions: [Session], roles: [String]
  ) -> [Advice.Elsewhere] {
    let others = sessions.filter { $0.id.division != division && $0.isForOffice }
    let names = Dictionary(others.map { ($0.id, $0.division) }) { first, _ in first }
    let tried = sameIssue(as: issue, in: others.map { $0.withoutNames(roles: roles) })
      .flatMap(\.actions)
    let ranked =
      tried.filter { $0.action.state == .done } + tried.filter { $0.action.state != .done }
    return ranked.prefix(2).map { outcome in
      let name = names[outcome.id.session] ?? outcome.id.session.division
      return Advice.Elsewhere(
        division: name, action: outcome.action.text, result: outcome.result)
    }
  }
}
