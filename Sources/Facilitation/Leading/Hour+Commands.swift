import Records

extension Hour {
  /// Carries out what was typed in place of an answer.
  mutating func run(_ command: Command) {
    switch command {
    case .back: back()
    case .undo: alone { $0.undo() }
    case .list: list()
    case .edit(let targets): edit(targets)
    case .delete(let targets): alone { $0.askDelete(targets) }
    case .group(let targets): alone { $0.askGroup(targets) }
    case .time(let minutes): adjust(minutes)
    case .pause:
      remember()
      interrupt(with: PauseQuestion())
    case .skip:
      remember()
      question.skip(&self)
    case .quit: quit()
    case .help: help()
    case .unknown(let word): remark(words.unknown(word), .hint)
    }
  }

  /// Goes to the question before and says which it is, and what of the record that took back.
  private mutating func back() {
    let before = self
    guard goBack() else { return remark(words.noWayBack) }
    let label = question.ask(self).label
    remark(label.isEmpty ? words.wentBack : words.wentBackTo(label))
    sayWhatCameBack(since: before)
  }

  /// Takes back the last change, also what it wrote into earlier records.
  private mutating func undo() {
    // A slip that is still asked about is no change yet, and must not get lost.
    if question.looksAtSlip { return remark(words.firstThis, .hint) }
    let before = self
    guard let reversal = takeBack() else { return remark(words.nothingToTakeBack) }
    sayWhatCameBack(since: before)
    for effect in reversal.effects {
      request(effect)
      sayEarlierLine(effect)
    }
  }

  private mutating func help() {
    remark(question.help(words))
    let examples =
      question.traits.contains(.hasExamples) ? format?.step(for: course.stage)?.examples ?? [] : []
    show(examples.prefix(3).map { .listed(words.example($0)) })
    remark(words.anywhere, .hint)
    show(words.commands.map { .listed($0) })
  }

  /// Shows the time left, longer by some minutes if asked.
  private mutating func adjust(_ minutes: Int?) {
    guard course.minutes != nil else { return remark(words.notYet, .hint) }
    if let minutes { course.add(minutes: minutes) }
    remark(words.timeLeft(left: minutesLeft, end: clock(after: hourLeft)))
  }

  /// Changes entries only from a question of the hour itself, never from within a change.
  private mutating func alone(_ change: (inout Hour) -> Void) {
    if !interrupted.isEmpty { return remark(words.firstThis, .hint) }
    remember()
    change(&self)
  }

  /// Begins an edit, or mends what the question at hand lets be mended.
  private mutating func edit(_ targets: [Target]) {
    guard let target = targets.first else {
      remember()
      if !question.mend(&self) { needNumber(words.editWhich) }
      return
    }
    alone { hour in
      guard hour.text(of: target) != nil else { return hour.missing(target) }
      let isSeen = hour.isOnScreen(hour.label(target.kind, target.number))
      hour.interrupt(with: EditQuestion(target: target, field: isSeen ? .text : .check))
    }
  }

  /// Asks before anything goes.
  private mutating func askDelete(_ targets: [Target]) {
    guard let target = targets.first else { return needNumber(words.deleteWhich) }
    guard text(of: target) != nil else { return missing(target) }
    if carriesActions(target) { return remark(words.actionsFirst, .hint) }
    interrupt(with: DeleteQuestion(target: target))
  }

  /// Asks for the name under which notes of one section come together.
  private mutating func askGroup(_ targets: [Target]) {
    let section: NoteSection = targets.first?.kind == .ideal ? .ideal : .current
    let texts = targets.filter { $0.kind.section == section }.compactMap(text)
    guard texts.count > 1 else { return needNumber(words.groupWhich) }
    interrupt(with: GroupNameQuestion(section: section, texts: texts))
  }

  /// Shows the numbers and asks for one.
  private mutating func needNumber(_ text: String) {
    list()
    remark(text, .hint)
  }

  /// Shows the numbers and says that one is not among them.
  private mutating func missing(_ target: Target) {
    list()
    remark(words.noSuch(label(target.kind, target.number)), .hint)
  }

  /// Shows what the stage works on, with the numbers that commands take.
  private mutating func list() {
    let said = remarks.count
    defer { if remarks.count == said { remark(words.nothingYet) } }
    switch course.stage {
    case .opening, .current: show(numbered(.current))
    case .ideal: show(numbered(.ideal))
    case .issues: show(board + issueLines)
    case .actions, .closing: show(issueLines + planLines)
    }
  }
}

/// A break: the clock stands still until Enter.
struct PauseQuestion: PlainQuestion {
  static let name = "pause"
  static let traits: QuestionTraits = [.stopsClock]

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.paused)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard typed.isEmpty || typed.isNo else { return }
    hour.resume()
    hour.remark(hour.words.resumed)
  }
}
