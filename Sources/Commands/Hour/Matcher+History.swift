import Facilitation
import Insight
import Records
import Release

extension Matcher {
  /// Where a division named the same issue in sessions held before: at most two.
  func earlier(_ issue: Issue, in records: [ListedRecord]) -> [EarlierIssue] {
    sameIssue(as: issue, in: records.filter { $0.isOwn && !$0.isUnfinished }, limit: 2)
  }

  /// What other divisions, as far as all may read it, did about the same issue: at most two, those
  /// done first.
  func elsewhere(
    _ issue: Issue, of division: String, in released: [Released<Everybody>]
  ) -> [Advice.Elsewhere] {
    let others = released.filter { $0.id.division != division }
    let names = Dictionary(others.map { ($0.id, $0.head.division) }) { first, _ in first }
    let tried = sameIssue(as: issue, elsewhere: others).flatMap(\.actions)
    let ranked =
      tried.filter { $0.action.state == .done } + tried.filter { $0.action.state != .done }
    return ranked.prefix(2).map { outcome in
      let name = names[outcome.id.session] ?? outcome.id.session.division
      return Advice.Elsewhere(
        division: name, action: outcome.action.text, result: outcome.result)
    }
  }
}
