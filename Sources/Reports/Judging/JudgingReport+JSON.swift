import Insight
import Records

extension JudgingReport {
  /// The measures for scripts: `program` is null where its library says the same, `worst` is empty
  /// unless it was asked for.
  package var json: JSON {
    [
      "version": .integer(1), "statements": .integer(own.results.count),
      "workspace": measures(own), "program": carried.map(measures) ?? .null,
      "worst": .array(showsWorst ? wrong.map(object) : []),
    ]
  }

  private func measures(_ judging: Judging) -> JSON {
    .object(
      JudgingMeasure.allCases.map { measure in
        JSON.Member(measure.key, measure.value(in: judging).map(JSON.decimal) ?? .null)
      })
  }

  private func object(_ result: Judging.Result) -> JSON {
    [
      "text": .string(result.statement.text),
      "expectedCases": .strings(result.statement.rankedCases), "cases": .strings(result.cases),
      "expectedThemes": .strings(result.statement.themes), "themes": .strings(result.themes),
    ]
  }
}
