/// What was agreed to be done, by which post, until when, and what came of it.
package struct Action: Hashable, Sendable {
  package var number: Int?
  package var text: String
  /// The numbers of the issues it closes.
  package var issues: [Int] = []
  /// A post, with a person's name perhaps in parentheses after it.
  package var owner: String?
  package var due: CivilDate?
  package var firstStep: String?
  package var firstStepDue: CivilDate?
  package var trigger: String?
  package var indicator: String?
  package var baseline: String?
  package var target: String?
  /// What came of it (実績値), one for each half-year.
  package var actuals: [Termed<String>] = []
  /// Whom it is to serve (ねらい).
  package var aim: Aim?
  /// When its effect can first be seen, as written.
  package var effectFrom: String?
  /// The case it follows: an id, and a name for people perhaps.
  package var caseReference: CaseReference?
  package var learned: String?
  /// The action it takes the place of (元).
  package var from: ActionID?
  package var helps: [Termed<String>] = []
  package var hindrances: [Termed<String>] = []
  /// Where it went on (反映先), as written; see `FedInto`.
  package var feeds: [Termed<String>] = []
  /// What the division would be glad of help with (手を借りたい).
  package var helpWanted: String?
  /// The undertaking of the office that it belongs to (事業).
  package var undertaking: String?
  /// What of it may leave the division (the old 公開), as written: 分かったこと, 記録.
  package var release: [String] = []
  /// Outreach figures as written: 伝える予算, デジタルで伝える予算, 作る, 届ける, 分析する, 対象.
  package var outreach: [OutreachField: String] = [:]
  /// The dated lines in the order of the file.
  package var log: [LogEntry] = []

  /// Whom an action is to serve.
  package enum Aim: String, CaseIterable, Sendable { case service, staff, both }

  package init(number: Int? = nil, text: String) { (self.number, self.text) = (number, text) }

  /// The result for the session's own half-year.
  package var actual: String? {
    get { actuals.ofSession() }
    set { actuals.setOfSession(newValue) }
  }

  /// What helped in the session's own half-year.
  package var helped: String? {
    get { helps.ofSession() }
    set { helps.setOfSession(newValue) }
  }

  /// What hindered in the session's own half-year.
  package var hindered: String? {
    get { hindrances.ofSession() }
    set { hindrances.setOfSession(newValue) }
  }

  /// The state of the latest dated line (by date, then lower in the file); open without one.
  ///
  /// An evaluation (評価) is no state and changes none.
  package var state: ActionState { log.filter { $0.state != nil }.latest?.state ?? .open }

  /// What was found of it for each half-year (評価), in the order of the file.
  package var evaluations: [LogEntry] { log.filter { $0.state == nil } }

  /// Whether nothing more is expected of it: done, changed or stopped.
  package var isClosed: Bool { state.isClosed }

  /// Whether its date has passed on a day while it is not closed.
  package func isOverdue(on date: CivilDate) -> Bool {
    guard let due else { return false }
    return due < date && !isClosed
  }
}

/// A label of an action that plans or reports outreach.
package enum OutreachField: String, CaseIterable, Sendable {
  case budget, digital, make, deliver, analyse, audience
}

/// The case an action follows (参考事例).
package struct CaseReference: Hashable, Sendable {
  package var id: String
  package var name: String?

  package init(id: String, name: String? = nil) { (self.id, self.name) = (id, name) }
}

/// The name of an action in the whole workspace: `2026-04-20-jinji/A1`.
package struct ActionID: Hashable, Sendable {
  package var session: SessionID
  package var number: Int

  package init(session: SessionID, number: Int) {
    (self.session, self.number) = (session, number)
  }

  /// Reads `<session>/A1`, of at most nine digits as in a record; nil for anything else.
  package init?(_ name: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let session = SessionID(String(parts[0])),
      let letter = parts[1].first, letter == "A" || letter == "a",
      parts[1].utf8.count <= 10, let number = Int(parts[1].dropFirst()), number > 0
    else { return nil }
    self.init(session: session, number: number)
  }
}

extension ActionID: CustomStringConvertible {
  package var description: String { "\(session)/A\(number)" }
}
