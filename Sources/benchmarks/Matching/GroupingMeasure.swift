import Insight
import Records

/// How far the groups agree with the pairs of statements that share their primary theme and one of
/// the cases judged best for both.
struct GroupingMeasure {
  private let isSame: [[Bool]]
  private let isGrouped: [[Bool]]

  init(_ judged: [JudgedStatement], matcher: Matcher) {
    let best = judged.map { statement in
      Set(statement.grades.filter { $0.value == 2 }.keys)
    }
    isSame = judged.indices.map { one in
      judged.indices.map { other in
        judged[one].themes.first != nil && judged[one].themes.first == judged[other].themes.first
          && !best[one].isDisjoint(with: best[other])
      }
    }
    let groups = GroupingMeasure.groups(judged, matcher)
    isGrouped = groups.map { one in groups.map { one == $0 } }
  }

  private static func groups(_ judged: [JudgedStatement], _ matcher: Matcher) -> [String] {
    guard let session = SessionID("2026-04-20-x") else { return [] }
    let issues = judged.enumerated().map { place, statement in
      FiledIssue(
        id: IssueID(session: session, number: place + 1),
        issue: Issue(number: place + 1, text: statement.text))
    }
    var groups = Array(repeating: "", count: judged.count)
    for group in matcher.groups(of: issues) {
      for member in group.members { groups[member.number - 1] = group.id }
    }
    return groups
  }

  func report() {
    var bootstrap = Bootstrap()
    let all = Array(isSame.indices)
    let interval = bootstrap.interval(all.count) { Pairs(self, $0).adjustedRandIndex }
    let pairs = Pairs(self, all)
    print("groups: \(cell("ARI", pairs.adjustedRandIndex, interval))")
    print(
      "  pairs: \(Int(pairs.both)) found of \(Int(pairs.both + pairs.missed)),"
        + " \(Int(pairs.wrong)) wrongly put together")
  }

  /// Counts of pairs in a sample of statements; one drawn twice is no pair.
  private struct Pairs {
    private(set) var both = 0.0
    private(set) var missed = 0.0
    private(set) var wrong = 0.0
    private var neither = 0.0

    init(_ measure: GroupingMeasure, _ sample: [Int]) {
      for (place, one) in sample.enumerated() {
        for other in sample[..<place] where other != one {
          switch (measure.isSame[one][other], measure.isGrouped[one][other]) {
          case (true, true): both += 1
          case (true, false): missed += 1
          case (false, true): wrong += 1
          case (false, false): neither += 1
          }
        }
      }
    }

    var adjustedRandIndex: Double {
      let expected = (both + missed) * (missed + neither) + (both + wrong) * (wrong + neither)
      return expected == 0 ? 0 : 2 * (both * neither - missed * wrong) / expected
    }
  }
}
