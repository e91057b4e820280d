import Insight
import Records

/// The next slip, typed as it is read; Enter alone ends the section.
struct NoteQuestion: Question {
  static let name = "note"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  let section: NoteSection

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(section: try fields.one("section") { $0.section })
  }

  func ask(_ hour: Hour) -> Prompt {
    let count = hour.session[section].count
    var lines: [Paragraph] = []
    if count == 0 {
      lines =
        hour.spoken(section.stage).afterWriting + [Paragraph(.plain, hour.words.typeEach)]
    }
    return Prompt(lines + hour.practiceHint, label: hour.label(section.kind, count + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    if !typed.isEmpty { return hour.offer(typed.text, to: section) }
    guard !hour.session[section].isEmpty else { return hour.ask(NoNotesQuestion(section: section)) }
    let isFirstEnd = section == .current && hour.course.first(.missing)
    if isFirstEnd,
      let missing = hour.setup.advice.missing(hour.session.current.map({ $0.text })).first
    {
      return hour.ask(MissingQuestion(viewpoint: missing))
    }
    hour.close(section)
  }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: section) }

  func help(_ words: HourWords) -> String { words.helpNote }
}
