extension IssueType {
  /// Reads `Templates/issues/<theme>.md`.
  package static func read(
    bytes: [UInt8], file: String, vocabulary: Vocabulary = .empty
  ) -> Reading<[IssueType]> {
    let document = Document(bytes: bytes, kind: .issues)
    let theme = FileKind.stem(of: file)
    var values = ValueReader(document, vocabulary: vocabulary)
    var types: [IssueType] = []
    if vocabulary.checksThemes, vocabulary.themeID(theme) != theme, !document.lines.isEmpty {
      values.add(.library(.unknownTheme(theme, suggestion: vocabulary.themeSuggestion(theme))))
    }
    for index in document.lines.indices {
      values.move(to: index)
      switch values.line.kind {
      case .entry: types.append(type(of: theme, &values))
      case .detail:
        if !types.isEmpty { values.take(into: &types[types.count - 1], IssueType.fields) }
      case .unread: values.addUnreadLine()
      case .field, .dated: values.add(.line(.unreadLine))
      case .title, .heading, .blank, .continuation, .prose: break
      }
    }
    return values.reading(of: types, file: file)
  }

  private static func type(of theme: String, _ values: inout ValueReader) -> IssueType {
    let id = values.beginEntry()
    return IssueType(id: id, theme: theme, title: values.text() ?? id, english: id)
  }
}
