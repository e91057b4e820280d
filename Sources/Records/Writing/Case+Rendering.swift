package import Text

extension Case {
  /// The case as a new file.
  package func rendered(
    in language: Language = .japanese, vocabulary: Vocabulary = .empty
  ) -> [UInt8] {
    var lines = ["# \(sanitized(title))", ""]
    let fields = fields(language, vocabulary)
    for label in Label.ofCase.values {
      if let text = written(fields[label]) {
        lines.append("- \(label.spelling[language]): \(text)")
      }
    }
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

  private func fields(_ language: Language, _ vocabulary: Vocabulary) -> [Label: String] {
    var fields: [Label: String] = [
      .body: organization, .bodyKind: kind, .source: source, .url: url,
      .themes: themes.map { vocabulary.themeName($0, in: language) }.joined(separator: ", "),
      .types: types.joined(separator: ", "),
      .relatedTypes: relatedTypes.joined(separator: ", "),
    ]
    fields[.year] = year.map(String.init)
    fields[.division] = division
    fields[.from] = from?.description
    return fields
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
