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
