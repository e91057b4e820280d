import Records

extension Hour {
  /// Starts a new hour; its first question depends on what is given already.
  package init(setup: Setup) {
    let session = Session(
      id: SessionID(date: setup.today, division: "x-"), language: setup.language, title: "",
      division: "")
    self.init(setup, session, asking: OpenQuestion(DivisionQuestion()))
    begin()
  }

  /// What has to be done before the first question is shown; called once.
  package mutating func start() -> [Effect] {
    if isAtDesk {
      hold()
      showDesk()
    }
    if let file = openNotesFile { request(.readNotes(file)) }
    return settle()
  }

  /// Takes an answer and the time since the last one; the effects are carried out in order.
  package mutating func answer(_ answer: Answer, elapsed: Seconds = 0) -> [Effect] {
    turn(after: elapsed) { hour in
      switch answer {
      case .line(let line): hour.take(Typed(line))
      case .lines(let lines): hour.paste(lines)
      case .timeUp: hour.question.timeUp(&hour)
      case .end: hour.quit()
      }
    }
  }

  /// Carries out a command or lets the open question take the answer.
  private mutating func take(_ typed: Typed) {
    let isTextAsked = question.traits.contains(.asksText)
    if let command = Command(typed, stage: course.stage, isTextAsked: isTextAsked) {
      run(command)
    } else {
      remember()
      if !doubts(typed) { question.answer(typed, &self) }
    }
  }

  /// Lets the open question take lines without the empty ones among them.
  private mutating func paste(_ lines: [String]) {
    let full = lines.map { $0.asOneLine }.filter { !$0.isEmpty }
    guard !full.isEmpty else { return }
    remember()
    question.take(full, &self)
  }

  /// Leaves the hour; without a name or in a practice nothing is kept.
  mutating func quit() {
    if isAtDesk { request(.writeHeadPage) }
    request(.quit(kept: isNamed && !setup.isPractice))
  }
}
