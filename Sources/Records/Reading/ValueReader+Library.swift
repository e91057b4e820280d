extension ValueReader {
  /// The id of the entry that begins on the line; its labels are a new place.
  mutating func beginEntry() -> String {
    beginPlace()
    return document.text(line.label)
  }

  /// Theme ids; a name that no theme has stays as written and is a problem.
  mutating func themes(_ vocabulary: Vocabulary) -> [String] {
    guard vocabulary.checksThemes else { return texts() }
    return items().map { item in
      let text = document.text(item)
      if let id = vocabulary.themeID(text) { return id }
      add(.library(.unknownTheme(text, suggestion: vocabulary.themeSuggestion(text))), at: item)
      return text
    }
  }

  /// Issue type ids; an unknown one is a problem.
  mutating func types(_ vocabulary: Vocabulary) -> [String] {
    items().map { item in
      let text = document.text(item)
      if vocabulary.checksTypes, !vocabulary.hasType(text) {
        add(.library(.unknownType(text, suggestion: vocabulary.typeSuggestion(text))), at: item)
      }
      return text
    }
  }

  /// Numbers from 1 to 12; any other is a problem.
  mutating func months(_ label: Label) -> [Int] {
    let months = numbers(label)
    for month in months where !(1...12).contains(month) {
      add(.value(.unreadableNumber(label, "\(month)")))
    }
    return months.filter { (1...12).contains($0) }
  }

  /// The name of an action anywhere; a problem when the value is none.
  mutating func actionID() -> ActionID? {
    guard let text = text() else { return nil }
    if let id = ActionID(text) { return id }
    add(.value(.unreadableReference(.from, text)))
    return nil
  }

  /// The value read from a whole library file, with everything that is wrong with the file.
  func reading<Value: Sendable>(of value: Value, file: String) -> Reading<Value> {
    var findings = findings
    if !document.lines.contains(where: { $0.kind == .title }) {
      findings.add(.line(.missingTitle), line: 0, at: document.start..<document.start)
    }
    return Reading(
      value: value, diagnostics: findings.diagnostics(in: document, file: file),
      document: document)
  }
}
