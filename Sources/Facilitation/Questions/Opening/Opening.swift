import Records
import Text

extension Hour {
  /// Takes what was given with the command line and asks the first thing that was not.
  mutating func begin() {
    if setup.isPractice {
      startPractice()
    } else if let division = setup.presets.division {
      mistakes(division)
        ? ask(DivisionQuestion(doubted: division)) : settle(division: division)
    }
    if setup.isOnPaper { course.leaveSlipsOnPaper() }
    let presets = setup.presets
    write { session in
      session.facilitator = presets.facilitator
      if let term = presets.term { session.term = term }
    }
    if let minutes = presets.minutes, Plan.lengths.contains(minutes) {
      course.settle(minutes: minutes, isInTwo: presets.isInTwo && minutes == 60)
    }
    continueOpening()
  }

  /// Asks the next thing that the opening does not know yet, or goes on to 現状.
  mutating func continueOpening() {
    if !isNamed { return DivisionQuestion(question) == nil ? ask(DivisionQuestion()) : () }
    if session.participants == nil {
      guard course.first(.people), let people = setup.presets.people, (1...99).contains(people)
      else { return ask(PeopleQuestion()) }
      return take(people: people)
    }
    if course.minutes == nil { return ask(MinutesQuestion()) }
    if session.term == nil {
      if Term.isNearEnd(setup.today) { return ask(TermQuestion()) }
      let term = Term(containing: setup.today)
      write { $0.term = term }
    }
    if course.format == nil, !settleFormat() { return ask(FormatQuestion()) }
    if course.first(.opening) { openHour() }
    if asksEarlier { return ask(EarlierQuestion()) }
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
    setup.organization.named(typed)
  }

  /// A division's name in the language of the hour.
  func name(_ division: Division) -> String {
    setup.language == .english ? division.english ?? division.name : division.name
  }

  /// What is on record of this division.
  var past: Past { setup.past(session.id.division) }

  /// Begins はじめに with what earlier hours left open.
  private mutating func openHour() {
    course.open(past.unsettled.map { $0.id })
    if !past.news.isEmpty {
      show(
        [.plain(words.newsCame(past.news.count))]
          + past.news.map { .listed(words.news($0.issue, $0.text)) })
    }
    if let file = setup.presets.factsFile { request(.readFacts(file)) }
  }

  /// What an earlier hour left open and nobody has settled yet.
  func unsettled(_ id: EntryID) -> Unsettled? { past.unsettled.first { $0.id == id } }

  /// An action of an earlier hour that is not closed yet, or was to be replaced.
  func openAction(_ id: ActionID) -> Past.OpenAction? {
    guard case .action(_, let action) = unsettled(.action(id)) else { return nil }
    return Past.OpenAction(id, action)
  }
}
