/// Shows what came back on issues that were raised.
struct RepliesQuestion: PlainQuestion {
  static let name = "replies"

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let items = hour.past.replies.flatMap {
      [
        Paragraph(.listed, words.raisedItem($0.issue)),
        Paragraph(.listed, words.replyItem(from: $0.from, text: $0.text)),
      ]
    }
    return Prompt(
      [Paragraph(.plain, words.repliesCame)] + items + [Paragraph(.plain, words.enterGoesOn)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard typed.isEmpty || typed.isNo else {
      return hour.remark(hour.words.enterGoesOn, .hint)
    }
    hour.course.done.insert(.replies)
    hour.continueOpening()
  }
}
