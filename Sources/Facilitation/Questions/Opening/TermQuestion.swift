import Records

/// In which half-year the actions are carried out, asked when the half-year is nearly over.
struct TermQuestion: PlainQuestion {
  static let name = "term"

  func ask(_ hour: Hour) -> Prompt {
    let (words, name) = (hour.words, hour.recordWords.term)
    let term = Term(containing: hour.setup.today)
    return Prompt([
      Paragraph(.plain, words.askTerm),
      Paragraph(.listed, words.termChoices(next: name(term.next), this: name(term))),
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let term = Term(containing: hour.setup.today)
    switch typed.isEmpty ? 1 : typed.number {
    case 1: hour.session.term = term.next
    case 2: hour.session.term = term
    default: return hour.remark(hour.words.chooseNumber(2), .hint)
    }
    hour.continueOpening()
  }
}
