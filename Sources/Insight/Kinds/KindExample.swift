package import Records
import Text

/// A sentence of `kinds.txt` with the kind that stands before its colon.
package struct KindExample: Hashable, Sendable {
  package let kind: SentenceKind
  package let text: String

  /// Reads `満足: 文` or `satisfied: text`; nil for a line that begins with no kind or says nothing.
  package init?(_ line: String) {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let word = line[..<colon]
    let kind = SentenceKind.allCases.first { $0.word == word || $0.rawValue == word }
    let text = String(line[line.index(after: colon)...]).trimmed
    guard let kind, !text.isEmpty else { return nil }
    (self.kind, self.text) = (kind, text)
  }

  /// The lines of a file that are no examples; empty ones and those that begin with `#` say nothing.
  package static func problems(in text: String, file: String) -> [Diagnostic] {
    text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }).enumerated()
      .compactMap { offset, line in
        let content = String(line).trimmed
        if content.isEmpty || content.first == "#" || KindExample(content) != nil { return nil }
        return Diagnostic(
          file: file, place: Place(line: offset + 1, length: line.count),
          problem: .line(.unreadExample), source: String(line))
      }
  }
}

extension SentenceKind {
  /// The word that an example begins with, before a colon.
  fileprivate var word: String {
    switch self {
    case .problem: "困りごと"
    case .wish: "願い"
    case .satisfied: "満足"
    case .nothing: "なし"
    }
  }
}
