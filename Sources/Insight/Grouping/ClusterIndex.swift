package import Records

/// Issue groups, ready to be asked about one issue after the other.
struct ClusterIndex {
  private var types: [IssueID: [String]] = [:]
  private var candidates: [IssueID: String] = [:]
  /// The ids of the candidates, in the order of the groups.
  private var order: [String] = []
  /// What groups are called, by id; none where the title of a type says it.
  private(set) var names: [String: String] = [:]

  init(_ groups: [IssueCluster]) {
    for group in groups {
      for issue in group.members { types[issue, default: []] += [group.type].compactMap({ $0 }) }
      let isNamed: Bool
      switch group.name {
      case .typeTitle: isNamed = false
      case .member(let name): (isNamed, names[group.id]) = (false, name)
      case .given(let name): (isNamed, names[group.id]) = (true, name)
      }
      guard group.type == nil, isNamed || group.members.count > 1 else { continue }
      order.append(group.id)
      for issue in group.members { candidates[issue] = group.id }
    }
  }

  /// The types whose groups hold an issue; those of its record when no group does.
  func types(of record: IssueRecord) -> [String] { types[record.id] ?? record.types }

  /// The groups without a type, that of most divisions and issues first.
  func candidates(among issues: [IssueRecord]) -> [IssueGroup] {
    IssueGroup.groups(of: issues, order: order) { record in
      candidates[record.id].map { [$0] } ?? []
    }
    .dropLast()
  }
}

extension Matcher {
  /// The cases that fit the issues of an issue type best together, the best first.
  ///
  /// Each of the first twenty issues, and the type's own title, adds the scores of the cases it
  /// finds; those count that are fit to be shown for it or are a direct model for the type.
  package func cases(for group: IssueGroup, in library: Library, limit: Int = 3) -> [Case] {
    let type = group.key.flatMap(library.type)
    let models = Set(library.cases.filter { $0.types.contains(type?.id ?? "") }.map { $0.id })
    let statements = group.issues.prefix(20).map { $0.issue.text } + [type?.title].compactMap { $0 }
    var sums: [String: Double] = [:]
    for match in statements.flatMap({ self.match($0) })
    where match.grade != .none || models.contains(match.id) {
      sums[match.id, default: 0] += match.score
    }
    return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
      .compactMap { library.case($0.key) }
  }
}
