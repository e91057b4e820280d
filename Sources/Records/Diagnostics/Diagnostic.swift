import Text

/// Something found in a file, with its place; the sentence for people comes from `RecordWords`.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable {
    /// 要修正: meaning is damaged.
    case error
    /// 確認: kept as it stands, but not understood or unusual.
    case warning
  }

  /// The path from the workspace, with `/`.
  package var file: String
  package var place: Place
  package var severity: Severity
  package var problem: Problem
  /// The line as it stands, without its line break; empty when the place is a whole file.
  package var source: String

  package init(
    file: String, place: Place, severity: Severity, problem: Problem, source: String = ""
  ) {
    (self.file, self.place, self.severity) = (file, place, severity)
    (self.problem, self.source) = (problem, source)
  }
}

/// A stretch of one line; line and column count from 1, columns and length are Characters.
package struct Place: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int
  package var length: Int

  package init(line: Int, column: Int = 1, length: Int = 1) {
    (self.line, self.column, self.length) = (line, column, length)
  }

  package static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}

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
