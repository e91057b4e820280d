package import Text

/// What an office has done about a problem, as the library tells it.
///
/// A text that the source does not give is empty.
package struct Case: Hashable, Sendable {
  package var id: String
  package var title: String
  /// The body that did it (団体).
  package var organization = ""
  /// The kind of body, as written (区分).
  package var kind = ""
  package var year: Int?
  /// Its title and three sections in English, where somebody has written them.
  package var english: String?
  package var englishProblem: String?
  package var englishPractice: String?
  package var englishEffect: String?
  /// Theme ids.
  package var themes: [String] = []
  /// Issue types it is a direct model for.
  package var types: [String] = []
  /// Issue types it relieves in part.
  package var relatedTypes: [String] = []
  package var source = ""
  package var url = ""
  /// The own division it came from, for a case of this office.
  package var division: String?
  /// Whom to ask about it: a post or an extension, for a case of this office.
  package var contact: String?
  /// The action it came from, for a case of this office.
  package var from: ActionID?
  package var problem = ""
  package var practice = ""
  package var effect = ""
  package var points = ""
  /// What people who would need it say (こんな声に).
  package var voices: [String] = []

  package init(id: String, title: String) { (self.id, self.title) = (id, title) }
}

extension Case {
  /// The title for a reader: in English where there is one.
  package func title(in language: Language) -> String {
    language == .english ? english ?? title : title
  }

  /// Who did it: the body, or of this office the division, which others can ask.
  package var doer: String {
    if from == nil, let division, !division.isEmpty { return division }
    return organization.isEmpty ? division ?? "" : organization
  }

  /// What came of it for a reader; where the title is English, never in another language.
  package func effect(in language: Language) -> String {
    language == .english && english != nil ? englishEffect ?? "" : effect
  }
}

extension Case: Fielded {
  /// The fields and sections of a case.
  package static let fields = FieldTable<Case>(head + body)

  private static let head: [Field<Case>] = [
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "title", .text, { $0.title }, set: { $0.title = $1 ?? "" }),
    Field(.body, "body", .name, { $0.organization }, set: { $0.organization = $1 ?? "" }),
    Field(.bodyKind, "kind", .name, { $0.kind }, set: { $0.kind = $1 ?? "" }),
    Field(.year, "year", .number, { $0.year }, set: { $0.year = $1 }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 }),
    Field(
      .englishProblem, "englishProblem", .name, { $0.englishProblem },
      set: { $0.englishProblem = $1 }),
    Field(
      .englishPractice, "englishPractice", .name, { $0.englishPractice },
      set: { $0.englishPractice = $1 }),
    Field(
      .englishEffect, "englishEffect", .name, { $0.englishEffect },
      set: { $0.englishEffect = $1 }),
    Field(.themes, "themes", .themes, { $0.themes }, set: { $0.themes = $1 ?? [] }),
    Field(.types, "types", .types, { $0.types }, set: { $0.types = $1 ?? [] }),
    Field(
      .relatedTypes, "relatedTypes", .types, { $0.relatedTypes },
      set: { $0.relatedTypes = $1 ?? [] }),
    Field(.source, "source", .name, { $0.source }, set: { $0.source = $1 ?? "" }),
    Field(.url, "url", .name, { $0.url }, set: { $0.url = $1 ?? "" }),
    Field(.division, "division", .name, { $0.division }, set: { $0.division = $1 }),
    Field(.contact, "contact", .post, { $0.contact }, set: { $0.contact = $1 }),
    Field(.from, "from", .action, { $0.from }, set: { $0.from = $1 }),
  ]

  private static let body: [Field<Case>] = [
    Field(at: .section(.problem), "problem", .text, { $0.problem }, set: { $0.problem = $1 ?? "" }),
    Field(
      at: .section(.practice), "practice", .text, { $0.practice }, set: { $0.practice = $1 ?? "" }),
    Field(at: .section(.effect), "effect", .text, { $0.effect }, set: { $0.effect = $1 ?? "" }),
    Field(at: .section(.points), "points", .text, { $0.points }, set: { $0.points = $1 ?? "" }),
    Field(at: .section(.voices), "voices", .voices, { $0.voices }, set: { $0.voices = $1 ?? [] }),
  ]
}

extension Label {
  package static let body = Label("団体", "Body")
  package static let bodyKind = Label("区分", "Kind of body")
  package static let year = Label("年", "Year")
  package static let englishProblem = Label("英語の課題", "English problem")
  package static let englishPractice = Label("英語の取組", "English practice")
  package static let englishEffect = Label("英語の効果", "English effect")
  package static let relatedTypes = Label("関連する型", "Related types")
  package static let source = Label("出典", "Source")
  package static let url = Label("URL", "URL")
  package static let contact = Label("問合せ先", "Contact")
}

extension Case {
  /// Reads `Templates/cases/<id>.md`.
  package static func read(
    bytes: [UInt8], file: String, vocabulary: Vocabulary = .empty
  ) -> Reading<Case> {
    let document = Document(bytes: bytes, kind: .case)
    let id = FileKind.stem(of: file)
    var reader = CaseReader(
      values: ValueReader(document, vocabulary: vocabulary), value: Case(id: id, title: id))
    reader.read()
    return reader.values.reading(of: reader.value, file: file)
  }
}

/// One walk over the lines of a case.
private struct CaseReader {
  var values: ValueReader
  var value: Case

  mutating func read() {
    for index in values.document.lines.indices {
      values.move(to: index)
      switch values.line.kind {
      case .title: value.title = values.text() ?? value.id
      case .field: values.take(into: &value, Case.fields)
      case .heading(let heading?): setSection(heading, after: index)
      case .heading(nil): addUnknownSection()
      case .unread: values.addUnreadLine()
      case .dated, .entry, .detail: values.add(.line(.unreadLine))
      case .blank, .continuation, .prose: break
      }
    }
  }

  private mutating func addUnknownSection() {
    let text = values.text() ?? ""
    values.add(.line(.unknownSection(text, suggestion: Heading.ofCase.suggestion(for: text))))
  }

  /// Takes all lines up to the next heading; those of a section that stands twice are joined.
  private mutating func setSection(_ heading: Heading, after index: Int) {
    let lines = values.document.lines[(index + 1)...].prefix { line in
      if case .heading = line.kind { false } else { true }
    }
    let text = paragraphs(lines)
    switch heading {
    case .problem: append(text, to: &value.problem)
    case .practice: append(text, to: &value.practice)
    case .effect: append(text, to: &value.effect)
    case .points: append(text, to: &value.points)
    case .voices:
      value.voices += lines.filter { !$0.value.isEmpty }.map { values.document.text($0.value) }
    default: break
    }
  }

  /// The lines as they stand without blank ones at the ends, parted by LF.
  private func paragraphs(_ lines: ArraySlice<Line>) -> String {
    let isFull: (Line) -> Bool = { !$0.value.isEmpty }
    guard let first = lines.firstIndex(where: isFull), let last = lines.lastIndex(where: isFull)
    else { return "" }
    return lines[first...last].map { values.document.text($0.content) }.joined(separator: "\n")
  }

  /// Adds a part to a section that may stand in several places.
  private func append(_ part: String, to text: inout String) {
    if !text.isEmpty, !part.isEmpty { text += "\n\n" }
    text += part
  }
}

extension Case {
  /// The case as a new file.
  package func rendered(
    in language: Language = .japanese, vocabulary: Vocabulary = .empty
  ) -> [UInt8] {
    var lines = ["# \(sanitized(title))", ""]
    lines += labelledLines(FileWords(language, vocabulary: vocabulary))
    let sections: [(Heading, [String])] = [
      (.problem, Self.paragraphs(problem)), (.practice, Self.paragraphs(practice)),
      (.effect, Self.paragraphs(effect)), (.points, Self.paragraphs(points)),
      (.voices, voices.compactMap(written).map { "- \($0)" }),
    ]
    for (heading, text) in sections where !text.isEmpty {
      lines += ["", "## \(heading.spelling[language])", ""] + text
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The lines of a text; one that would begin a section gets a space in front.
  private static func paragraphs(_ text: String) -> [String] {
    let lines = lineEndsUnified(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { sanitized(String($0)) }
      .map { $0.hasPrefix("##") ? " " + $0 : $0 }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return Array(lines[first...last])
  }
}
