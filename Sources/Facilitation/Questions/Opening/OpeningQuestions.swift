import Records

/// Whose hour it is: one proposal to confirm, or a name; one that the roster lacks is asked about where
/// a near one may have been meant.
struct DivisionQuestion: Question {
  static let name = "division"
  static let traits: QuestionTraits = [.asksText]

  /// A name that is not in the roster, which has near ones.
  var doubted: String?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(doubted: try fields.maybe("doubted") { $0.doubted })
  }

  func help(_ words: HourWords) -> String { words.helpDivision }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    if let doubted {
      let near = hour.setup.organization.near(doubted).enumerated()
        .map { Paragraph.listed("\($0 + 1) \($1)") }
      return Prompt([.plain(words.nearDivisions(doubted))] + near + [.hint(words.nearOrTyped)])
    }
    return Prompt(.plain(likely(hour).map(words.confirmDivision) ?? words.askDivision))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if let doubted {
      if typed.isEmpty { return hour.ask(DivisionQuestion()) }
      let near = typed.number.flatMap { hour.setup.organization.near(doubted)[at: $0 - 1] }
      if let name = near ?? (typed.isNo ? doubted : nil) { return take(name, in: &hour) }
      if typed.numbers != nil { return hour.remark(hour.words.nearOrTyped, .hint) }
    }
    let name = typed.isEmpty ? likely(hour) ?? "" : typed.text
    guard !name.isEmpty else { return hour.remark(hour.words.needDivision, .hint) }
    if hour.mistakes(name) { return hour.ask(DivisionQuestion(doubted: name)) }
    take(name, in: &hour)
  }

  private func take(_ name: String, in hour: inout Hour) {
    hour.settle(division: name)
    if hour.rosterDivision(name) == nil {
      hour.remark(hour.words.notInRoster(name), .hint)
    }
    hour.continueOpening()
  }

  /// The name of the division that is proposed.
  private func likely(_ hour: Hour) -> String? {
    hour.setup.presets.likelyDivision.flatMap(hour.rosterDivision).map(hour.name)
  }
}

extension Hour {
  /// Whether a name is not in the roster, but one near to it.
  func mistakes(_ name: String) -> Bool {
    rosterDivision(name) == nil && !setup.organization.near(name).isEmpty
  }
}

/// How many people are present, the facilitator included.
struct PeopleQuestion: PlainQuestion {
  static let name = "people"

  func help(_ words: HourWords) -> String { words.helpPeople }

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.askPeople)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let people = typed.number, (1...99).contains(people) else {
      return hour.remark(hour.words.needPeople, .hint)
    }
    hour.take(people: people)
  }
}

extension Hour {
  /// Takes how many are present; more than the roster has in the division are asked about.
  mutating func take(people: Int) {
    if let staff, people > staff { return ask(PeopleCheckQuestion(people: people)) }
    write { $0.participants = people }
    continueOpening()
  }

  /// How many people the roster has in the division.
  var staff: Int? { setup.organization.division(session.id.division)?.staff }
}

/// Whether there are really more people than the roster has in the division; only 1 says so.
struct PeopleCheckQuestion: Question {
  static let name = "people-check"

  let people: Int

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(people: try fields.one("people", in: 1...99) { $0.people })
  }

  func help(_ words: HourWords) -> String { words.helpPeople }

  func ask(_ hour: Hour) -> Prompt {
    Prompt(.plain(hour.words.morePeople(people, staff: hour.staff ?? people)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.ask(PeopleQuestion()) }
    guard typed.number == 1 else { return PeopleQuestion().answer(typed, in: &hour) }
    hour.write { $0.participants = people }
    hour.continueOpening()
  }
}

/// How long the hour may be: one of the lengths that plans are made for.
struct MinutesQuestion: PlainQuestion {
  static let name = "minutes"

  func help(_ words: HourWords) -> String { words.helpMinutes }

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.askMinutes)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let isInTwo = SpokenValue.isInTwo(typed.text)
    let minutes = typed.isEmpty || isInTwo ? 60 : typed.number
    guard let minutes, Plan.lengths.contains(minutes) else {
      return hour.remark(hour.words.needMinutes, .hint)
    }
    hour.course.settle(minutes: minutes, isInTwo: isInTwo)
    hour.continueOpening()
  }
}

/// In which half-year the actions are carried out, asked when the half-year is nearly over.
struct TermQuestion: PlainQuestion {
  static let name = "term"

  func ask(_ hour: Hour) -> Prompt {
    let (words, name) = (hour.words, hour.recordWords.term)
    let term = Term(containing: hour.setup.today)
    return Prompt(
      .plain(words.askTerm), .listed(words.termChoices(next: name(term.next), this: name(term))))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let term = Term(containing: hour.setup.today)
    switch typed.isEmpty ? 1 : typed.number {
    case 1: hour.write { $0.term = term.next }
    case 2: hour.write { $0.term = term }
    default: return hour.remark(hour.words.chooseNumber(2), .hint)
    }
    hour.continueOpening()
  }
}
