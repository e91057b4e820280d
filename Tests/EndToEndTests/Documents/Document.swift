import Foundation

/// A file of the repository, for tests that keep it true.
struct Document {
  /// The path from the root of the repository.
  let path: String
  let text: String

  /// The folder with `Package.swift`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  var lines: [String] { text.components(separatedBy: "\n") }

  /// The lines inside the fenced blocks of a language, without the fences, and where each begins.
  func blocks(of language: String) -> [(line: Int, lines: [String])] {
    var blocks: [(line: Int, lines: [String])] = []
    var isInside = false
    for (index, line) in lines.enumerated() {
      if isInside, line == "```" {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1].lines.append(line)
      } else if line == "```\(language)" {
        isInside = true
        blocks.append((index + 2, []))
      }
    }
    return blocks
  }
}
