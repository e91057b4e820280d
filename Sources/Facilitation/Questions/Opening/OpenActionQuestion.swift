import Records

/// How an action of an earlier hour stands: done, carried on, to be changed or stopped.
struct OpenActionQuestion: Question {
  static let name = "open-action"
  private static let states: [ActionState] = [.done, .carried, .changed, .stopped]

  let action: ActionID

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(action: try fields.one("action") { $0.action })
  }

  func help(_ words: HourWords) -> String { words.helpOpenAction }

  func ask(_ hour: Hour) -> Prompt {
    guard let open = hour.openAction(action)?.action else { return Prompt([]) }
    let words = hour.words
    var lines = [Paragraph(.plain, words.openAction(open.text))]
    lines.append(Paragraph(.listed, hour.facts(of: open)))
    if let last = open.log.last?.text { lines.append(Paragraph(.listed, words.latestLine(last))) }
    return Prompt(lines + [Paragraph(.listed, words.openActionChoices)])
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
    hour.course.reviews.removeAll { $0 == action }
    hour.continueOpening()
  }
}

extension Hour {
  /// Who has an action, and until when.
  func facts(of action: Action) -> String {
    let due = action.due.map(recordWords.date) ?? words.noDue
    return words.ownerAndDue(owner: action.owner ?? words.noOwner, due: due)
  }
}
