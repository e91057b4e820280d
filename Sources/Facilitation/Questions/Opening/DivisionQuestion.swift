import Records

/// Whose hour it is: one proposal to confirm, or a name.
struct DivisionQuestion: PlainQuestion {
  static let name = "division"
  static let traits: QuestionTraits = [.asksText]

  func help(_ words: HourWords) -> String { words.helpDivision }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt([
      Paragraph(.plain, likely(hour).map(words.confirmDivision) ?? words.askDivision)
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let name = typed.isEmpty ? likely(hour) ?? "" : typed.text
    guard !name.isEmpty else { return hour.remark(hour.words.needDivision, .hint) }
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
