package import Text

extension Reply {
  /// The reply as a new file.
  package func rendered(in language: Language = .japanese) -> [UInt8] {
    let title =
      language == .japanese
      ? "\(session)/G\(issue) への回答" : "Reply to \(session)/G\(issue)"
    var lines = ["# \(title)", ""]
    lines += labelledLines(FileWords(language))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
