import Records

/// Issue groups, ready to be asked about one gap after the other.
struct IssueIndex {
  private var types: [GapID: [String]] = [:]
  private var candidates: [GapID: String] = [:]
  /// The ids of the candidates, in the order of the groups.
  private var order: [String] = []
  /// What groups are called, by id; none where the title of a type says it.
  private(set) var names: [String: String] = [:]

  init(_ groups: [IssueGroup]) {
    for group in groups {
      for gap in group.members { types[gap, default: []] += [group.type].compactMap(\.self) }
      let isNamed: Bool
      switch group.name {
      case .typeTitle: isNamed = false
      case .member(let name): (isNamed, names[group.id]) = (false, name)
      case .given(let name): (isNamed, names[group.id]) = (true, name)
      }
      guard group.type == nil, isNamed || group.members.count > 1 else { continue }
      order.append(group.id)
      for gap in group.members { candidates[gap] = group.id }
    }
  }

  /// The types whose groups hold a gap; those of its record when no group does.
  func types(of record: GapRecord) -> [String] { types[record.id] ?? record.gap.types }

  /// The groups without a type, that of most divisions and gaps first.
  func candidates(among gaps: [GapRecord]) -> [GapGroup] {
    GapGroup.groups(of: gaps, order: order) { record in
      candidates[record.id].map { [$0] } ?? []
    }
    .dropLast()
  }
}
