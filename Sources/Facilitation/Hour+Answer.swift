import Records

extension Hour {
  /// Takes an answer and the time since the last one; the effects are carried out in order.
  package mutating func answer(_ answer: Answer, elapsed: Seconds = 0) -> [Effect] {
    tick(elapsed)
    (remarks, effects) = ([], [])
    guard !isFinished else { return [] }
    course.isFresh = false
    let open = questions
    let record = session
    switch answer {
    case .line(let line): take(Typed(line))
    case .lines(let lines): paste(lines)
    case .timeUp: question.timeUp(&self)
    case .end: quit()
    }
    isAgain = open == questions && record == session
    return settle()
  }

  /// Counts the time since the last answer, in a break only for the clock.
  private mutating func tick(_ elapsed: Seconds) {
    running += max(0, elapsed)
    if !question.traits.contains(.stopsClock) { course.used += max(0, elapsed) }
  }

  /// Carries out a command or lets the open question take the answer.
  private mutating func take(_ typed: Typed) {
    let open = question
    if let command = Command(
      typed, stage: course.stage, isTextAsked: open.traits.contains(.asksText))
    {
      run(command)
    } else {
      remember()
      open.answer(typed, &self)
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
    effects.append(.quit(kept: isNamed && !setup.isPractice))
  }

  /// Puts the saving before everything that ends the hour; a practice touches no disk.
  mutating func settle() -> [Effect] {
    let done = effects
    effects = []
    guard isNamed, !setup.isPractice else { return done.filter { !$0.touchesDisk } }
    let last = done.firstIndex { $0.endsHour } ?? done.count
    return done[..<last] + [.save] + done[last...]
  }
}

extension Effect {
  /// Whether it changes a file.
  var touchesDisk: Bool {
    switch self {
    case .save, .appendLog, .deleteCheckpoint, .writeHeadPage: true
    case .readNotes, .readFacts, .finished, .quit: false
    }
  }

  /// Whether it comes after the last saving.
  var endsHour: Bool {
    switch self {
    case .deleteCheckpoint, .writeHeadPage, .finished, .quit: true
    case .save, .appendLog, .readNotes, .readFacts: false
    }
  }
}
