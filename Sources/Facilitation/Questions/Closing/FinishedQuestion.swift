import Records

/// The last screen: where everything lies, what is still empty, and that nothing has left.
struct FinishedQuestion: PlainQuestion {
  static let name = "finished"

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    if hour.setup.isPractice { return Prompt([Paragraph(.plain, words.practiceEnds)]) }
    let id = hour.session.id.description
    let folder = hour.session.effectiveTerm.id
    var lines = [
      Paragraph(.plain, words.thanks(hour.clock())),
      Paragraph(.listed, words.recordFile("Sessions/\(folder)/\(id).md")),
      Paragraph(.listed, words.headPage("Sessions/\(folder)/\(id).html")),
    ]
    let empty = hour.actionsToFill.flatMap { $0.emptyFields }
    if !empty.isEmpty {
      let date = hour.recordWords.shortDate(hour.setup.today.adding(days: 7))
      let fields = EmptyField.allCases.filter(empty.contains).map(words.emptyField)
      lines.append(
        Paragraph(
          .listed, words.stillEmpty(fields: fields, count: hour.actionsToFill.count, date: date)))
    }
    return Prompt(lines + [Paragraph(.plain, words.nothingLeaves)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {}
}
