/// A dated line below an entry.
protocol DatedLine: Hashable, Sendable {
  var text: String? { get set }
  /// The line as data.
  var fieldValue: FieldValue { get }
  /// The line as a file writes it, without its bullet.
  func line(_ words: FileWords) -> String
  /// The line as a reader sees it.
  func shown(_ words: RecordWords) -> String
}

/// One dated line under an action: `2026-06-10 半ば: 5件作成`.
package struct LogEntry: DatedLine {
  package var date: CivilDate
  package var state: ActionState
  package var text: String?

  package init(date: CivilDate, state: ActionState, text: String? = nil) {
    (self.date, self.state, self.text) = (date, state, text)
  }

  var fieldValue: FieldValue {
    .object([
      .init("date", .date(date)), .init("state", .of(state)), .init("text", .of(text)),
    ])
  }

  func line(_ words: FileWords) -> String {
    let head = "\(date) \(words.word(state))"
    return written(text).map { "\(head): \($0)" } ?? head
  }
}

extension LogEntry {
  func shown(_ words: RecordWords) -> String {
    words.dated(words.shortDate(date), words.state(state), text: text)
  }
}

/// How far an action has come; every state but `open` is the word of a dated line.
package enum ActionState: String, CaseIterable, Sendable {
  /// 未着手: no dated line yet.
  case open
  case started, halfway, done, stuck, carried, changed, stopped

  package var isClosed: Bool { self == .done || self == .changed || self == .stopped }
}
