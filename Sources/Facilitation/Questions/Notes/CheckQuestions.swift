import Records
import Text

/// Whether a note tells who is meant; asked once a note.
struct NameQuestion: Question {
  static let name = "name"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText, .keepsSlip]

  let section: NoteSection
  let text: String
  let names: [String]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section }, text: try fields.one("text") { $0.text },
      names: try fields.list("names") { $0.names })
  }

  func help(_ words: HourWords) -> String { words.helpName }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      .plain(words.mayName(names[at: 0] ?? text)), .plain(words.rewrite),
      label: hour.nextLabel(section))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else {
      return hour.offer(text, to: section, after: .name)
    }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.forget(text)
    hour.remark(hour.words.rewritten)
    hour.offer(typed.text, to: section, after: .name)
  }
}

/// Turns a complaint among the ideals round: what can be done instead.
struct TurnQuestion: Question {
  static let name = "turn"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText, .keepsSlip]

  let text: String
  /// The words that make it a complaint.
  let complaint: String

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      text: try fields.one("text") { $0.text },
      complaint: try fields.one("complaint") { $0.complaint })
  }

  func help(_ words: HourWords) -> String { words.helpTurn }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      .plain(words.turn(complaint)), .spoken(hour.words.quoted(words.instead(text))),
      .plain(words.keepWithEnter), label: hour.nextLabel(.ideal))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else {
      return hour.offer(text, to: .ideal, after: .complaint)
    }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.forget(text)
    hour.remark(hour.words.rewritten)
    hour.offer(typed.text, to: .ideal, after: .complaint)
  }
}

/// Whether a note belongs to an earlier one like it: Enter groups, 0 keeps it apart.
struct GroupQuestion: Question {
  static let name = "group"
  static let traits: QuestionTraits = [.isAside, .keepsSlip]

  let section: NoteSection
  let text: String
  /// The note it is like.
  let other: String
  let shared: [String]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section }, text: try fields.one("text") { $0.text },
      other: try fields.one("other") { $0.other }, shared: try fields.list("shared") { $0.shared })
  }

  func help(_ words: HourWords) -> String { words.helpGroup }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      .plain(words.closeTo), .listed(words.quoted(other)),
      .listed(words.sharedWords(Array(shared.prefix(3)))),
      .plain(words.askGroup))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.number == 1 { return group(in: &hour) }
    guard typed.isNo else { return wait(with: typed.text, in: &hour) }
    hour.keep(Note(text: text), in: section)
    hour.continueNotes(section)
  }

  /// Keeps what was typed too early for the next note.
  private func wait(with text: String, in hour: inout Hour) {
    hour.course.wait(with: [text])
    hour.remark(hour.words.groupOrNot, .hint)
  }

  /// Looks for a like note again, for the one it named may be gone.
  func refresh(in hour: inout Hour) -> Bool {
    hour.offer(text, to: section, after: .complaint)
    return true
  }

  /// Puts the note to the other one under the name of its group.
  private func group(in hour: inout Hour) {
    let index = hour.session[section].firstIndex { $0.text == other }
    let name =
      index.flatMap { hour.session[section][$0].group } ?? hour.setup.advice.subject([other, text])
      ?? hour.newGroupName(section)
    hour.group([other], as: name, in: section)
    hour.keep(Note(text: text, group: name), in: section)
    hour.remark(hour.words.grouped(name))
    hour.continueNotes(section)
  }
}
