package import Records
package import Release
import Text

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

  // Looked up without copying the issue.
  var scope: Scope? { issues[place].scope }
  var themes: [String] { issues[place].themes }
  var types: [String] { issues[place].types }
  var isRaised: Bool { issues[place].handling?.decision == .raised }

  /// The issue as one to be grouped, which shares its text.
  var filed: FiledIssue { FiledIssue(id: id, issues: issues, place: place) }

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
  package var divisions: [String] { known.sorted() }

  /// How many these are.
  private var breadth: Int { known.count }

  private var known: Set<String> {
    var (found, last): (Set<String>, String?) = ([], nil)
    // The issues of one record stand together.
    for issue in issues where issue.id.session.division != last {
      last = issue.id.session.division
      found.insert(issue.id.session.division)
    }
    return found
  }

  /// The issues by each of their keys, the key of most divisions and issues first, then in the
  /// order given; the group without a key comes last and is always there.
  package static func groups(
    of issues: [IssueRecord], order: [String], keys: (IssueRecord) -> [String]
  ) -> [IssueGroup] {
    let places = Dictionary(firstOf: order.indices.map { (order[$0], $0) })
    var members: [[Int]] = Array(repeating: [], count: order.count)
    var rest: [Int] = []
    for index in issues.indices {
      var isKnown = false
      for key in keys(issues[index]) {
        guard let place = places[key] else { continue }
        isKnown = true
        // A key that an issue has twice counts once.
        if members[place].last != index { members[place].append(index) }
      }
      if !isKnown { rest.append(index) }
    }
    let counted = order.indices.filter { !members[$0].isEmpty }.map { place in
      IssueGroup(key: order[place], issues: members[place].map { issues[$0] })
    }
    return sorted(counted) + [IssueGroup(key: nil, issues: rest.map { issues[$0] })]
  }

  private static func sorted(_ groups: [IssueGroup]) -> [IssueGroup] {
    groups.map { (group: $0, size: ($0.breadth, $0.issues.count)) }.enumerated()
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
