package import Records

/// The corrections that HR keeps, a line each, and what is wrong in their file.
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
    let ids = Dictionary(titled) { first, _ in first }
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
