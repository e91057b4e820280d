/// Whether to look at overtime and leave first: the names of CSV files, one after another.
struct FactsQuestion: Question {
  static let name = "facts"

  /// Whether figures were asked for already, so that they stand above the question.
  let isAgain: Bool

  init(isAgain: Bool = false) { self.isAgain = isAgain }

  init?(_ draft: Draft) { isAgain = draft["again"] != nil }

  var draft: Draft { isAgain ? ["again": "yes"] : [:] }
  var isTextAsked: Bool { true }

  func help(_ words: Words) -> String { words.opening.helpFacts }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.opening
    return Prompt([Line(.plain, isAgain ? words.askMoreFacts : words.askFacts)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo {
      hour.effects.append(.readFacts(typed.text))
      return hour.ask(FactsQuestion(isAgain: true))
    }
    hour.course.asked.insert("facts")
    hour.continueOpening()
  }
}

extension Hour {
  /// Shows what came of an effect, figures or a problem, above the next question.
  package mutating func show(_ lines: [Line]) { remarks += lines }
}
