import Text

/// Whether a line was meant as the text that is asked for, or as a command without its colon or a
/// date, which belong to another question; only 1 keeps it.
struct MeantQuestion: Question {
  static let name = "meant"
  static let traits: QuestionTraits = [.isAside, .keepsSlip]

  let text: String

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(text: try fields.one("text") { $0.text })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(.plain(words.askMeant(text)), .hint(words.meantOrNot))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.resume()
    if typed.number == 1 { return hour.question.answer(Typed(text), &hour) }
    guard typed.isEmpty || typed.isNo else { return hour.question.answer(typed, &hour) }
    let isCommand = Command.isBare(Typed(text))
    hour.remark(isCommand ? hour.words.commandNeedsColon(text) : hour.words.dateIsNoText, .hint)
  }
}

extension Hour {
  /// What keeps a line from being the text that is asked for: it is a number, a day, or a command
  /// without its colon; nil where nothing does.
  func objection(to typed: Typed, need: String) -> String? {
    let isDate = DateAnswer(today: setup.today).read(typed.folded) != nil
    if typed.numbers != nil || isDate { return need }
    return Command.isBare(typed) ? words.commandNeedsColon(typed.text) : nil
  }

  /// Asks about a line that looks misplaced where it would become an entry; false where it does not.
  mutating func doubts(_ typed: Typed) -> Bool {
    guard question.traits.contains(.keepsText) else { return false }
    let isDate = DateAnswer(today: setup.today).read(typed.folded) != nil
    guard isDate || Command.isBare(typed) else { return false }
    interrupt(with: MeantQuestion(text: typed.text))
    return true
  }
}
