import Foundation

/// One `say(ja:en:)` of the sources: a sentence as it stands in both languages.
package struct SentencePair: Sendable {
  /// The file, from the root of the repository, and the line at which it begins.
  package let place: String
  /// Each half as Swift.
  package let japanese: String
  package let english: String

  /// Every pair in the sources of every target.
  package static let all: [SentencePair] = files.flatMap { pairs(in: $0) }

  /// The folder with `Package.swift`.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The sources, from the root.
  private static let files: [String] = {
    let paths = try? FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: "Sources").path)
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { "Sources/\($0)" }
  }()

  private static func pairs(in file: String) -> [SentencePair] {
    let source = try? String(contentsOf: root.appending(path: file), encoding: .utf8)
    return source.map { pairs(in: $0, file: file) } ?? []
  }

  /// The pairs of a source.
  package static func pairs(in source: String, file: String) -> [SentencePair] {
    source.matches(of: /\bsay\(\s*ja:/.wordBoundaryKind(.simple)).compactMap { match in
      let line = source[..<match.range.lowerBound].count { $0.isNewline } + 1
      let arguments = arguments(of: source[match.range.upperBound...])
      guard arguments.count == 2 else { return nil }
      let english = arguments[1].trimming(while: \.isWhitespace).dropFirst("en:".count)
      return SentencePair(
        place: "\(file):\(line)", japanese: arguments[0].trimming(while: \.isWhitespace),
        english: String(english).trimming(while: \.isWhitespace))
    }
  }

  /// What stands up to the bracket that closes the call, cut at the commas of the call itself.
  private static func arguments(of call: Substring) -> [String] {
    var (arguments, open) = ([""], [Character]())
    var isEscaped = false
    for character in call {
      let isInText = open.last == "\""
      if isInText, isEscaped {
        if character == "(" { open.append("(") }
      } else if character == "\"" {
        if isInText { open.removeLast() } else { open.append("\"") }
      } else if !isInText, "([{".contains(character) {
        open.append(character)
      } else if !isInText, ")]}".contains(character) {
        if open.isEmpty { return arguments }
        open.removeLast()
      } else if !isInText, open.isEmpty, character == "," {
        arguments.append("")
        continue
      }
      isEscaped = isInText && character == "\\" && !isEscaped
      arguments[arguments.count - 1].append(character)
    }
    return []
  }

  /// What a half says by itself: its texts, without the values that are put in.
  package static func text(of half: String) -> String {
    var (text, open) = ("", [Character]())
    var isEscaped = false
    for character in half {
      let isInText = open.last == "\""
      if isInText, isEscaped {
        if character == "(" { open.append("(") }
        isEscaped = false
      } else if isInText, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        if isInText { open.removeLast() } else { open.append("\"") }
        text += " "
      } else if isInText {
        text.append(character)
      } else if "([{".contains(character) {
        open.append(character)
      } else if ")]}".contains(character), !open.isEmpty {
        open.removeLast()
      }
    }
    return text
  }
}

extension String {
  /// The text without what stands around it.
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
    let start = drop(while: isTrimmed)
    return String(start.reversed().drop(while: isTrimmed).reversed())
  }
}
