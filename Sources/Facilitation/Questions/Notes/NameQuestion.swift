/// Whether a note tells who is meant; asked once a note.
struct NameQuestion: Question {
  static let name = "name"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let section: NoteSection
  let text: String
  let names: [String]

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section }, text: try fields.one("text") { $0.text },
      names: try fields.list("names") { $0.names })
  }

  func help(_ words: HourWords) -> String { words.helpName }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      [Paragraph(.plain, words.mayName(names[at: 0] ?? text)), Paragraph(.plain, words.rewrite)],
      label: hour.label(section.kind, hour.session[section].count + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else {
      return hour.offer(text, to: section, after: .name)
    }
    hour.forget(text)
    hour.remark(hour.words.rewritten)
    hour.offer(typed.text, to: section, after: .name)
  }
}
