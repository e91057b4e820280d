/// A break: the clock stands still until Enter.
struct PauseQuestion: PlainQuestion {
  static let name = "pause"
  static let traits: QuestionTraits = [.stopsClock]

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.paused)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard typed.isEmpty || typed.isNo else { return }
    hour.resume()
    hour.remark(hour.words.resumed)
  }
}
