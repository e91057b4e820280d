package import Records

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
