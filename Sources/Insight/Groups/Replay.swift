/// Corrections, ready to be asked about one issue after the other.
struct Replay {
  private var moves: [IssueID: String] = [:]
  private var merges: [String: String] = [:]
  /// The names that HR has given, by group.
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
