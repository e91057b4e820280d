/// Whether a note tells who is meant; asked once a note.
struct NameQuestion: Question {
  static let name = "name"

  let pile: Pile
  let text: String
  let names: [String]

  init(pile: Pile, text: String, names: [String]) {
    (self.pile, self.text, self.names) = (pile, text, names)
  }

  init?(_ draft: Draft) {
    guard let pile = draft["pile"].flatMap(Pile.init), let text = draft["text"] else { return nil }
    self.init(pile: pile, text: text, names: draft.words("names"))
  }

  var draft: Draft { ["pile": pile.rawValue, "text": text, "names": names.draft] }
  var isTextAsked: Bool { true }
  var isAside: Bool { true }

  func help(_ words: Words) -> String { words.notes.helpName }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.notes
    return Prompt(
      [Line(.plain, words.named(names[at: 0] ?? text)), Line(.plain, words.rewrite)],
      label: hour.label(pile.kind, hour.session[pile].count + 1))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else {
      return hour.offer(text, to: pile, after: .name)
    }
    hour.forget(text)
    hour.remark(hour.words.notes.rewritten)
    hour.offer(typed.text, to: pile, after: .name)
  }
}
