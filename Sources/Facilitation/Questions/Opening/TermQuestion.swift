import Records

/// In which half-year the actions are carried out, asked when the half-year is nearly over.
struct TermQuestion: Question {
  static let name = "term"

  init() {}
  init?(_ draft: Draft) {}

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.opening
    let term = Term(containing: hour.setup.today)
    return Prompt([
      Line(.plain, words.askTerm),
      Line(.listed, words.termChoices(words.term(term.next), words.term(term))),
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let term = Term(containing: hour.setup.today)
    switch typed.isEmpty ? 1 : typed.number {
    case 1: hour.session.term = term.next
    case 2: hour.session.term = term
    default: return hour.remark(hour.words.common.chooseNumber(2), .hint)
    }
    hour.continueOpening()
  }
}
