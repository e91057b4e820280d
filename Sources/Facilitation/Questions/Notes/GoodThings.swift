import Records

extension Hour {
  /// Begins 現状: with what works where the format has words and the plan room for that, else with
  /// the troubles.
  mutating func startCurrent() {
    course.begin(.current)
    guard plan.goodThings > 0, format?.step(for: .current)?.goodThings.isEmpty == false else {
      return startTroubles()
    }
    course.beginGoodThings()
    ask(GoodThingsQuestion())
  }

  /// Goes on to the troubles; the slips of a short hour that were handed in before the day are taken
  /// at once.
  private mutating func startTroubles() {
    guard plan.silentMinutes(of: .current) == 0 else {
      return ask(SilentQuestion(section: .current))
    }
    ask(NoteQuestion(section: .current))
    if let file = openNotesFile { request(.readNotes(file)) }
  }

  /// What works and is to stay.
  var goodThings: [Note] { session.current.filter { $0.category == .strength } }

  /// The slips of a section that something may come of: all but the good things.
  func slips(_ section: NoteSection) -> [Note] {
    session[section].filter { $0.category != .strength }
  }

  /// Asks for the next good thing, or goes on to the troubles once there are enough.
  mutating func continueGoodThings() {
    goodThings.count < plan.goodThings ? ask(GoodThingsQuestion()) : endGoodThings()
  }

  fileprivate mutating func endGoodThings() {
    course.endGoodThings()
    startTroubles()
  }
}

/// What works and is to stay, as the room pointed at it; Enter goes on to the troubles.
struct GoodThingsQuestion: PlainQuestion {
  static let name = "good-things"
  static let traits: QuestionTraits = [.asksText, .keepsText]

  func ask(_ hour: Hour) -> Prompt {
    let lines: [Paragraph] =
      hour.goodThings.isEmpty ? [.plain(hour.words.typeGoodThings(hour.plan.goodThings))] : []
    return Prompt(lines + hour.practiceHint, label: hour.nextLabel(.current))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.endGoodThings() }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.offer(typed.text, to: .current)
  }

  /// Takes no more lines than may be kept, for what is left over would turn into troubles.
  func take(_ lines: [String], in hour: inout Hour) {
    guard lines.count <= hour.plan.goodThings - hour.goodThings.count else {
      return hour.remark(hour.words.tooManyGoodThings(hour.plan.goodThings), .hint)
    }
    hour.course.wait(with: lines)
    hour.continueNotes(.current)
  }

  func help(_ words: HourWords) -> String { words.helpGoodThings }
}
