/// Shows what came back on issues that were raised.
struct RepliesQuestion: PlainQuestion {
  static let name = "replies"

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.opening
    let items = hour.past.replies.flatMap {
      [Line(.listed, words.raised($0.issue)), Line(.listed, words.reply($0.from, $0.text))]
    }
    return Prompt([Line(.plain, words.repliesCame)] + items + [Line(.plain, words.enterGoesOn)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard typed.isEmpty || typed.isNo else {
      return hour.remark(hour.words.opening.enterGoesOn, .hint)
    }
    hour.course.asked.insert("replies")
    hour.continueOpening()
  }
}
