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
      case .detail:
        if !themes.isEmpty { values.take(into: &themes[themes.count - 1], Theme.fields) }
      case .unread: values.addUnreadLine()
      case .field, .dated: values.add(.line(.unreadLine))
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
}
