import Records

/// Asks once who hands what to whom, where a word leaves open when an action is done.
struct VagueQuestion: Question {
  static let name = "vague"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let sketch: Sketch
  let text: String
  let vague: [String]

  static func kept(_ fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      sketch: try fields.group { $0.sketch }, text: try fields.one("typed") { $0.text },
      vague: try fields.list("vague") { $0.vague })
  }

  var subject: Target? { Target(kind: .issue, number: sketch.issue) }

  func help(_ words: Words) -> String { words.actions.helpVague }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.actions
    return Prompt(
      [
        Line(.plain, words.vague(vague.first ?? text)), Line(.plain, words.askConcrete),
      ], label: hour.label(.action, hour.course.lastAction + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else { return hour.addAction(text, of: sketch) }
    hour.forget(text)
    hour.addAction(typed.text, of: sketch)
  }
}
