/// How long the hour may be: one of the lengths that plans are made for.
struct MinutesQuestion: PlainQuestion {
  static let name = "minutes"

  func help(_ words: HourWords) -> String { words.helpMinutes }

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.askMinutes)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let minutes = typed.isEmpty ? 60 : typed.number
    guard let minutes, Plan.lengths.contains(minutes) else {
      return hour.remark(hour.words.needMinutes, .hint)
    }
    hour.course.minutes = minutes
    hour.continueOpening()
  }
}
