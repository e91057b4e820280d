import Records
import Text

/// Whether a note belongs to an earlier one like it: Enter groups, 0 keeps it apart.
struct GroupQuestion: Question {
  static let name = "group"
  static let traits: QuestionTraits = [.isAside]

  let section: NoteSection
  let text: String
  /// The note it is like.
  let other: String
  let shared: [String]

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section }, text: try fields.one("text") { $0.text },
      other: try fields.one("other") { $0.other }, shared: try fields.list("shared") { $0.shared })
  }

  func help(_ words: HourWords) -> String { words.helpGroup }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt([
      Paragraph(.plain, words.closeTo(other)),
      Paragraph(.listed, words.sharedWords(Array(shared.prefix(3)))),
      Paragraph(.plain, words.askGroup),
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.number == 1 { return group(in: &hour) }
    guard typed.isNo else { return wait(with: typed.text, in: &hour) }
    hour.keep(Note(text: text), in: section)
    hour.continueNotes(section)
  }

  /// Keeps what was typed too early for the next note.
  private func wait(with text: String, in hour: inout Hour) {
    hour.course.waiting = (hour.course.waiting + [text]).sorted { $0.precedesByBytes($1) }
    hour.remark(hour.words.groupOrNot, .hint)
  }

  /// Looks for a like note again, for the one it named may be gone.
  func refresh(in hour: inout Hour) { hour.offer(text, to: section, after: .complaint) }

  /// Puts the note to the other one under the name of its group.
  private func group(in hour: inout Hour) {
    let index = hour.session[section].firstIndex { $0.text == other }
    let name =
      index.flatMap { hour.session[section][$0].group } ?? shared.mostTelling
      ?? hour.newGroupName(section)
    if let index { hour.session[section][index].group = name }
    hour.keep(Note(text: text, group: name), in: section)
    hour.remark(hour.words.grouped(name))
    hour.continueNotes(section)
  }
}
