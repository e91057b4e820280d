import Insight
import Records

/// One question on a viewpoint that no note touches; asked once.
struct MissingQuestion: Question {
  static let name = "missing"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  let viewpoint: Viewpoint

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(viewpoint: try fields.one("viewpoint") { $0.viewpoint })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let name = words.viewpoint(viewpoint)
    return Prompt(
      [
        Paragraph(.plain, words.nothingOn(name)),
        Paragraph(.spoken, hour.words.quoted(words.askViewpoint(name))),
        Paragraph(.plain, words.noneWithEnter),
      ],
      label: hour.label(.current, hour.session.current.count + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.close(.current) }
    hour.offer(typed.text, to: .current)
  }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: .current) }
}
