import Records
import Text

extension Hour {
  /// Takes what was given with the command line and asks the first thing that was not.
  mutating func begin() {
    if setup.isPractice {
      startPractice()
    } else if let division = setup.presets.division {
      settle(division: division)
    }
    if setup.isOnPaper { course.leaveSlipsOnPaper() }
    let presets = setup.presets
    write { session in
      session.facilitator = presets.facilitator
      if let people = presets.people, (1...99).contains(people) { session.participants = people }
      if let term = presets.term { session.term = term }
    }
    if let minutes = presets.minutes, Plan.lengths.contains(minutes) {
      course.settle(minutes: minutes)
    }
    continueOpening()
  }

  /// Asks the next thing that the opening does not know yet, or goes on to 現状.
  mutating func continueOpening() {
    if !isNamed { return ask(DivisionQuestion()) }
    if session.participants == nil { return ask(PeopleQuestion()) }
    if course.minutes == nil { return ask(MinutesQuestion()) }
    if session.term == nil {
      if Term.isNearEnd(setup.today) { return ask(TermQuestion()) }
      let term = Term(containing: setup.today)
      write { $0.term = term }
    }
    if course.format == nil, !settleFormat() { return ask(FormatQuestion()) }
    if course.first(.opening) { openHour() }
    if let review = nextReview { return ask(OpenActionQuestion(action: review.id)) }
    if !past.replies.isEmpty, !course.done.contains(.replies) { return ask(RepliesQuestion()) }
    if !course.done.contains(.facts) { return ask(OpenedQuestion()) }
    startCurrent()
  }

  /// Names the session by a roster id or name, else by what was typed, and gives it its number,
  /// which it keeps for ever.
  mutating func settle(division typed: String) {
    let division = rosterDivision(typed)
    let id = division?.id ?? "x-" + typed.fileSafe
    let name = division.map(name) ?? typed
    let title = words.recordTitle(name)
    let (session, today) = (newID(id), setup.today)
    let number = RecordNumber(
      office: setup.organization.code, session: session, minute: setup.startMinute,
      facilitator: setup.presets.facilitator)
    write {
      ($0.id, $0.date, $0.division, $0.title, $0.state) = (session, today, name, title, .open)
      $0.recordNumber = number.description
    }
  }

  /// The id of today's session of a division: a further one of the day is numbered.
  private func newID(_ division: String) -> SessionID {
    var ordinal = 1
    while setup.taken.contains(id(ordinal)) { ordinal += 1 }
    return id(ordinal)
    func id(_ ordinal: Int) -> SessionID {
      SessionID(date: setup.today, division: division, ordinal: ordinal)
    }
  }

  /// The division whose id or name was typed, in either language.
  func rosterDivision(_ typed: String) -> Division? {
    let wanted = typed.foldedAnswer
    return setup.organization.divisions.first {
      [$0.id, $0.name, $0.english ?? ""].map { $0.foldedAnswer }.contains(wanted)
    }
  }

  /// A division's name in the language of the hour.
  func name(_ division: Division) -> String {
    setup.language == .english ? division.english ?? division.name : division.name
  }

  /// What is on record of this division.
  var past: Past { setup.past(session.id.division) }

  /// Begins はじめに with what earlier hours left open.
  private mutating func openHour() {
    let reviews = past.openActions.map { $0.id }
    course.open(reviews)
    if let file = setup.presets.factsFile { request(.readFacts(file)) }
  }

  /// The earlier action to be gone through next; those closed meanwhile are left out.
  private var nextReview: Past.OpenAction? {
    course.reviews.lazy.compactMap(openAction).first
  }

  /// An action of an earlier hour that is not closed yet.
  func openAction(_ id: ActionID) -> Past.OpenAction? {
    past.openActions.first { $0.id == id }
  }
}

extension String {
  /// The text without what a file name cannot hold on any system.
  fileprivate var fileSafe: String {
    let kept = filter { !"/\\:*?\"<>|. ".contains($0) && !$0.isWhitespace }
    return kept.isEmpty ? "team" : kept
  }
}
