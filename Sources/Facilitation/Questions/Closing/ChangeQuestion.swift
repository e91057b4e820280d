import Records

/// One thing to do otherwise next time; Enter leaves it out.
struct ChangeQuestion: PlainQuestion {
  static let name = "change"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  func ask(_ hour: Hour) -> Prompt {
    Prompt([Paragraph(.plain, hour.words.askChange)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil {
      return hour.remark(hour.words.needText, .hint)
    }
    if !typed.isEmpty, !typed.isNo { hour.session.changeNextTime = typed.text }
    hour.continueClosing()
  }
}
