import Records

/// How many people gave each mark, from 5 down, in one line or one by one; Enter leaves it out.
struct SatisfactionQuestion: Question {
  static let name = "satisfaction"

  /// People per mark from 5 down, as far as typed.
  let marks: [Int]

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    let marks = try fields.list("marks") { $0.marks }
    guard marks.count < 5 else { throw Unkept() }
    return Self(marks: marks)
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let lines =
      marks.isEmpty
      ? hour.closingWords(.marks) + [Paragraph(.plain, words.askSatisfaction)] : []
    return Prompt(lines, label: words.mark(5 - marks.count))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty {
      if !marks.isEmpty { store(marks, in: &hour) }
      return hour.continueClosing()
    }
    guard let numbers = typed.numbers, marks.count + numbers.count <= 5 else {
      return hour.remark(hour.words.needMarks, .hint)
    }
    let all = marks + numbers
    let isComplete = all.count == 5 || all.reduce(0, +) >= hour.session.participants ?? .max
    guard isComplete || numbers.count > 1 else {
      return hour.ask(SatisfactionQuestion(marks: all))
    }
    store(all, in: &hour)
    hour.continueClosing()
  }

  func help(_ words: HourWords) -> String { words.helpSatisfaction }

  /// Keeps the counts and says whether they fit the people present.
  private func store(_ marks: [Int], in hour: inout Hour) {
    let counts = (marks + Array(repeating: 0, count: 5 - marks.count)).reversed()
    let (sum, people) = (marks.reduce(0, +), hour.session.participants ?? 0)
    hour.session.satisfaction = sum == 0 ? nil : .counts(Array(counts))
    let words = hour.words
    hour.remark(sum == people ? words.marksFit(sum) : words.marksDiffer(sum: sum, people: people))
  }
}
