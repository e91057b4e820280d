import Foundation
import TestSupport

/// Lines of output as a document shows them: a line `…` stands for any number of lines, `…`
/// within a line for any text; spaces at the end of a line do not count.
struct ShownLines {
  private let lines: [String]

  init(_ lines: [String]) { self.lines = Self.tidied(lines) }

  /// What differs from the output; nil when it is as shown, or when nothing is shown.
  func difference(from output: String) -> String? {
    guard !lines.isEmpty else { return nil }
    let real = Self.tidied(output.components(separatedBy: "\n"))
    let isSame = fits(lines[...], real[...], issue: "…", by: Self.isSame)
    let shown = lines.joined(separator: "\n")
    return isSame ? nil : lineDifference(from: shown, to: real.joined(separator: "\n"))
  }

  private static func isSame(_ shown: String, _ real: String) -> Bool {
    let issue: Character = "…"
    return fits(Array(shown)[...], Array(real)[...], issue: issue, by: ==)
  }

  private static func tidied(_ lines: [String]) -> [String] {
    let trimmed = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return Array(trimmed.reversed().drop(while: \.isEmpty).reversed())
  }
}

/// Whether the parts are those of a pattern in which an issue takes any number of them.
private func fits<Part: Equatable>(
  _ pattern: ArraySlice<Part>, _ parts: ArraySlice<Part>, issue: Part,
  by isSame: (Part, Part) -> Bool
) -> Bool {
  guard let first = pattern.first else { return parts.isEmpty }
  let rest = pattern.dropFirst()
  if first == issue {
    return (parts.startIndex...parts.endIndex).contains { start in
      fits(rest, parts[start...], issue: issue, by: isSame)
    }
  }
  guard let part = parts.first, isSame(first, part) else { return false }
  return fits(rest, parts.dropFirst(), issue: issue, by: isSame)
}
