import Insight
import Records

/// The next slip, typed as it is read; Enter alone ends the pile.
struct NoteQuestion: Question {
  static let name = "note"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  let pile: Pile

  static func kept(_ fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(pile: try fields.one("pile") { $0.pile })
  }

  func ask(_ hour: Hour) -> Prompt {
    let count = hour.session[pile].count
    var lines: [Line] = []
    if count == 0 {
      lines = hour.spoken(pile.stage).afterWriting + [Line(.plain, hour.words.notes.typeEach)]
    }
    return Prompt(lines + hour.practiceHint, label: hour.label(pile.kind, count + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.numbers != nil { return hour.remark(hour.words.common.needText, .hint) }
    if !typed.isEmpty { return hour.offer(typed.text, to: pile) }
    guard !hour.session[pile].isEmpty else { return hour.ask(NoNotesQuestion(pile: pile)) }
    let isFirstEnd = pile == .current && hour.course.asked.insert("missing").inserted
    if isFirstEnd,
      let missing = hour.setup.advice.missing(hour.session.current.map({ $0.text })).first
    {
      return hour.ask(MissingQuestion(viewpoint: missing))
    }
    hour.close(pile)
  }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: pile) }

  func help(_ words: Words) -> String { words.notes.help }
}
