import Records

/// The gaps that share a theme, an issue type or a scope.
package struct GapGroup: Hashable, Sendable {
  /// The id of what they share; nil for those that nothing has been found for.
  package var key: String?
  package var gaps: [GapRecord]

  /// The divisions whose gaps these are, each once.
  package var divisions: [String] { Set(gaps.map(\.id.session.division)).sorted() }

  /// The gaps by each of their keys, the key of most divisions and gaps first, then in the
  /// order given; the group without a key comes last and is always there.
  package static func groups(
    of gaps: [GapRecord], order: [String], keys: (GapRecord) -> [String]
  ) -> [GapGroup] {
    let known = Set(order)
    var groups: [String: [GapRecord]] = [:]
    var rest: [GapRecord] = []
    for gap in gaps {
      let found = keys(gap).filter(known.contains)
      if found.isEmpty { rest.append(gap) }
      for (place, key) in found.enumerated() where !found[..<place].contains(key) {
        groups[key, default: []].append(gap)
      }
    }
    let counted = order.compactMap { key in groups[key].map { GapGroup(key: key, gaps: $0) } }
    return sorted(counted) + [GapGroup(key: nil, gaps: rest)]
  }

  private static func sorted(_ groups: [GapGroup]) -> [GapGroup] {
    groups.map { (group: $0, size: ($0.divisions.count, $0.gaps.count)) }.enumerated()
      .sorted { left, right in
        left.element.size == right.element.size
          ? left.offset < right.offset : left.element.size > right.element.size
      }
      .map(\.element.group)
  }
}
