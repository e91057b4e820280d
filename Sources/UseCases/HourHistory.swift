package import Facilitation
package import Insight
package import Records
package import Release

extension Past {
  /// What is on record of a division and of those it came from (`formerly`), from their own records
  /// and the replies to them; bundles of them are copies.
  package init(
    of division: String, formerly: Set<String> = [], in sessions: [Session],
    replies: [Reply] = [], on date: CivilDate
  ) {
    let own = sessions.filter {
      !$0.isBundle && ($0.id.division == division || formerly.contains($0.id.division))
    }
    let held = own.filter { $0.state != .open }
    let latest = held.max { $0.id < $1.id }
    self.init(
      latest: latest.map { $0.date ?? $0.id.date }, unsettled: own.unsettled(replies, on: date),
      takenUp: held.flatMap { session in
        session.issues.compactMap { issue in
          guard issue.takenUpBy != nil, let number = issue.number else { return nil }
          return TakenUp(IssueID(session: session.id, number: number), issue)
        }
      })
  }
}

extension ListedRecord {
  /// Its actions that are not closed and its issues that wait for a meeting or a reply, in the order
  /// of the file.
  package var openEntries: [(id: EntryID, text: String)] {
    typealias Entry = (id: EntryID, text: String)
    let waiting = issues.filter { $0.comesBack }.compactMap { issue -> Entry? in
      issue.number.map { (EntryID.issue(IssueID(session: head.id, number: $0)), issue.text) }
    }
    let open = actions.filter { !$0.isClosed }.compactMap { action -> Entry? in
      action.number.map { (EntryID.action(ActionID(session: head.id, number: $0)), action.text) }
    }
    return open + waiting
  }
}

extension Matcher {
  /// Where a division named the same issue in meetings held before: at most two.
  package func earlier(_ issue: Issue, in own: RecordList) -> [EarlierIssue] {
    sameIssue(as: issue, in: own.records.filter { $0.isOwn && !$0.isUnfinished }, limit: 2)
  }

  /// What other divisions, as far as all may read it, did about the same issue: at most two, those
  /// done first.
  package func elsewhere(
    _ issue: Issue, of division: String, in released: [Released<Everybody>]
  ) -> [Advice.Elsewhere] {
    let others = released.filter { $0.id.division != division }
    var names: [SessionID: String] = [:]
    for record in others where names[record.id] == nil { names[record.id] = record.head.division }
    let tried = sameIssue(as: issue, elsewhere: others).flatMap { $0.actions }
    let ranked =
      tried.filter { $0.action.state == .done } + tried.filter { $0.action.state != .done }
    return ranked.prefix(2).map { outcome in
      let name = names[outcome.id.session] ?? outcome.id.session.division
      return Advice.Elsewhere(
        division: name, action: outcome.action.text, result: outcome.result)
    }
  }

  /// What other divisions, as far as all may read it, offer to show and meets an issue: the latest
  /// of each division, two divisions at most.
  package func offered(
    _ issue: Issue, of division: String, in released: [Released<Everybody>]
  ) -> [Advice.Sharing] {
    var seen: Set<String> = [division]
    let latest = released.filter { $0.canShare != nil }.sorted { $0.id > $1.id }
      .filter { seen.insert($0.id.division).inserted }
    let met = latest.lazy.filter { record in
      record.canShare.map { meets(issue, $0) } ?? false
    }
    return met.prefix(2).map { record in
      Advice.Sharing(division: record.head.division, practice: record.canShare ?? "")
    }
  }
}
