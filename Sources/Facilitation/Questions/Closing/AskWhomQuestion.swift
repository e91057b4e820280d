import Records

/// With whom a raised issue has to be settled; Enter leaves it for later.
struct AskWhomQuestion: Question {
  static let name = "ask-whom"

  let gap: Int

  init(gap: Int) { self.gap = gap }

  init?(_ draft: Draft) {
    guard let gap = draft.number("gap") else { return nil }
    self.gap = gap
  }

  var draft: Draft { ["gap": String(gap)] }
  var isTextAsked: Bool { true }
  var isAside: Bool { true }
  var subject: Target? { Target(kind: .gap, number: gap) }

  func ask(_ hour: Hour) -> Prompt { Prompt([Line(.plain, hour.words.closing.askWhom)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo { hour.change(gap: gap) { $0.ask = typed.text } }
    hour.continueClosing()
  }
}
