extension IssueType {
  /// Reads `Templates/issues/<theme>.md`.
  package static func read(
    bytes: [UInt8], file: String, vocabulary: Vocabulary = .empty
  ) -> Reading<[IssueType]> {
    let document = Document(bytes: bytes, kind: .issues)
    let theme = FileKind.stem(of: file)
    var values = ValueReader(document)
    var types: [IssueType] = []
    if vocabulary.checksThemes, vocabulary.themeID(theme) != theme, !document.lines.isEmpty {
      values.add(.library(.unknownTheme(theme, suggestion: vocabulary.themeSuggestion(theme))))
    }
    for index in document.lines.indices {
      values.move(to: index)
      switch values.line.kind {
      case .entry: types.append(type(of: theme, &values))
      case .detail: if !types.isEmpty { set(&types[types.count - 1], &values, vocabulary) }
      case .field, .unread, .dated: values.add(.line(.unreadLine))
      case .title, .heading, .blank, .continuation, .prose: break
      }
    }
    return values.reading(of: types, file: file)
  }

  private static func type(of theme: String, _ values: inout ValueReader) -> IssueType {
    let id = values.beginEntry()
    return IssueType(id: id, theme: theme, title: values.text() ?? id, english: id)
  }

  private static func set(
    _ type: inout IssueType, _ values: inout ValueReader, _ vocabulary: Vocabulary
  ) {
    guard let label = values.label(among: Label.ofIssueType), let text = values.text() else {
      return
    }
    switch label {
    case .english: type.english = text
    case .description: type.description = text
    case .otherThemes: type.otherThemes = values.themes(vocabulary)
    case .cues: type.cues = values.texts()
    case .voice: type.voices.append(text)
    default: break
    }
  }
}
