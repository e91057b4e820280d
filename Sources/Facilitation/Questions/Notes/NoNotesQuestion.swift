/// Whether a pile really stays empty.
struct NoNotesQuestion: Question {
  static let name = "no-notes"

  let pile: Pile

  static func kept(_ fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(pile: try fields.one("pile") { $0.pile })
  }

  func ask(_ hour: Hour) -> Prompt { Prompt([Line(.plain, hour.words.notes.none)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.close(pile) }
    hour.ask(NoteQuestion(pile: pile))
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }
}
