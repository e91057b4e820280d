/// A dated line below an entry.
protocol DatedLine: Hashable, Packable {
  var date: CivilDate { get }
  var text: String? { get set }
  /// The words that may stand behind the day.
  static var spellings: [Spelling] { get }
  /// The line as data.
  var fieldValue: FieldValue { get }
  /// The line as a file writes it, without its bullet.
  func line(_ words: FileWords) -> String
  /// The line as a reader sees it.
  func shown(_ words: RecordWords) -> String
}

extension Array where Element: DatedLine {
  /// The line of the latest day, of one day the lower one.
  var latest: Element? {
    var found: Element?
    for line in self where found.map({ $0.date <= line.date }) ?? true { found = line }
    return found
  }
}

/// One dated line under an action: `2026-06-10 進行中: 5件作成`, `2026-10-08 評価 2026H1: …`.
package struct LogEntry: DatedLine {
  package var date: CivilDate
  /// The state that it reached; nil for an evaluation (評価), which is none.
  package var state: ActionState?
  /// The half-year that is evaluated; nil for that of the session.
  package var term: Term?
  package var text: String?

  package init(date: CivilDate, state: ActionState, text: String? = nil) {
    (self.date, self.state, self.text) = (date, state, text)
  }

  /// A line that evaluates an action for a half-year.
  package init(date: CivilDate, evaluationOf term: Term?, text: String?) {
    (self.date, self.term, self.text) = (date, term, text)
  }

  init(date: CivilDate, mark: Mark, term: Term?, text: String?) {
    (self.date, self.term, self.text) = (date, term, text)
    if case .state(let state) = mark { self.state = state }
  }

  /// The word of a dated line.
  enum Mark: Spelled {
    case state(ActionState)
    case evaluation

    var spelling: Spelling {
      switch self {
      case .state(let state): state.spelling
      case .evaluation: Spelling("評価", "evaluated")
      }
    }

    static let words = SpellingTable<Mark>(ActionState.words.values.map(Mark.state) + [.evaluation])
  }

  static var spellings: [Spelling] { Mark.words.values.map { $0.spelling } }

  var mark: Mark { state.map(Mark.state) ?? .evaluation }

  var fieldValue: FieldValue {
    .object([
      .init("date", .date(date)), .init("state", state.map { .of($0) } ?? .none),
      .init("evaluated", state == nil ? term.map(FieldValue.term) ?? .flag(true) : .none),
      .init("text", .of(text)),
    ])
  }

  func line(_ words: FileWords) -> String {
    let term = term.map { " \($0.id)" } ?? ""
    let head = "\(date) \(words.word(mark))\(term)"
    return written(text).map { "\(head): \($0)" } ?? head
  }

  func shown(_ words: RecordWords) -> String {
    words.dated(words.shortDate(date), words.mark(of: self), text: text)
  }
}

extension [LogEntry] {
  /// The state of the latest line that has one; open without one.
  package var reached: ActionState {
    var (state, day): (ActionState, CivilDate?) = (.open, nil)
    for line in self {
      guard let reached = line.state, day.map({ $0 <= line.date }) ?? true else { continue }
      (state, day) = (reached, line.date)
    }
    return state
  }

  /// Whether what these lines tell of was due before a day and is not closed.
  package func isOverdue(_ due: CivilDate?, on date: CivilDate) -> Bool {
    guard let due else { return false }
    return due < date && !reached.isClosed
  }
}

/// One dated line under an issue: `2026-10-20 次回: 様式の統一は11月に決まる`.
package struct IssueLine: DatedLine {
  package var date: CivilDate
  package var step: Issue.Step
  /// What happened; for an issue taken up the name of the record that did so.
  package var text: String?

  package init(date: CivilDate, step: Issue.Step, text: String? = nil) {
    (self.date, self.step, self.text) = (date, step, text)
  }

  static var spellings: [Spelling] { Issue.Step.words.values.map { $0.spelling } }

  var fieldValue: FieldValue {
    .object([.init("date", .date(date)), .init("step", .of(step)), .init("text", .of(text))])
  }

  func line(_ words: FileWords) -> String {
    let head = "\(date) \(words.word(step))"
    return written(text).map { "\(head): \($0)" } ?? head
  }

  func shown(_ words: RecordWords) -> String {
    words.dated(words.shortDate(date), step.spelling.said(in: words.language), text: text)
  }
}

/// How far an action has come; every state but `open` is the word of a dated line.
package enum ActionState: String, CaseIterable, Sendable {
  /// 未着手: no dated line yet.
  case open
  case started, halfway, done, stuck, carried, changed, stopped

  package var isClosed: Bool { self == .done || self == .changed || self == .stopped }
}

extension ActionState: Listed {
  package var spelling: Spelling {
    switch self {
    case .open: Spelling("未着手", "open", said: "not started")
    case .started: Spelling("着手", "started")
    case .halfway: Spelling("進行中", "halfway", also: ["半ば"])
    case .done: Spelling("完了", "done")
    case .stuck: Spelling("停滞", "stuck", also: ["足踏み"])
    case .carried: Spelling("続ける", "carried", also: ["継続"], said: "carried on")
    case .changed: Spelling("見直し", "changed", also: ["見直す"], said: "replaced")
    case .stopped: Spelling("中止", "stopped")
    }
  }

  /// The words of dated lines; an open action has no line.
  package static let words = SpellingTable<ActionState>(allCases.filter { $0 != .open })
}
