/// What stands between the current and the ideal state (課題).
package struct Issue: Hashable, Sendable {
  package var number: Int?
  package var text: String
  /// The numbers of the current notes it starts from.
  package var current: [Int] = []
  /// The numbers of the ideals it holds back.
  package var ideal: [Int] = []
  /// Theme ids, or the words of the file where no theme has that name.
  package var themes: [String] = []
  /// Issue type ids.
  package var types: [String] = []
  package var scope: Scope?
  package var handling: Handling?
  package var votes: Int?
  /// Whom it has to be settled with (調整先).
  package var ask: String?
  package var asked: CivilDate?
  package var replyDue: CivilDate?
  package var reply: String?
  /// What became of it after the meeting, in the order of the file.
  package var log: [IssueLine] = []

  package init(number: Int? = nil, text: String) { (self.number, self.text) = (number, text) }
}

extension Issue {
  /// What a later meeting or an answer made of an issue; the word of a dated line.
  package enum Step: String, CaseIterable, Sendable { case takenUp, next, dropped, answered }

  /// What is done about it now.
  package enum Standing: Hashable, Sendable {
    /// As its own meeting decided.
    case decided(Handling.Decision)
    /// As its latest dated line says.
    case since(Step)

    /// Whether it comes back at the next opening.
    package var comesBack: Bool {
      switch self {
      case .decided(let decision): decision == .next || decision == .raised
      case .since(let step): step == .next
      }
    }
  }

  /// What the latest dated line says (by date, then lower in the file), else the meeting's decision.
  package var standing: Standing? {
    if let latest = log.latest { return .since(latest.step) }
    return handling.map { .decided($0.decision) }
  }

  /// How often it was put off to the next meeting since its own.
  package var timesPutOff: Int { log.count { $0.step == .next } }
}

/// How far an issue reaches (範囲): own division, another one, the whole office, national law.
package enum Scope: String, CaseIterable, Sendable { case own, other, whole, national }

/// What is done about an issue (扱い), with the reason that may follow the word.
package struct Handling: Hashable, Sendable {
  /// What the meeting decided about an issue.
  package enum Decision: String, CaseIterable, Sendable { case act, next, raised, dropped }

  package var decision: Decision
  package var reason: String?

  package init(_ decision: Decision, reason: String? = nil) {
    (self.decision, self.reason) = (decision, reason)
  }
}
