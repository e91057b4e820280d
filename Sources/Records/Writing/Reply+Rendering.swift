package import Text

extension Reply {
  /// The reply as a new file.
  package func rendered(in language: Language = .japanese) -> [UInt8] {
    let title =
      language == .japanese
      ? "\(session)/G\(issue) への回答" : "Reply to \(session)/G\(issue)"
    var lines = ["# \(title)", ""]
    let fields: [(Label, String?)] = [(.to, to), (.replyDate, date?.description), (.reply, text)]
    for (label, text) in fields {
      if let text = written(text) { lines.append("- \(label.spelling[language]): \(text)") }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
