import Records

/// What to do with marks that the people present cannot have given together; only 1 takes them.
///
/// Somebody may give none; for one too many another person must have come, for a record does not hold
/// more answers than people.
struct MarksCheckQuestion: Question {
  static let name = "marks-check"

  /// People per mark from 5 down.
  let marks: [Int]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    let marks = try fields.list("marks") { $0.marks }
    guard marks.count <= 5, marks.allSatisfy(Typed.range.contains) else { throw Unkept() }
    return Self(marks: marks)
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let people = hour.peopleHere ?? 0
    let items = marks.enumerated().map { words.markItem(5 - $0, people: $1) }
    return Prompt(
      .listed(items.joined(separator: "  ")),
      .plain(words.marksDiffer(sum: marks.sum, people: people)), .plain(choices(hour)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.ask(SatisfactionQuestion(marks: [])) }
    guard typed.number == 1 else {
      // A line typed again is as good as Enter before it.
      if let numbers = typed.numbers, numbers.count > 1 {
        return SatisfactionQuestion(marks: []).answer(typed, in: &hour)
      }
      return hour.remark(choices(hour), .hint)
    }
    let people = max(hour.peopleHere ?? 0, marks.sum)
    guard people < 100 else { return hour.remark(hour.words.needMarks, .hint) }
    hour.write { session in
      if session.secondSitting == nil {
        session.participants = people
      } else {
        session.secondSitting?.participants = people
      }
    }
    hour.keep(marks: marks)
  }

  func help(_ words: HourWords) -> String { words.helpSatisfaction }

  private func choices(_ hour: Hour) -> String {
    let words = hour.words
    let isMany = marks.sum > hour.peopleHere ?? 0
    return isMany ? words.marksAgainOrPeople(marks.sum) : words.marksAgainOrTake
  }
}

extension Hour {
  /// Takes marks that fit the people present, and asks about others.
  mutating func check(marks: [Int]) {
    guard marks.sum == peopleHere ?? 0 else {
      return ask(MarksCheckQuestion(marks: marks))
    }
    remark(words.marksFit(marks.sum))
    keep(marks: marks)
  }

  /// Keeps how many people gave each mark, given from 5 down, the rest none.
  fileprivate mutating func keep(marks: [Int]) {
    let counts = (marks + Array(repeating: 0, count: 5 - marks.count)).reversed()
    write { $0.satisfaction = marks.sum == 0 ? nil : .counts(Array(counts)) }
    continueClosing()
  }
}
