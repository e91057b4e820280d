/// One slip of the current or the ideal state; it has no author, time or order.
package struct Note: Hashable, Sendable {
  /// The number behind C or I, nil while its step is open or before the file is next written.
  package var number: Int?
  package var text: String
  package var votes: Int?
  /// What kind of slip it is (区分); nil for a trouble.
  package var category: Category?
  /// The name of the group it was put into.
  package var group: String?

  /// A slip that is no trouble.
  package enum Category: String, CaseIterable, Sendable {
    /// よい点: what works and is to stay; it is no loose end.
    case strength
  }

  package init(number: Int? = nil, text: String, votes: Int? = nil, group: String? = nil) {
    (self.number, self.text, self.votes, self.group) = (number, text, votes, group)
  }
}

/// What stands between the current and the ideal state (課題).
package struct Issue: Hashable, Sendable {
  package var number: Int?
  package var text: String
  /// The numbers of the current notes it starts from.
  package var current: [Int] = []
  /// The numbers of the ideals it holds back.
  package var ideal: [Int] = []
  /// Theme ids, or the words of the file where no theme has that name.
  package var themes: [String] = []
  /// Issue type ids.
  package var types: [String] = []
  package var scope: Scope?
  package var handling: Handling?
  package var votes: Int?
  /// Whom it has to be settled with (調整先).
  package var ask: String?
  package var asked: CivilDate?
  package var replyDue: CivilDate?
  package var reply: String?
  /// What became of it after the meeting, in the order of the file.
  package var log: [IssueLine] = []

  package init(number: Int? = nil, text: String) { (self.number, self.text) = (number, text) }
}

extension Issue {
  /// What a later meeting or an answer made of an issue; the word of a dated line.
  package enum Step: String, CaseIterable, Sendable { case takenUp, next, dropped, answered }

  /// What is done about it now.
  package enum Standing: Hashable, Sendable {
    /// As its own meeting decided.
    case decided(Handling.Decision)
    /// As its latest dated line says.
    case since(Step)

    /// Whether it comes back at the next opening.
    package var comesBack: Bool {
      switch self {
      case .decided(let decision): decision == .next || decision == .raised
      case .since(let step): step == .next
      }
    }
  }

  /// What the latest dated line says (by date, then lower in the file), else the meeting's decision.
  package var standing: Standing? {
    if let latest = log.latest { return .since(latest.step) }
    return handling.map { .decided($0.decision) }
  }

  /// The name of the record in which a later meeting has taken it up; nil where none has.
  package var takenUpBy: String? {
    guard let latest = log.latest, latest.step == .takenUp else { return nil }
    return latest.text ?? ""
  }

  /// The latest dated line, or the latest with a word.
  package func latestLine(_ step: Step? = nil) -> IssueLine? {
    log.filter { step == nil || $0.step == step }.latest
  }

  /// How often it was put off to the next meeting since its own.
  package var timesPutOff: Int { log.count { $0.step == .next } }
}

/// How far an issue reaches (範囲): own division, another one, the whole office, national law.
package enum Scope: String, CaseIterable, Sendable { case own, other, whole, national }

/// What is done about an issue (扱い), with the reason that may follow the word.
package struct Handling: Hashable, Sendable {
  /// What the meeting decided about an issue.
  package enum Decision: String, CaseIterable, Sendable { case act, next, raised, dropped }

  package var decision: Decision
  package var reason: String?

  package init(_ decision: Decision, reason: String? = nil) {
    (self.decision, self.reason) = (decision, reason)
  }
}

extension Scope: Listed {
  package var spelling: Spelling {
    switch self {
    case .own: Spelling("所属内", "own", also: ["自課"], said: "own division")
    case .other: Spelling("他所属", "other", also: ["他課"], said: "another division")
    case .whole: Spelling("全庁", "whole", said: "whole office")
    case .national: Spelling("国・法令", "national", also: ["国", "法令"], said: "state or law")
    }
  }

  package static let words = SpellingTable<Scope>(allCases)
}

extension Handling.Decision: Listed {
  package var spelling: Spelling {
    switch self {
    case .act: Spelling("取り組む", "act", also: ["取組む"], said: "act on it")
    case .next: Spelling("次回", "next", said: "next time")
    case .raised: Spelling("所属外へ依頼", "raised", also: ["上申"])
    case .dropped: Spelling("見送り", "dropped", said: "not taken up")
    }
  }

  package static let words = SpellingTable<Handling.Decision>(allCases)
}

extension Issue.Step: Listed {
  package var spelling: Spelling {
    switch self {
    case .takenUp: Spelling("取り上げた", "taken up")
    case .next: Spelling("次回", "next", said: "next time")
    case .dropped: Spelling("見送り", "dropped", said: "not taken up")
    case .answered: Spelling("回答済", "answered", also: ["回答済み"])
    }
  }

  package static let words = SpellingTable<Issue.Step>(allCases)
}

extension Note.Category: Listed {
  package var spelling: Spelling { Spelling("よい点", "strength", also: ["良い点"]) }

  package static let words = SpellingTable<Note.Category>(allCases)
}

extension Note: Fielded {
  /// The fields of a slip, none of which ever leaves.
  package static let fields = FieldTable<Note>([
    Field(at: .name, "number", .number, reach: .never, { $0.number }, set: { $0.number = $1 }),
    Field(at: .first, "text", .text, reach: .never, { $0.text }, set: { $0.text = $1 ?? "" }),
    Field(.votes, "votes", .number, reach: .never, { $0.votes }, set: { $0.votes = $1 }),
    Field(.category, "category", .word, reach: .never, { $0.category }, set: { $0.category = $1 }),
    Field(.group, "group", .text, reach: .never, { $0.group }, set: { $0.group = $1 }),
  ])
}

extension Issue: Fielded {
  /// The fields of an issue.
  package static let fields = FieldTable<Issue>(matter + handling)

  private static let matter: [Field<Issue>] = [
    Field(at: .name, "number", .number, { $0.number }, set: { $0.number = $1 }),
    Field(at: .first, "text", .text, { $0.text }, set: { $0.text = $1 ?? "" }),
    Field(
      .current, "current", .links(.current), reach: .never, { $0.current },
      set: { $0.current = $1 ?? [] }),
    Field(
      .ideal, "ideal", .links(.ideal), reach: .never, { $0.ideal }, set: { $0.ideal = $1 ?? [] }),
    Field(.themes, "themes", .themes, { $0.themes }, set: { $0.themes = $1 ?? [] }),
    Field(.types, "types", .types, { $0.types }, set: { $0.types = $1 ?? [] }),
    Field(.scope, "scope", .word, { $0.scope }, set: { $0.scope = $1 }),
  ]

  private static let handling: [Field<Issue>] = [
    Field(.handling, "handling", .handling, { $0.handling }, set: { $0.handling = $1 }),
    Field(.votes, "votes", .number, reach: .never, { $0.votes }, set: { $0.votes = $1 }),
    Field(.ask, "ask", .post, { $0.ask }, set: { $0.ask = $1 }),
    Field(.asked, "asked", .date, { $0.asked }, set: { $0.asked = $1 }),
    Field(.replyDue, "replyDue", .date, { $0.replyDue }, set: { $0.replyDue = $1 }),
    Field(.reply, "reply", .text, { $0.reply }, set: { $0.reply = $1 }),
    .dated("log", { $0.log }, set: { $0.log = $1 }),
  ]
}

extension Label {
  package static let votes = Label("票数", "Votes")
  package static let category = Label("区分", "Category")
  package static let group = Label("グループ", "Group")
  package static let current = Label("現状", "Current")
  package static let ideal = Label("ありたい姿", "Ideal")
  package static let themes = Label("テーマ", "Themes", also: ["Theme"])
  package static let types = Label("課題の型", "Issue types", also: ["Issue type"])
  package static let scope = Label("範囲", "Scope")
  package static let handling = Label("扱い", "Handling")
  package static let ask = Label("調整先", "Ask")
  package static let asked = Label("依頼日", "Asked")
  package static let replyDue = Label("回答期限", "Reply due")
  package static let reply = Label("回答", "Reply")
}

extension Handling {
  /// Divides `見送り: 予算がない`, `見送り（予算がない）` or `見送り 予算がない` into word and reason.
  static func divide(
    _ value: Range<Int>, in bytes: [UInt8]
  ) -> (word: Range<Int>, reason: Range<Int>) {
    var index = value.lowerBound
    while index < value.upperBound, mark(at: index, value, bytes) == nil { index += 1 }
    let word = value.lowerBound..<index
    guard let (byte, length) = mark(at: index, value, bytes) else {
      return (word, index..<index)
    }
    var reason = bytes.trimmed((index + length)..<value.upperBound)
    if byte == 0x20, let (next, length) = mark(at: reason.lowerBound, reason, bytes), next == 0x3A {
      reason = bytes.trimmed((reason.lowerBound + length)..<reason.upperBound)
    }
    return (word, byte == 0x28 ? withoutClosing(reason, bytes) : reason)
  }

  /// The sign that ends the word: a space, colon, comma or opening parenthesis.
  private static func mark(
    at index: Int, _ value: Range<Int>, _ bytes: [UInt8]
  ) -> (byte: UInt8, length: Int)? {
    if let length = bytes.spaceLength(at: index, before: value.upperBound) { return (0x20, length) }
    guard let (byte, length) = bytes.asciiTwin(at: index, before: value.upperBound) else {
      return nil
    }
    return byte == 0x3A || byte == 0x28 || byte == 0x2C ? (byte, length) : nil
  }

  /// The reason without the parenthesis that closes it.
  private static func withoutClosing(_ reason: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    for length in [1, 3] where reason.count >= length {
      let last = reason.upperBound - length
      if bytes.asciiTwin(at: last, before: reason.upperBound)?.byte == 0x29 {
        return bytes.trimmed(reason.lowerBound..<last)
      }
    }
    return reason
  }
}
