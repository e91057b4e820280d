import Records

/// Silent writing: Enter begins the countdown, Enter or its end goes on to the notes.
struct SilentQuestion: Question {
  static let name = "silent"

  let pile: Pile
  var isRunning = false

  init(pile: Pile) { self.pile = pile }

  init?(_ draft: Draft) {
    guard let pile = draft["pile"].flatMap(Pile.init) else { return nil }
    self.pile = pile
    isRunning = draft["running"] != nil
  }

  var draft: Draft {
    var draft: Draft = ["pile": pile.rawValue]
    if isRunning { draft["running"] = "yes" }
    return draft
  }
  var isTextAsked: Bool { true }
  var hasExamples: Bool { true }

  func help(_ words: Words) -> String { words.notes.helpSilence }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.notes
    let minutes = hour.silentMinutes(pile)
    guard isRunning else { return Prompt([Line(.plain, words.startSilence(minutes))]) }
    return Prompt([Line(.plain, words.silence)], countdown: minutes * 60)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo { return hour.offer(typed.text, to: pile) }
    if isRunning || typed.isNo { return finish(in: &hour) }
    var next = self
    next.isRunning = true
    hour.ask(next)
  }

  func timeUp(in hour: inout Hour) {
    guard isRunning else { return }
    hour.remark(hour.words.notes.timeUp)
    finish(in: &hour)
  }

  func skip(in hour: inout Hour) { finish(in: &hour) }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: pile) }

  /// Goes on to the notes, those handed in before first.
  private func finish(in hour: inout Hour) {
    hour.ask(NoteQuestion(pile: pile))
    if let file = hour.openNotesFile { hour.effects.append(.readNotes(file)) }
  }
}

extension Hour {
  /// Minutes of silent writing as the words of the format say them; one in a practice.
  func silentMinutes(_ pile: Pile) -> Int {
    let own = format?.step(for: pile.stage)?.silentMinutes ?? (pile == .current ? 3 : 2)
    return setup.isPractice ? 1 : own
  }
}
