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
    var lines: [Paragraph] = [.plain(words.openAction(open.text))]
    lines.append(.listed(hour.facts(of: open)))
    if let last = open.log.last?.text { lines.append(.listed(words.latestLine(last))) }
    return Prompt(lines + [.listed(words.openActionChoices)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let number = typed.isEmpty ? 2 : typed.number, let state = Self.states[at: number - 1]
    else { return hour.remark(hour.words.chooseNumber(4), .hint) }
    hour.ask(LearnedQuestion(action: action, state: state))
  }

  /// Goes on when the action was closed meanwhile.
  func wake(in hour: inout Hour) {
    if hour.openAction(action) == nil { hour.continueOpening() }
  }

  /// Leaves the action as it is, without a line.
  func skip(in hour: inout Hour) {
    hour.course.close(review: action)
    hour.continueOpening()
  }
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
  static let traits: QuestionTraits = [.asksText, .isAside, .hasExamples]

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

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    let text = typed.isEmpty ? nil : typed.text
    if hour.asksOwners, !state.isClosed {
      return hour.ask(OwnerNowQuestion(action: action, state: state, text: text))
    }
    hour.close(review: action, as: state, text: text, owner: nil)
  }
}

extension Hour {
  /// Whether this is the division's first opening since 1 April, when posts have changed hands.
  fileprivate var asksOwners: Bool {
    guard let latest = past.latest else { return false }
    return Term(containing: latest).fiscalYear < Term(containing: setup.today).fiscalYear
  }

  /// Writes what the team found about an earlier action into that action's own record.
  mutating func close(review id: ActionID, as state: ActionState, text: String?, owner: String?) {
    let entry = LogEntry(date: setup.today, state: state, text: text)
    let isWritten = openAction(id)?.action.log.contains(entry) ?? true
    if !isWritten || owner != nil {
      let learned = state == .done ? text : nil
      request(.appendLog(Review(action: id, entry: entry, learned: learned, owner: owner)))
      forgetAll()
    }
    course.close(review: id, isRevised: state == .changed)
    continueOpening()
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
    hour.close(
      review: action, as: state, text: text, owner: typed.isEmpty ? nil : typed.text)
  }
}

/// Shows what came back on issues that were raised.
struct RepliesQuestion: PlainQuestion {
  static let name = "replies"

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let items = hour.past.replies.flatMap { reply -> [Paragraph] in
      [
        .listed(words.raisedItem(reply.issue)),
        .listed(words.replyItem(from: reply.from, text: reply.text)),
      ]
    }
    return Prompt([.plain(words.repliesCame)] + items + [.plain(words.enterGoesOn)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard typed.isEmpty || typed.isNo else {
      return hour.remark(hour.words.enterGoesOn, .hint)
    }
    hour.course.first(.replies)
    hour.continueOpening()
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
