/// One dated line under an action: `2026-06-10 半ば: 5件作成`.
package struct LogEntry: Hashable, Sendable {
  package var date: CivilDate
  package var state: ActionState
  package var text: String?

  package init(date: CivilDate, state: ActionState, text: String? = nil) {
    (self.date, self.state, self.text) = (date, state, text)
  }
}

/// How far an action has come; every state but `open` is the word of a dated line.
package enum ActionState: String, CaseIterable, Sendable {
  /// 未着手: no dated line yet.
  case open
  case started, halfway, done, stuck, carried, changed, stopped

  package var isClosed: Bool { self == .done || self == .changed || self == .stopped }
}
