/// One thing the hour asks; a value of its own that keeps just what asking it again needs.
protocol Question: KeptByFields, Sendable {
  /// Its name beside the record while it is open.
  static var name: String { get }
  static var traits: QuestionTraits { get }

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
  func help(_ words: HourWords) -> String
  /// Itself as it stands beside the record, where slips of an open step count by their place.
  func filed(in hour: Hour) -> Self
  /// Looks, when the hour is resumed, whether what it asks about is still there.
  func wake(in hour: inout Hour)
  /// Asks itself anew after an entry was changed or deleted, so that it keeps no old text; false
  /// when what it asks about is gone.
  func refresh(in hour: inout Hour) -> Bool
}

extension Question {
  static var traits: QuestionTraits { [] }

  var subject: Target? { nil }

  /// Several slips wait for their turn; elsewhere one prompt takes one line.
  func take(_ lines: [String], in hour: inout Hour) {
    let isSlips = [.current, .ideal].contains(hour.course.stage) && lines.count > 1
    if isSlips {
      hour.course.wait(with: lines)
      return hour.remark(hour.words.linesWait(lines.count))
    }
    answer(Typed(lines.joined(separator: " ")), in: &hour)
  }

  func timeUp(in hour: inout Hour) {}

  func skip(in hour: inout Hour) { answer(Typed(""), in: &hour) }

  func mend(in hour: inout Hour) -> Bool { false }

  func help(_ words: HourWords) -> String { words.help }

  func filed(in hour: Hour) -> Self { self }

  func wake(in hour: inout Hour) {}

  func refresh(in hour: inout Hour) -> Bool { subject.map { hour.text(of: $0) != nil } ?? true }
}

/// What holds for every question of a kind.
struct QuestionTraits: OptionSet {
  let rawValue: Int

  /// The answer is free text, so that a command needs its colon.
  static let asksText = QuestionTraits(rawValue: 1)
  /// It takes up what was just typed, so that it stands close below it.
  static let isAside = QuestionTraits(rawValue: 2)
  /// The examples of the format help to answer it.
  static let hasExamples = QuestionTraits(rawValue: 4)
  /// Time stands still meanwhile.
  static let stopsClock = QuestionTraits(rawValue: 8)
  /// The answer becomes an entry, so that what looks like something else is asked about.
  static let keepsText = QuestionTraits(rawValue: 16)
  /// It holds the text of a slip.
  static let keepsSlip = QuestionTraits(rawValue: 32)
}

/// A question that keeps nothing.
protocol PlainQuestion: Question {
  init()
}

extension PlainQuestion {
  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self { Self() }
}

/// A question about an action of this hour that keeps nothing but its number.
protocol OneActionQuestion: Question {
  var action: Int { get }

  init(action: Int)
}

extension OneActionQuestion {
  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(action: try fields.one("action") { $0.action })
  }

  var subject: Target? { Target(kind: .action, number: action) }
}

/// A question about an issue of this hour that keeps nothing but its number.
protocol OneIssueQuestion: Question {
  var issue: Int { get }

  init(issue: Int)
}

extension OneIssueQuestion {
  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }
}
