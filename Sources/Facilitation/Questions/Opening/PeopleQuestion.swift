import Records

/// How many people are present, the facilitator included.
struct PeopleQuestion: PlainQuestion {
  static let name = "people"

  func help(_ words: HourWords) -> String { words.helpPeople }

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.askPeople)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let people = typed.number, (1...99).contains(people) else {
      return hour.remark(hour.words.needPeople, .hint)
    }
    hour.session.participants = people
    hour.continueOpening()
  }
}
