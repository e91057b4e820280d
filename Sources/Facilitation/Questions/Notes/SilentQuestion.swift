import Records

/// Silent writing: Enter begins the countdown, Enter or its end goes on to the notes.
struct SilentQuestion: Question {
  static let name = "silent"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  let section: NoteSection
  /// The time led when the countdown began; nil before.
  var began: Seconds?

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section },
      began: try fields.maybe("began") { $0.began })
  }

  func help(_ words: HourWords) -> String { words.helpSilence }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let minutes = hour.silentMinutes(section)
    guard let began else { return Prompt([Paragraph(.plain, words.startSilence(minutes))]) }
    let left = began + minutes * 60 - hour.course.used
    return Prompt([Paragraph(.plain, words.silence)], countdown: max(0, left))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo { return write(typed, in: &hour) }
    if began != nil || typed.isNo { return finish(in: &hour) }
    var next = self
    next.began = hour.course.used
    hour.ask(next)
  }

  func timeUp(in hour: inout Hour) {
    guard began != nil else { return }
    hour.remark(hour.words.timeUp)
    finish(in: &hour)
  }

  func skip(in hour: inout Hour) { finish(in: &hour) }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: section) }

  /// Takes a slip at once, where nobody writes in silence.
  private func write(_ typed: Typed, in hour: inout Hour) {
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.remark(hour.words.thenEnter)
    hour.offer(typed.text, to: section)
  }

  /// Goes on to the notes, those handed in before first.
  private func finish(in hour: inout Hour) {
    hour.ask(NoteQuestion(section: section))
    if let file = hour.openNotesFile { hour.effects.append(.readNotes(file)) }
  }
}

extension Hour {
  /// Minutes of silent writing as the words of the format say them; one in a practice.
  func silentMinutes(_ section: NoteSection) -> Int {
    let own = format?.step(for: section.stage)?.silentMinutes ?? (section == .current ? 3 : 2)
    return setup.isPractice ? 1 : own
  }
}
