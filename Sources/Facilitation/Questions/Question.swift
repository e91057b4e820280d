/// One thing the hour asks; a value of its own with just the drafts that asking again needs.
protocol Question: Sendable {
  /// Its name beside the record while it is open.
  static var name: String { get }

  /// The question as it was kept; nil when the draft lacks something.
  init?(_ draft: Draft)

  /// What it needs to be asked again after the program was closed.
  var draft: Draft { get }
  /// Whether the answer is free text, so that a command needs its colon.
  var isTextAsked: Bool { get }
  /// Whether it takes up what was just typed, so that it stands close below it.
  var isAside: Bool { get }
  /// Whether the examples of the format help to answer it.
  var hasExamples: Bool { get }
  /// Whether time stands still meanwhile.
  var stopsClock: Bool { get }

  /// The entry it is about; nil when a deletion cannot touch it.
  var subject: Target? { get }

  /// The lines in which it is asked.
  func ask(_ hour: Hour) -> Prompt
  /// Takes one line and asks what comes next.
  func answer(_ typed: Typed, in hour: inout Hour)
  /// Lines put in at once.
  func take(_ lines: [String], in hour: inout Hour)
  /// What happens when the time of its stage has run out.
  func timeUp(in hour: inout Hour)
  /// `：飛ばす`: goes on as if Enter had been typed, if it says nothing else.
  func skip(in hour: inout Hour)
  /// `：直す` without a number; false when there is nothing to mend here.
  func mend(in hour: inout Hour) -> Bool
  /// What `？` says.
  func help(_ words: Words) -> String
  /// Looks, when the hour is resumed, whether what it asks about is still there.
  func wake(in hour: inout Hour)
  /// Asks itself anew after an entry was changed or deleted, so that no draft keeps old text.
  func refresh(in hour: inout Hour)
}

extension Question {
  var draft: Draft { [:] }
  var isTextAsked: Bool { false }
  var isAside: Bool { false }
  var hasExamples: Bool { false }
  var stopsClock: Bool { false }
  var subject: Target? { nil }

  /// Several slips wait for their turn; elsewhere one prompt takes one line.
  func take(_ lines: [String], in hour: inout Hour) {
    let isSlips = [.current, .ideal].contains(hour.course.stage) && lines.count > 1
    if isSlips { return hour.keepWaiting(lines) }
    answer(Typed(lines.joined(separator: " ")), in: &hour)
  }

  func timeUp(in hour: inout Hour) {}

  func skip(in hour: inout Hour) { answer(Typed(""), in: &hour) }

  func mend(in hour: inout Hour) -> Bool { false }

  func help(_ words: Words) -> String { words.common.help }

  func wake(in hour: inout Hour) {}

  func refresh(in hour: inout Hour) {
    guard let subject, hour.text(of: subject) == nil else { return }
    hour.goOn()
  }
}
