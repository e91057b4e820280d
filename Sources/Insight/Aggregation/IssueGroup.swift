import Records

/// The issues that share a theme, an issue type or a scope.
package struct IssueGroup: Hashable, Sendable {
  /// The id of what they share; nil for those that nothing has been found for.
  package var key: String?
  package var issues: [IssueRecord]

  /// The divisions whose issues these are, each once.
  package var divisions: [String] { Set(issues.map { $0.id.session.division }).sorted() }

  /// The issues by each of their keys, the key of most divisions and issues first, then in the
  /// order given; the group without a key comes last and is always there.
  package static func groups(
    of issues: [IssueRecord], order: [String], keys: (IssueRecord) -> [String]
  ) -> [IssueGroup] {
    let known = Set(order)
    var groups: [String: [IssueRecord]] = [:]
    var rest: [IssueRecord] = []
    for issue in issues {
      let found = keys(issue).filter(known.contains)
      if found.isEmpty { rest.append(issue) }
      for (place, key) in found.enumerated() where !found[..<place].contains(key) {
        groups[key, default: []].append(issue)
      }
    }
    let counted = order.compactMap { key in groups[key].map { IssueGroup(key: key, issues: $0) } }
    return sorted(counted) + [IssueGroup(key: nil, issues: rest)]
  }

  private static func sorted(_ groups: [IssueGroup]) -> [IssueGroup] {
    groups.map { (group: $0, size: ($0.divisions.count, $0.issues.count)) }.enumerated()
      .sorted { left, right in
        left.element.size == right.element.size
          ? left.offset < right.offset : left.element.size > right.element.size
      }
      .map { $0.element.group }
  }
}
