/// Whether a section really stays empty.
struct NoNotesQuestion: Question {
  static let name = "no-notes"

  let section: NoteSection

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(section: try fields.one("section") { $0.section })
  }

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.noNotes)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.close(section) }
    hour.ask(NoteQuestion(section: section))
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }
}
