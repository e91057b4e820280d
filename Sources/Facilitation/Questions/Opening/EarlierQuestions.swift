import Records

/// How an action of an earlier hour stands: done, carried on, to be changed or stopped.
struct OpenActionQuestion: Question {
  static let name = "open-action"
  private static let states: [ActionState] = [.done, .carried, .changed, .stopped]

  let action: ActionID

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(action: try fields.one("action") { $0.action })
  }

  func help(_ words: HourWords) -> String { words.helpOpenAction }

  func ask(_ hour: Hour) -> Prompt {
    guard let open = hour.openAction(action)?.action else { return Prompt([]) }
    let words = hour.words
    let item = Unsettled.action(action, open)
    let facts = hour.recordWords.facts(of: item, on: hour.setup.today)
    var lines: [Paragraph] = [.plain(words.openAction(open.text))]
    if !facts.isEmpty { lines.append(.listed(facts)) }
    if let last = open.log.last, let text = last.text {
      let line = hour.recordWords.dated(
        hour.recordWords.shortDate(last.date), hour.recordWords.mark(of: last), text: text)
      lines.append(.listed(words.latestLine(line)))
    }
    return Prompt(lines + [.listed(words.openActionChoices)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let number = typed.isEmpty ? 2 : typed.number, let state = Self.states[at: number - 1]
    else { return hour.remark(hour.words.chooseNumber(4), .hint) }
    hour.ask(LearnedQuestion(action: action, state: state))
  }

  /// Goes on when the action was closed meanwhile.
  func wake(in hour: inout Hour) {
    guard hour.openAction(action) == nil else { return }
    hour.course.close(review: .action(action))
    hour.continueEarlier()
  }

  /// Goes back to the list, without a line.
  func skip(in hour: inout Hour) { hour.ask(EarlierQuestion()) }
}

extension Hour {
  /// Who has an action, and until when.
  func facts(of action: Action) -> String {
    let due = action.due.map(recordWords.date)
    return words.ownerAndDue(owner: action.owner, due: due)
  }
}

/// What was learned from an earlier action, or why it was not done.
struct LearnedQuestion: Question {
  static let name = "learned"
  static let traits: QuestionTraits = [.asksText, .isAside, .hasExamples, .keepsText]

  let action: ActionID
  let state: ActionState

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action }, state: try fields.one("state") { $0.state })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(.plain(state == .done ? words.askLearned : words.askWhy(state)))
  }

  /// Goes on when the action was closed just before a crash.
  func wake(in hour: inout Hour) {
    guard hour.openAction(action) == nil else { return }
    hour.course.close(review: .action(action))
    hour.continueEarlier()
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    let text = typed.isEmpty ? nil : typed.text
    if hour.asksOwners, !state.isClosed {
      return hour.ask(OwnerNowQuestion(action: action, state: state, text: text))
    }
    hour.settle(Review(action: action, entry: entry(text, in: hour)), in: state)
  }

  private func entry(_ text: String?, in hour: Hour) -> LogEntry {
    LogEntry(date: hour.setup.today, state: state, text: text)
  }
}

extension Hour {
  /// Whether this is the division's first opening since 1 April, when posts have changed hands.
  var asksOwners: Bool {
    guard let latest = past.latest else { return false }
    return Term(containing: latest).fiscalYear < Term(containing: setup.today).fiscalYear
  }

  /// Asks until when an action is carried on, else writes what the team found into the action's own
  /// record.
  fileprivate mutating func settle(_ review: Review, in state: ActionState) {
    if state == .carried { return ask(NewDueQuestion(review: review)) }
    close(review)
  }

  fileprivate mutating func close(_ review: Review) {
    var review = review
    let state = review.entry.state
    if state == .done { review.learned = review.entry.text }
    let action = openAction(review.action)?.action
    let wasReplaced = state == .changed && action?.state == .changed && review.entry.text == nil
    if !wasReplaced {
      request(.appendLog(review))
      forgetAll()
    }
    course.close(review: .action(review.action), isRevised: state == .changed)
    continueEarlier()
  }
}

/// Who has an earlier action now, asked at the first opening after 1 April.
struct OwnerNowQuestion: Question {
  static let name = "owner-now"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let action: ActionID
  let state: ActionState
  let text: String?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action }, state: try fields.one("state") { $0.state },
      text: try fields.maybe("text") { $0.text })
  }

  func ask(_ hour: Hour) -> Prompt {
    let owner = hour.openAction(action)?.action.owner ?? hour.words.noOwner
    let words = hour.words
    return Prompt(.plain(words.askOwnerNow(owner)), .hint(words.keepOwner))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, let problem = hour.objection(to: typed, need: hour.words.needOwner) {
      return hour.remark(problem, .hint)
    }
    let entry = LogEntry(date: hour.setup.today, state: state, text: text)
    let owner = typed.isEmpty ? nil : typed.text
    hour.settle(Review(action: action, entry: entry, owner: owner), in: state)
  }
}

/// Until when an earlier action is carried on; Enter keeps its date.
struct NewDueQuestion: Question {
  static let name = "new-due"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let review: Review

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(review: try fields.group { $0.review })
  }

  func ask(_ hour: Hour) -> Prompt {
    let due = hour.openAction(review.action)?.action.due
    let isLate = due.map { $0 < hour.setup.today } ?? true
    return Prompt(
      .plain(hour.words.askNewDue(due.map(hour.recordWords.date), isLate: isLate)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    var review = review
    if !typed.isEmpty, !typed.isNo {
      guard let date = hour.date(typed) else {
        return hour.remark(hour.words.needDate, .hint)
      }
      review.due = date
    }
    hour.close(review)
  }
}

/// What a team found about an action that is carried on.
extension Review: KeptByFields {
  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action },
      entry: LogEntry(
        date: try fields.one("date") { $0.entry.date }, state: .carried,
        text: try fields.maybe("text") { $0.entry.text }),
      owner: try fields.maybe("owner") { $0.owner })
  }
}

/// The end of the opening: its words have been read aloud, the figures looked at that were given.
struct OpenedQuestion: PlainQuestion {
  /// Of the question that stood here in earlier versions, whose hours may be gone on with.
  static let name = "facts"

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.enterGoesOn)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard typed.isEmpty || typed.isNo else {
      return hour.remark(hour.words.slipsComeNext, .hint)
    }
    hour.course.first(.facts)
    hour.continueOpening()
  }
}
