package import Text

/// The words and times that lead an hour of one kind, in one language.
package struct Format: Hashable, Sendable {
  package var id: String
  package var name: String
  package var language: Language
  /// For whom it is (対象).
  package var audience = ""
  /// How long it takes (所要), as written.
  package var duration: String?
  package var steps: [Step] = []

  package init(id: String, name: String, language: Language) {
    (self.id, self.name, self.language) = (id, name, language)
  }

  /// Whether people sit at screens of their own, so that nothing is on paper.
  package var isRemote: Bool { id == "remote" || id.hasPrefix("remote-") }

  /// One part of the hour: opening, one of the four roles, or closing.
  package struct Step: Hashable, Sendable {
    package var heading: String
    /// The record's section it fills; nil for opening and closing.
    package var role: Role?
    /// Minutes in a plan of 30, 60 and 90 minutes, in that order.
    package var minutes: [Int] = []
    /// How many slips one person writes.
    package var slips: Int?
    /// Minutes of writing in silence.
    package var silentMinutes: Int?
    /// Ground rules to agree on (約束).
    package var groundRules: [String] = []
    /// Sentences to read aloud before the slips, that ask for what works (よい点の声かけ); without
    /// them nothing is asked.
    package var goodThings: [String] = []
    /// Sentences to read aloud (声かけ).
    package var spoken: [String] = []
    /// Questions put to the team (問い).
    package var questions: [String] = []
    package var examples: [String] = []

    package init(heading: String) { self.heading = heading }
  }

  /// A section of the record.
  package enum Role: String, CaseIterable, Sendable { case current, ideal, issue, action }
}

extension Format.Role: Listed {
  package var spelling: Spelling {
    switch self {
    case .current: Spelling("現状", "Current", also: ["Current state"])
    case .ideal: Spelling("ありたい姿", "Ideal", also: ["Ideal state"])
    case .issue: Spelling("課題", "Issues", also: ["Issue", "Gaps", "Gap"])
    case .action: Spelling("アクション", "Actions", also: ["Action"])
    }
  }

  package static let words = SpellingTable<Format.Role>(allCases)
}

extension Format: Fielded {
  package static let fields = FieldTable<Format>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
    Field(.language, "language", .word, { $0.language }, set: { $0.language = $1 ?? .japanese }),
    Field(.audience, "audience", .name, { $0.audience }, set: { $0.audience = $1 ?? "" }),
    Field(.duration, "duration", .name, { $0.duration }, set: { $0.duration = $1 }),
  ])
}

extension Format.Step: Fielded {
  package static let fields = FieldTable<Format.Step>([
    Field(at: .first, "heading", .name, { $0.heading }, set: { $0.heading = $1 ?? "" }),
    Field(.role, "role", .word, { $0.role }, set: { $0.role = $1 }),
    Field(.minutes, "minutes", .numbers, { $0.minutes }, set: { $0.minutes = $1 ?? [] }),
    Field(.slips, "slips", .number, { $0.slips }, set: { $0.slips = $1 }),
    Field(.silent, "silentMinutes", .number, { $0.silentMinutes }, set: { $0.silentMinutes = $1 }),
    .repeated(.groundRule, "groundRules", .name, { $0.groundRules }, set: { $0.groundRules = $1 }),
    .repeated(.goodThings, "goodThings", .name, { $0.goodThings }, set: { $0.goodThings = $1 }),
    .repeated(.say, "spoken", .name, { $0.spoken }, set: { $0.spoken = $1 }),
    .repeated(.question, "questions", .name, { $0.questions }, set: { $0.questions = $1 }),
    .repeated(.example, "examples", .name, { $0.examples }, set: { $0.examples = $1 }),
  ])
}

extension Label {
  package static let language = Label("言語", "Language")
  package static let duration = Label("所要", "Duration")
  package static let role = Label("役割", "Role")
  package static let minutes = Label("目安", "Minutes")
  package static let slips = Label("枚数", "Slips")
  package static let silent = Label("黙って書く", "Silent writing")
  package static let groundRule = Label("約束", "Ground rule")
  package static let goodThings = Label("よい点の声かけ", "Say for good things")
  package static let say = Label("声かけ", "Say")
  package static let question = Label("問い", "Ask", also: ["Question"])
  package static let example = Label("例", "Example")
}

extension Format {
  /// Reads `Templates/formats/<id>.md`.
  package static func read(bytes: [UInt8], file: String) -> Reading<Format> {
    let document = Document(bytes: bytes, kind: .format)
    var values = ValueReader(document)
    let id = FileKind.stem(of: file)
    var format = Format(id: id, name: id, language: .japanese)
    for index in document.lines.indices {
      values.move(to: index)
      let line = values.line
      switch line.kind {
      case .title: format.name = values.text() ?? id
      case .heading(nil):
        values.beginPlace()
        format.steps.append(Step(heading: document.text(line.value)))
      case .field where format.steps.isEmpty: values.take(into: &format, Format.fields)
      case .field:
        values.take(into: &format.steps[format.steps.count - 1], Step.fields)
      case .unread: values.addUnreadLine()
      case .dated, .entry, .detail: values.add(.line(.unreadLine))
      case .heading, .blank, .continuation, .prose: break
      }
    }
    return values.reading(of: format, file: file)
  }
}

extension Language: Listed {
  package var spelling: Spelling {
    switch self {
    case .japanese: Spelling("日本語", "Japanese", also: ["ja"])
    case .english: Spelling("英語", "English", also: ["en"])
    }
  }

  package static let words = SpellingTable<Language>(allCases)
}
