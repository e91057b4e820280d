/// One of the themes that issues and cases are counted under.
package struct Theme: Hashable, Sendable {
  package var id: String
  package var name: String
  /// The short Japanese name that stands in records (略称).
  package var shortName: String
  package var english: String
  package var description: String
  package var cues: [String]

  package init(
    id: String, name: String, shortName: String, english: String, description: String = "",
    cues: [String] = []
  ) {
    (self.id, self.name, self.shortName) = (id, name, shortName)
    (self.english, self.description, self.cues) = (english, description, cues)
  }
}

/// A kind of workplace problem, with the voices of people who have it.
package struct IssueType: Hashable, Sendable {
  package var id: String
  /// The id of its theme.
  package var theme: String
  package var title: String
  package var english: String
  package var description: String
  /// Ids of further themes it touches.
  package var otherThemes: [String]
  package var cues: [String]
  /// Words that people use when they speak of it: they help to find it, and are never shown.
  package var relatedWords: [String]
  /// Typical statements of somebody who has the problem and does not know the remedy.
  package var voices: [String]

  package init(
    id: String, theme: String, title: String, english: String, description: String = "",
    otherThemes: [String] = [], cues: [String] = [], relatedWords: [String] = [],
    voices: [String] = []
  ) {
    (self.id, self.theme, self.title, self.english) = (id, theme, title, english)
    (self.description, self.otherThemes) = (description, otherThemes)
    (self.cues, self.relatedWords, self.voices) = (cues, relatedWords, voices)
  }
}

extension Theme: Fielded {
  package static let fields = FieldTable<Theme>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
    Field(.shortName, "shortName", .name, { $0.shortName }, set: { $0.shortName = $1 ?? $0.name }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 ?? $0.id }),
    Field(
      .description, "description", .name, { $0.description }, set: { $0.description = $1 ?? "" }),
    Field(.cues, "cues", .names, { $0.cues }, set: { $0.cues = $1 ?? [] }),
  ])
}

extension IssueType: Fielded {
  package static let fields = FieldTable<IssueType>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .section(.issues), "theme", .name, { $0.theme }, set: { $0.theme = $1 ?? "" }),
    Field(at: .first, "title", .name, { $0.title }, set: { $0.title = $1 ?? "" }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 ?? $0.id }),
    Field(
      .description, "description", .name, { $0.description }, set: { $0.description = $1 ?? "" }),
    Field(
      .otherThemes, "otherThemes", .themes, { $0.otherThemes }, set: { $0.otherThemes = $1 ?? [] }),
    Field(.cues, "cues", .names, { $0.cues }, set: { $0.cues = $1 ?? [] }),
    Field(
      .relatedWords, "relatedWords", .names, { $0.relatedWords },
      set: { $0.relatedWords = $1 ?? [] }),
    .repeated(.voice, "voices", .name, { $0.voices }, set: { $0.voices = $1 }),
  ])
}

extension Label {
  package static let shortName = Label("略称", "Short name")
  package static let english = Label("英語", "English")
  package static let description = Label("説明", "Description")
  package static let cues = Label("語", "Words")
  package static let relatedWords = Label("関連語", "Related words")
  package static let otherThemes = Label("ほかのテーマ", "Other themes")
  package static let voice = Label("声", "Voice")
}

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
