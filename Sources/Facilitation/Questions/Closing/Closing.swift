import Records

extension Hour {
  /// Begins おわりに; an issue with an action is taken up.
  mutating func startClosing() {
    takeUpIssues()
    course.begin(.closing)
    continueClosing()
  }

  /// An action takes up the issues that it names.
  mutating func takeUpIssues() {
    for action in session.actions {
      for number in action.issues { change(issue: number) { $0.handling = Handling(.act) } }
    }
  }

  /// Asks the room the next of its three questions and what earlier meetings left and the opening had
  /// no time for, then closes the meeting; afterwards shows what is left for the desk.
  mutating func continueClosing() {
    if isAtDesk { return showDesk() }
    if course.first(.head) { return ask(HeadQuestion()) }
    if !undecidedIssues.isEmpty { return ask(HandlingsQuestion()) }
    if course.first(.satisfaction) { return ask(SatisfactionQuestion(marks: [])) }
    if asksEarlier { return ask(EarlierQuestion()) }
    closeRoom()
  }

  /// Issues of which nothing is decided yet.
  var undecidedIssues: [Issue] { session.issues.filter { $0.handling == nil } }

  /// Closes the meeting for the room: the record is held and what only resuming needs goes.
  private mutating func closeRoom() {
    if setup.isPractice {
      ask(FinishedQuestion())
      return end()
    }
    removeNotes()
    hold()
    remark(words.thanks(clock()))
    showDesk()
  }

  /// The words of the closing, a format's four: the plan, open issues, the head's word, the marks.
  func closingWords(_ part: ClosingPart) -> [Paragraph] {
    let words = spoken(.closing)
    guard words.count > 3 else { return part == .marks ? Array(words.dropFirst()) : [] }
    return switch part {
    case .issues: [words[1]]
    case .head: [words[2]]
    case .marks: Array(words.dropFirst(3))
    }
  }

  /// The moments of the closing after the plan that have words of their own.
  enum ClosingPart { case issues, head, marks }

  /// Notes that led to no issue, with their sections.
  var looseNotes: [(section: NoteSection, note: Note)] {
    let current = Set(session.issues.flatMap { $0.current })
    let ideal = Set(session.issues.flatMap { $0.ideal })
    return slips(.current).filter { !current.contains($0.number ?? 0) }.map { (.current, $0) }
      + slips(.ideal).filter { !ideal.contains($0.number ?? 0) }.map { (.ideal, $0) }
  }

  /// Actions with a field that is still empty.
  var actionsToFill: [Action] { session.actions.filter { !$0.emptyFields.isEmpty } }
}

/// What the head of the division takes on, under the plan that is read out; Enter is nothing.
struct HeadQuestion: PlainQuestion {
  static let name = "head"
  static let traits: QuestionTraits = [.asksText, .keepsText]

  func ask(_ hour: Hour) -> Prompt {
    Prompt(
      hour.closingWords(.head) + [.plain(hour.words.askHead)],
      label: hour.label(.action, hour.course.nextAction(in: hour.session)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    if !typed.isEmpty, !typed.isNo { hour.takeOn(typed) }
    hour.continueClosing()
  }

  func help(_ words: HourWords) -> String { words.helpHead }
}

extension Hour {
  /// Keeps what the head takes on as an action for the issue closest to it, else for the first by
  /// votes; a day in it is its date.
  fileprivate mutating func takeOn(_ typed: Typed) {
    let (text, due) = DateAnswer(today: setup.today).split(typed)
    let ranked = rankedIssues
    let closest = setup.advice.closest(text, ranked.map { $0.text }, 1).first ?? 0
    let number = course.nextAction(in: session)
    var action = Action(number: number, text: text)
    (action.owner, action.due) = (words.head, due)
    action.issues = ranked[at: closest].flatMap { $0.number }.map { [$0] } ?? []
    course.gave(action: number)
    write { $0.actions.append(action) }
    takeUpIssues()
    guard let issue = action.issues.first else { return }
    remark(words.headTakes(label(.action, number), issue: label(.issue, issue)))
  }
}
