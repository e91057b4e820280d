/// What came back about one issue: a reply, or what was decided.
package struct Answer: Hashable, Sendable {
  package var reply: Reply?
  package var decision: Decision?

  /// The latest day that it names.
  package var date: CivilDate? {
    [reply?.date, decision?.date].compactMap { $0 }.max()
  }

  /// Whether what was to be done is not said to be done by the day it was promised for.
  package func isOverdue(on today: CivilDate) -> Bool {
    decision?.policy == .act && decision?.due.map { $0 < today } ?? false
  }
}

/// The replies and decisions of an office, found by the issues they are about.
///
/// They lie in files of their own, so that no later 提出 destroys them, and are laid over the records
/// wherever these are shown.
package struct Answers: Sendable {
  package let replies: [Reply]
  package let decisions: [Decision]
  private var byIssue: [IssueID: Answer] = [:]

  /// `numbers` are the 記録番号 of the records that are known here, which 宛 may name.
  package init(
    replies: [Reply] = [], decisions: [Decision] = [], numbers: [String: SessionID] = [:]
  ) {
    (self.replies, self.decisions) = (replies, decisions)
    for reply in replies {
      let id = reply.to.flatMap { IssueID($0, numbers: numbers) } ?? reply.id
      if !precedes(byIssue[id]?.reply?.date, reply.date) { continue }
      byIssue[id, default: Answer()].reply = reply
    }
    for decision in decisions {
      for id in decision.issues(numbers) {
        if !precedes(byIssue[id]?.decision?.date, decision.date) { continue }
        byIssue[id, default: Answer()].decision = decision
      }
    }
    for id in byIssue.keys { sessions.insert(id.session) }
  }

  private func precedes(_ earlier: CivilDate?, _ later: CivilDate?) -> Bool {
    guard let earlier else { return true }
    return later.map { earlier <= $0 } ?? false
  }

  package subscript(_ id: IssueID) -> Answer? { byIssue[id] }

  package var isEmpty: Bool { byIssue.isEmpty }

  /// The records that something came back about.
  package private(set) var sessions: Set<SessionID> = []

  /// The issues that something came back about, in their order.
  package var issues: [IssueID] { byIssue.keys.sorted() }

  /// The issues of a record with what came back in the place of their 回答; nil where nothing did.
  package func laid(
    over issues: [Issue], of session: SessionID, _ words: RecordWords
  ) -> [Issue]? {
    if byIssue.isEmpty { return nil }
    var (changed, isChanged) = (issues, false)
    for place in issues.indices {
      guard let number = issues[place].number,
        let answer = byIssue[IssueID(session: session, number: number)]
      else { continue }
      changed[place].reply = words.text(of: answer, beside: issues[place].reply)
      isChanged = true
    }
    return isChanged ? changed : nil
  }
}

extension Reply {
  /// The issue that its file's name names.
  package var id: IssueID { IssueID(session: session, number: issue) }
}

extension Decision {
  /// The issues that 宛 names.
  package func issues(_ numbers: [String: SessionID]) -> [IssueID] {
    (to ?? "").split(whereSeparator: { ",、 ".contains($0) })
      .compactMap { IssueID(String($0), numbers: numbers) }
  }
}

extension IssueID {
  /// Reads 宛: `2026-04-20-jinji/G2`, or a 記録番号 in the place of the name, of a record that is known
  /// or not.
  package init?(_ text: String, numbers: [String: SessionID]) {
    if let id = IssueID(text) {
      self = id
      return
    }
    let parts = text.split(separator: "/")
    guard parts.count == 2,
      let session = numbers[String(parts[0])]
        ?? RecordNumber(String(parts[0])).map({ SessionID($0) }),
      let id = IssueID("\(session)/\(parts[1])")
    else { return nil }
    self = id
  }
}
