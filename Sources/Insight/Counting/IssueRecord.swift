package import Records
package import Release
import Text

/// An issue with the session it stands in.
package struct IssueRecord: Hashable, Sendable {
  private let record: KeptRecord
  private let place: Int32
  private let number: Int32

  package var id: IssueID { IssueID(session: record.head.id, number: Int(number)) }
  /// The division's name as its record writes it.
  package var division: String { record.head.division }
  package var term: Term { record.head.term }
  /// The issue, taken out of its record at each call.
  package var issue: Issue { record.packed.issue(packed) }

  // Looked up without taking out the issue.
  private var packed: PackedIssue { record.packed.issues[Int(place)] }
  var scope: Scope? { packed.scope }
  var isRaised: Bool { packed.decision == .raised }
  var themes: [String] { record.packed.themes(of: packed) }
  var types: [String] { record.packed.types(of: packed) }
  var divisionID: String { record.head.id.division }

  /// The issue as one to be grouped, which shares its text.
  var filed: FiledIssue { FiledIssue(id: id, record.packed, packed) }

  /// The issues of a record; one without a number yet gets the next free one.
  package static func all(in record: KeptRecord) -> [IssueRecord] {
    let numbers = record.packed.issues.numbers { $0.number }
    return numbers.indices.map { place in
      IssueRecord(
        record: record, place: Int32(truncatingIfNeeded: place), number: numbers[place])
    }
  }
}

extension Array {
  /// The number of each entry; one without a number yet gets the next free one.
  func numbers(_ own: (Element) -> Int?) -> [Int32] {
    var next = (compactMap(own).max() ?? 0) + 1
    return map { entry in
      let number = own(entry) ?? next
      if number == next { next += 1 }
      return Int32(truncatingIfNeeded: number)
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
    for issue in issues where issue.divisionID != last {
      last = issue.divisionID
      found.insert(issue.divisionID)
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
