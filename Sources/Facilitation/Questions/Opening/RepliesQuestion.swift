/// Shows what came back on issues that were raised.
struct RepliesQuestion: Question {
  static let name = "replies"

  init() {}
  init?(_ draft: Draft) {}

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.opening
    let items = hour.past.replies.map {
      Line(.listed, words.reply($0.gap, $0.from, $0.text))
    }
    return Prompt([Line(.plain, words.repliesCame)] + items + [Line(.plain, words.enterGoesOn)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.course.asked.insert("replies")
    hour.continueOpening()
  }
}
