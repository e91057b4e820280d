package import Text

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
      case .field where format.steps.isEmpty: set(&format, &values)
      case .field: set(&format.steps[format.steps.count - 1], &values)
      case .unread, .dated, .entry, .detail: values.add(.line(.unreadLine))
      case .heading, .blank, .continuation, .prose: break
      }
    }
    return values.reading(of: format, file: file)
  }

  private static func set(_ format: inout Format, _ values: inout ValueReader) {
    switch values.label(among: Label.ofFormat) {
    case .language: format.language = values.word(.language) ?? .japanese
    case .audience: format.audience = values.text() ?? ""
    default: break
    }
  }

  private static func set(_ step: inout Step, _ values: inout ValueReader) {
    guard let label = values.label(among: Label.ofStep) else { return }
    switch label {
    case .role: step.role = values.word(label)
    case .minutes: step.minutes = values.numbers(label)
    case .slips: step.slips = values.number(label)
    case .silent: step.silentMinutes = values.number(label)
    case .groundRule: step.groundRules += values.textItem()
    case .say: step.spoken += values.textItem()
    case .question: step.questions += values.textItem()
    case .example: step.examples += values.textItem()
    default: break
    }
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
