import Records

/// Asks once who hands what to whom, where a word leaves open when an action is done.
struct VagueQuestion: Question {
  static let name = "vague"

  let sketch: Sketch
  let text: String
  let vague: [String]

  init(sketch: Sketch, text: String, vague: [String]) {
    (self.sketch, self.text, self.vague) = (sketch, text, vague)
  }

  init?(_ draft: Draft) {
    guard let sketch = Sketch(draft), let text = draft["typed"] else { return nil }
    self.init(sketch: sketch, text: text, vague: draft.words("vague"))
  }

  var draft: Draft {
    var draft = sketch.draft
    draft["typed"] = text
    draft["vague"] = vague.draft
    return draft
  }
  var isTextAsked: Bool { true }
  var isAside: Bool { true }
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
