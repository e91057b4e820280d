/// Whether a pile really stays empty.
struct NoNotesQuestion: Question {
  static let name = "no-notes"

  let pile: Pile

  init(pile: Pile) { self.pile = pile }

  init?(_ draft: Draft) {
    guard let pile = draft["pile"].flatMap(Pile.init) else { return nil }
    self.pile = pile
  }

  var draft: Draft { ["pile": pile.rawValue] }

  func ask(_ hour: Hour) -> Prompt { Prompt([Line(.plain, hour.words.notes.none)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.close(pile) }
    hour.ask(NoteQuestion(pile: pile))
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, in: &hour) }
  }
}
