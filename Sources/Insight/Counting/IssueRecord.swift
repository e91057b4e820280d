package import Records
package import Release

/// An issue with the session it stands in.
package struct IssueRecord: Hashable, Sendable {
  package var id: IssueID
  /// The division's name as its record writes it.
  package var division: String
  package var term: Term
  /// All issues of its session, shared so that no text is copied with a record.
  private let issues: [Issue]
  private let place: Int

  package var issue: Issue { issues[place] }

  /// How far the issue reaches, looked up without copying it.
  var scope: Scope? { issues[place].scope }

  /// The issues of a record; one without a number yet gets the next free one.
  package static func all(in record: ListedRecord) -> [IssueRecord] {
    var next = (record.issues.compactMap { $0.number }.max() ?? 0) + 1
    let (issues, head) = (record.issues, record.head)
    return issues.indices.map { place in
      let number = issues[place].number ?? next
      if issues[place].number == nil { next += 1 }
      return IssueRecord(
        id: IssueID(session: head.id, number: number), division: head.division, term: head.term,
        issues: issues, place: place)
    }
  }
}

/// The issues that share a theme, an issue type or a scope.
package struct IssueGroup: Hashable, Sendable {
  /// The id of what they share; nil for those that nothing has been found for.
  package var key: String?
  package var issues: [IssueRecord]

  package init(key: String?, issues: [IssueRecord]) { (self.key, self.issues) = (key, issues) }

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

extension Array {
  /// The elements for which a condition holds, as `filter`, which also copies those left out;
  /// records are large and costly to copy.
  func chosen(where holds: (borrowing Element) -> Bool) -> [Element] {
    indices.filter { holds(self[$0]) }.map { self[$0] }
  }
}
