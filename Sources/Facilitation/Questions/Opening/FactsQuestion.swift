/// Whether to look at overtime and leave first: the name of a CSV file.
struct FactsQuestion: Question {
  static let name = "facts"

  init() {}
  init?(_ draft: Draft) {}

  var isTextAsked: Bool { true }

  func ask(_ hour: Hour) -> Prompt { Prompt([Line(.plain, hour.words.opening.askFacts)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.course.asked.insert("facts")
    if !typed.isEmpty, !typed.isNo { hour.effects.append(.readFacts(typed.text)) }
    hour.continueOpening()
  }
}

extension Hour {
  /// Shows start figures that were read, above the next question.
  package mutating func show(facts: [String]) {
    remarks += facts.map { Line(.listed, $0) }
  }
}
