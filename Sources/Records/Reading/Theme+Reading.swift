extension Theme {
  /// Reads `Templates/themes.md`.
  package static func read(bytes: [UInt8], file: String) -> Reading<[Theme]> {
    let document = Document(bytes: bytes, kind: .themes)
    var values = ValueReader(document)
    var themes: [Theme] = []
    for index in document.lines.indices {
      values.move(to: index)
      switch values.line.kind {
      case .entry: themes.append(theme(&values))
      case .detail: if !themes.isEmpty { set(&themes[themes.count - 1], &values) }
      case .field, .unread, .dated: values.add(.line(.unreadLine))
      case .title, .heading, .blank, .continuation, .prose: break
      }
    }
    return values.reading(of: themes, file: file)
  }

  private static func theme(_ values: inout ValueReader) -> Theme {
    let id = values.beginEntry()
    let name = values.text() ?? id
    return Theme(id: id, name: name, shortName: name, english: id)
  }

  private static func set(_ theme: inout Theme, _ values: inout ValueReader) {
    guard let label = values.label(among: Label.ofTheme), let text = values.text() else { return }
    switch label {
    case .shortName: theme.shortName = text
    case .english: theme.english = text
    case .description: theme.description = text
    case .cues: theme.cues = values.texts()
    default: break
    }
  }
}
