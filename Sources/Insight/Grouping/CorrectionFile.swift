package import Records
import Text

/// The corrections that the secretariat keeps, a line each, and what is wrong in their file.
///
/// Empty lines and those that begin with `#` say nothing; a type may go by its title too.
package struct CorrectionFile: Hashable, Sendable {
  package private(set) var corrections: [Correction] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// No corrections.
  package init() {}

  /// Reads a text; issues and types are those that a correction may name.
  package init(_ text: String, file: String, issues: Set<IssueID>, types: [IssueType]) {
    let titled = types.flatMap { [($0.title, $0.id), ($0.english, $0.id)] }
    let ids = Dictionary(firstOf: titled)
    var groups = Set(types.map { $0.id }).union(issues.lazy.map { $0.description })
    for (offset, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }
    )
    .enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      let correction = Correction(line: line)?.naming(ids)
      if let correction { corrections.append(correction) }
      guard let problem = Self.problem(correction, issues: issues, groups: &groups) else {
        continue
      }
      diagnostics.append(
        Diagnostic(
          file: file, place: Place(line: offset + 1, length: line.count), problem: problem,
          source: String(line)))
    }
  }

  /// What is wrong with a line; one that moves an issue makes the group that it names.
  private static func problem(
    _ correction: Correction?, issues: Set<IssueID>, groups: inout Set<String>
  ) -> Problem? {
    switch correction {
    case nil: return .line(.unreadCorrection)
    case .move(let issue, let group):
      groups.insert(group)
      return issues.contains(issue) ? nil : .link(.issueNotFound(issue.description))
    case .rename(let group, _):
      return groups.contains(group) ? nil : .link(.groupNotFound(group))
    case .merge(let group, let other):
      return [group, other].first { !groups.contains($0) }.map { .link(.groupNotFound($0)) }
    }
  }
}

extension Correction {
  /// The correction with the ids of groups where it names them by title.
  fileprivate func naming(_ ids: [String: String]) -> Correction {
    switch self {
    case .move(let issue, let group): .move(issue, to: ids[group] ?? group)
    case .rename(let group, let name): .rename(ids[group] ?? group, to: name)
    case .merge(let group, let other): .merge(ids[group] ?? group, into: ids[other] ?? other)
    }
  }
}

/// What the secretariat has changed about the groups; corrections are replayed in the order of their file.
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
    let label = String(body[..<colon]).trimmed
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
      guard let place = text.place(of: arrow) else { continue }
      let (left, right) = (text[..<place.lowerBound], text[place.upperBound...])
      if !left.isEmpty, !right.isEmpty { return (left.trimmed, right.trimmed) }
    }
    return nil
  }
}

/// Corrections, ready to be asked about one issue after the other.
struct Replay {
  private var moves: [IssueID: String] = [:]
  private var merges: [String: String] = [:]
  /// The names that the secretariat has given, by group.
  private(set) var names: [String: String] = [:]

  init(_ corrections: [Correction]) {
    for correction in corrections {
      switch correction {
      case .move(let issue, let group): moves[issue] = group
      case .rename(let group, let name): names[group] = name
      case .merge(let group, let other): merge(group, into: other)
      }
    }
  }

  /// Leads a group into another, unless that one leads back to it.
  private mutating func merge(_ group: String, into other: String) {
    guard target(other) != group else { return }
    merges[group] = other
  }

  private func target(_ group: String) -> String {
    var target = group
    while let next = merges[target] { target = next }
    return target
  }

  /// Where issues of the same words belong: where the first moved one was put, else as proposed.
  func groups(of issues: [IssueID], proposed: [String]) -> [String] {
    let moved = issues.lazy.compactMap { moves[$0] }.first.map { [$0] }
    return (moved ?? proposed).map(target).reduce(into: []) { groups, group in
      if !groups.contains(group) { groups.append(group) }
    }
  }
}
