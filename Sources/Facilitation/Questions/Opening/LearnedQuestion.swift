import Records

/// What was learned from an earlier action, or why it was not done.
struct LearnedQuestion: Question {
  static let name = "learned"
  static let traits: QuestionTraits = [.asksText, .isAside, .hasExamples]

  let action: ActionID
  let state: ActionState

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action }, state: try fields.one("state") { $0.state })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt([Paragraph(.plain, state == .done ? words.askLearned : words.askWhy(state))])
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
  var asksOwners: Bool {
    guard let latest = past.latest else { return false }
    return Term(containing: latest).fiscalYear < Term(containing: setup.today).fiscalYear
  }

  /// Writes what the team found about an earlier action into that action's own record.
  mutating func close(review id: ActionID, as state: ActionState, text: String?, owner: String?) {
    let entry = LogEntry(date: setup.today, state: state, text: text)
    let isWritten = openAction(id)?.action.log.contains(entry) ?? true
    if !isWritten || owner != nil {
      let learned = state == .done ? text : nil
      effects.append(
        .appendLog(Review(action: id, entry: entry, learned: learned, owner: owner)))
      history = []
    }
    course.reviews.removeAll { $0 == id }
    if state == .changed { course.revisions.append(id) }
    continueOpening()
  }
}
