import Text

extension Diagnostic {
  /// The stretch of a long line that is shown.
  private static let shown = 120

  /// What is wrong with the line's number, the line itself, a mark below and what to do.
  package func rendered(_ words: RecordWords) -> String {
    let sentence = words.problem(problem)
    let head =
      "\(file):\(place.line):\(place.column): \(words.severity(severity)): \(sentence.message)"
    return ([head] + excerpt + [words.fixHeading + sentence.fix]).joined(separator: "\n")
  }

  /// The line and the carets under it, both behind a gutter; nothing without a line.
  private var excerpt: [String] {
    guard !source.isEmpty else { return [] }
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    let first = max(0, place.column - 1 - Self.shown / 2)
    let line = Self.printable(source.dropFirst(first).prefix(Self.shown))
    let before = line.prefix(place.column - 1 - first)
    let marked = line.dropFirst(before.count).prefix(place.length)
    let carets = String(repeating: "^", count: max(1, String(marked).displayWidth))
    let space = String(repeating: " ", count: String(before).displayWidth)
    return ["\(number) | \(line)", "\(gutter) | \(space)\(carets)"]
  }

  /// The text with a space for each control character, so that it cannot steer a terminal.
  private static func printable(_ text: Substring) -> String {
    String(
      text.map { character in
        character.unicodeScalars.contains { $0.properties.generalCategory == .control }
          ? " " : character
      })
  }
}
