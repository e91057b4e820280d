package import Records
import Text

/// Why a name given by a person does not lead to one record.
package enum SessionLookupError: Error, Hashable, Sendable {
  case notFound(name: String, similar: [SessionID])
  case ambiguous(name: String, all: [SessionID])
}

extension WorkspaceWords {
  /// What to do when a name leads to no record, or to several.
  package func advice(on error: SessionLookupError) -> Remedy {
    switch error {
    case .notFound(let name, let similar):
      Remedy(
        nil, notFound(name: name, similar: similar.map { "\n  \($0)" }.joined()),
        fix: language.say(
          ja: "日付と課のID、または課名で示してください",
          en: "give a date and a division's id, or its name"))
    case .ambiguous(let name, let all):
      Remedy(
        nil, ambiguous(name: name, count: all.count, all: all.map { "\n  \($0)" }.joined()),
        fix: language.say(ja: "もう少し長く書いてください", en: "write a little more of it"))
    }
  }

  private func notFound(name: String, similar: String) -> String {
    language.say(
      ja: "「\(name)」に当たる記録がありません。" + (similar.isEmpty ? "" : "\n近いもの:\(similar)"),
      en: "No record fits \"\(name)\"." + (similar.isEmpty ? "" : "\nClose to it:\(similar)"))
  }

  private func ambiguous(name: String, count: Int, all: String) -> String {
    language.say(
      ja: "「\(name)」に当たる記録が\(count)件あります。\(all)", en: "\(count) records fit \"\(name)\".\(all)")
  }
}
