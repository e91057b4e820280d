package import Text

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
