package import Records

extension Hour {
  /// Goes on with a record that was left open, at the question that was open.
  ///
  /// A held record has no question open but the desk's list. Without a checkpoint, or with one that
  /// cannot be read, it goes on where the entries end; what another version wrote is said, never
  /// guessed at.
  package init(resuming session: Session, checkpoint text: String?, setup: Setup) {
    if session.state == .held {
      // After a crash in between, the side file still tells which slips the room left.
      let course = text.flatMap { try? Checkpoint(decoding: $0).course }
      self.init(setup, session, course ?? Course(), asking: OpenQuestion(DeskQuestion()))
      self.course.skip(to: .closing)
      return
    }
    do throws(Checkpoint.Problem) {
      let checkpoint = try text.map { text throws(Checkpoint.Problem) in
        try Checkpoint(decoding: text)
      }
      if let checkpoint {
        self.init(resuming: session, checkpoint, setup)
      } else {
        self.init(recovering: session, setup)
      }
    } catch {
      self.init(recovering: session, setup)
      let words = words
      remark(error == .otherVersion ? words.otherVersion : words.damaged, .hint)
    }
  }

  /// Goes on at the question that was open.
  private init(resuming session: Session, _ checkpoint: Checkpoint, _ setup: Setup) {
    self.init(
      setup, session, checkpoint.course, asking: checkpoint.question,
      before: checkpoint.interrupted)
    catchUp(from: checkpoint.counts)
    question.wake(&self)
    if let subject = question.subject, self.text(of: subject) == nil { refresh() }
    beginAnew()
    sayNumbers()
  }

  /// Goes on where the entries end.
  private init(recovering session: Session, _ setup: Setup) {
    self.init(setup, session, asking: OpenQuestion(DivisionQuestion()))
    course.settle(minutes: setup.presets.minutes ?? 60)
    if session.current.isEmpty { continueOpening() } else { goOnFromEntries() }
    beginAnew()
    sayNumbers()
  }

  /// Shows the slips of a step that is open: they count anew, for no file tells how they did.
  private mutating func sayNumbers() {
    let section: NoteSection? =
      switch course.stage {
      case .current: .current
      case .ideal: .ideal
      case .opening, .issues, .actions, .closing: nil
      }
    let isOpen = section.map { session[$0].contains { $0.number == nil } } ?? false
    guard let section, isOpen, !isFinished else { return }
    remark(words.numberedAfterBreak(section))
    show(numbered(section))
  }

  /// Asks what comes after the last entry.
  private mutating func goOnFromEntries() {
    if !settleFormat() { course.settle(format: "") }
    course.skip(to: session.reachedStage)
    switch course.stage {
    case .opening, .current: ask(NoteQuestion(section: .current))
    case .ideal: ask(NoteQuestion(section: .ideal))
    case .issues: continueIssues()
    case .actions, .closing: continueActions()
    }
  }

  /// Takes over what was written to the record but no longer to the side file.
  ///
  /// The record is written first: a crash between the two leaves a question whose answer already
  /// stands there.
  private mutating func catchUp(from counts: EntryCounts) {
    let written = EntryCounts(session)
    if MeantQuestion(question) != nil, written != counts { resume() }
    for section in [NoteSection.current, .ideal] where written[section] > counts[section] {
      // One note answers the question itself; only further ones were waiting.
      course.skip(lines: written[section] - counts[section] - 1)
      continueNotes(section)
    }
    if written.issues > counts.issues, let number = session.issues.compactMap({ $0.number }).max() {
      course.gave(issue: number)
      ask(ScopeQuestion(issue: number))
    }
    if written.actions > counts.actions,
      let number = session.actions.compactMap({ $0.number }).max()
    {
      course.gave(action: number)
      // What the head takes on has its owner already.
      HeadQuestion(question) == nil ? ask(OwnerQuestion(action: number)) : continueClosing()
    }
  }
}

extension Session {
  /// The stage that an open record has reached, as far as its entries tell.
  fileprivate var reachedStage: Stage {
    if !actions.isEmpty || issues.contains(where: { $0.votes != nil }) { return .actions }
    // An issue of an earlier meeting stands there before any note does, and hangs on none.
    if issues.contains(where: { !$0.current.isEmpty || !$0.ideal.isEmpty })
      || ideal.contains(where: { $0.number != nil })
    {
      return .issues
    }
    return current.contains { $0.number != nil } ? .ideal : .current
  }
}
