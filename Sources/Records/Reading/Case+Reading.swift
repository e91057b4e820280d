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
