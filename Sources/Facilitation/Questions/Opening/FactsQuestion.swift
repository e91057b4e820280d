/// Whether to look at overtime and leave first: the names of CSV files, one after another.
struct FactsQuestion: Question {
  static let name = "facts"
  static let traits: QuestionTraits = [.asksText]

  /// Whether figures were asked for already, so that they stand above the question.
  var isAgain = false

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(isAgain: fields.flag("again") { $0.isAgain })
  }

  func help(_ words: HourWords) -> String { words.helpFacts }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(.plain(isAgain ? words.askMoreFacts : words.askFacts))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo {
      hour.request(.readFacts(typed.text))
      return hour.ask(FactsQuestion(isAgain: true))
    }
    hour.course.first(.facts)
    hour.continueOpening()
  }
}
