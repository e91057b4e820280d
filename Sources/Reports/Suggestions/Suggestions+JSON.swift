import Insight
import Records

extension Suggestions {
  /// The ranking for scripts, whether or not a case is fit to be shown: three themes, ten cases.
  package var json: JSON {
    [
      "version": .integer(1), "text": .string(text),
      "abstains": .bool(classification.abstains),
      "themes": .strings(classification.themes.prefix(3).map { $0.id }),
      "types": .array(
        classification.types.map { ["id": .string($0.id), "score": score($0.score)] }),
      "cases": .array(matches.prefix(10).map(object)),
    ]
  }

  private func object(_ match: CaseMatch) -> JSON {
    [
      "id": .string(match.id), "score": score(match.score),
      "grade": .string(match.grade.rawValue), "reasons": .array(match.reasons.map(object)),
    ]
  }

  private func object(_ reason: Reason) -> JSON {
    switch reason {
    case .words(let excerpts): ["kind": "words", "words": .strings(excerpts.map { $0.text })]
    case .issueType(let id): ["kind": "type", "id": .string(id)]
    case .theme(let id): ["kind": "theme", "id": .string(id)]
    case .chosenTheme(let id): ["kind": "chosenTheme", "id": .string(id)]
    }
  }

  private func score(_ score: Double) -> JSON { .decimal(FixedPoint(score, digits: 3)) }
}
