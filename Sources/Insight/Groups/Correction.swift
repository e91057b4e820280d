import Text

/// What HR has changed about the groups; corrections are replayed in the order of their file.
package enum Correction: Hashable, Sendable {
  /// An issue, with all issues of the same words, belongs to another group.
  case move(IssueID, to: String)
  case rename(String, to: String)
  /// All of the first group belongs to the second.
  case merge(String, into: String)
}

extension Correction {
  /// Reads `- 移す: 2026-04-20-jinji/G1 → phones`, in either language; nil for any other line.
  package init?(line: some StringProtocol) {
    let body = line.drop { $0 == "-" || $0 == " " || $0 == "　" }
    guard let colon = body.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let label = body[..<colon].trimmed
    let sides = Correction.sides(String(body[body.index(after: colon)...]))
    guard let (from, to) = sides, !from.isEmpty, !to.isEmpty else { return nil }
    switch label {
    case "移す", "Move":
      guard let issue = IssueID(from) else { return nil }
      self = .move(issue, to: to)
    case "名前", "Rename": self = .rename(from, to: to)
    case "まとめる", "Merge": self = .merge(from, into: to)
    default: return nil
    }
  }

  /// The line that stands in a Japanese file.
  package var line: String {
    switch self {
    case .move(let issue, let group): "- 移す: \(issue) → \(group)"
    case .rename(let group, let name): "- 名前: \(group) → \(name)"
    case .merge(let group, let other): "- まとめる: \(group) → \(other)"
    }
  }

  private static func sides(_ text: String) -> (String, String)? {
    for arrow in ["→", "->"] {
      let parts = text.split(separator: arrow, maxSplits: 1)
      if parts.count == 2 { return (parts[0].trimmed, parts[1].trimmed) }
    }
    return nil
  }
}
