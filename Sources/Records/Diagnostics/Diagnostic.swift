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
