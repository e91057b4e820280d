/// A question of any kind while it is open: what it does as functions, what it keeps as text.
///
/// It takes the place of an existential, which Embedded Swift does not have.
struct OpenQuestion: Sendable {
  let name: String
  /// What it needs to be asked again after the program was closed.
  let kept: [String: String]
  let traits: QuestionTraits
  let subject: Target?
  let ask: @Sendable (Hour) -> Prompt
  let answer: @Sendable (Typed, inout Hour) -> Void
  let take: @Sendable ([String], inout Hour) -> Void
  let timeUp: @Sendable (inout Hour) -> Void
  let skip: @Sendable (inout Hour) -> Void
  let mend: @Sendable (inout Hour) -> Bool
  let help: @Sendable (HourWords) -> String
  let filed: @Sendable (Hour) -> OpenQuestion
  let wake: @Sendable (inout Hour) -> Void
  let refresh: @Sendable (inout Hour) -> Bool

  init<Kind: Question>(_ question: Kind) {
    (name, kept, traits) = (Kind.name, question.kept, Kind.traits)
    subject = question.subject
    ask = { question.ask($0) }
    answer = { question.answer($0, in: &$1) }
    take = { question.take($0, in: &$1) }
    timeUp = { question.timeUp(in: &$0) }
    skip = { question.skip(in: &$0) }
    mend = { question.mend(in: &$0) }
    help = { question.help($0) }
    filed = { OpenQuestion(question.filed(in: $0)) }
    wake = { question.wake(in: &$0) }
    refresh = { question.refresh(in: &$0) }
  }
}

extension OpenQuestion: Equatable {
  /// Two are one question when they keep the same.
  static func == (left: OpenQuestion, right: OpenQuestion) -> Bool {
    left.name == right.name && left.kept == right.kept
  }
}

extension OpenQuestion {
  /// Whether it is asked about a slip that is not yet a note.
  var looksAtSlip: Bool { traits.contains(.isAside) && subject == nil && kept["text"] != nil }

  /// Whether one of the values it keeps, or one of a list, is this text.
  func keeps(_ text: String) -> Bool {
    kept.values.contains { value in
      value == text || KeptList<String>(kept: value)?.fields.contains(text) == true
    }
  }
}

extension Question {
  /// The open question as the value it was made of; nil when it is of another kind.
  init?(_ open: OpenQuestion) {
    guard open.name == Self.name else { return nil }
    self.init(open.kept)
  }
}
