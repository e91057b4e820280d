import Insight
import Testing

struct MeasuresTests {
  /// Gains by hand: a grade over log₂(rank + 1), against the same of the best order.
  @Test(arguments: [
    ("best first", ["a", "b"], ["a": 2, "b": 1], 1, 1, 1),
    ("the other way round", ["b", "a"], ["a": 2, "b": 1], 2.2619 / 2.6309, 1, 1),
    ("one of two, second", ["x", "a"], ["a": 2, "b": 1], 1.2619 / 2.6309, 0.5, 0),
    ("sixth is too late", ["1", "2", "3", "4", "5", "a"], ["a": 2], 0, 0, 0),
    ("nothing found", [], ["a": 1], 0, 0, 0),
    ("nothing to find", ["a"], [:], 0, 0, 0),
  ])
  func `measures a ranking of cases`(
    _ name: String, _ ranking: [String], _ grades: [String: Int],
    _ gain: Double, _ recall: Double, _ first: Double
  ) {
    let measures = CaseMeasures(ranking: ranking, grades: grades)
    #expect(abs(measures.gain - gain) < 0.0001, "\(name)")
    #expect(measures.recall == recall, "\(name)")
    #expect(measures.first == first, "\(name)")
  }

  @Test func `five of six good cases are all that a list of five can hold`() {
    let grades = Dictionary(uniqueKeysWithValues: "abcdef".map { (String($0), 1) })
    #expect(CaseMeasures(ranking: "abcde".map(String.init), grades: grades).recall == 1)
  }

  @Test(arguments: [
    ("primary first", ["a", "b"], ["a"], 1, 1, 1),
    ("a further theme first", ["b", "a"], ["a", "b"], 0, 1, 1),
    ("primary third", ["x", "y", "a"], ["a"], 0, 1, 0),
    ("primary fourth", ["x", "y", "z", "a"], ["a"], 0, 0, 0),
    ("no theme judged", ["a"], [], 0, 0, 0),
  ])
  func `measures a ranking of themes`(
    _ name: String, _ ranking: [String], _ labels: [String],
    _ first: Double, _ among: Double, _ any: Double
  ) {
    let measures = ThemeMeasures(ranking: ranking, labels: labels)
    #expect([measures.first, measures.among, measures.any] == [first, among, any], "\(name)")
  }
}
