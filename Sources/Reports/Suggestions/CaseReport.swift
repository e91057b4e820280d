package import Records

/// One case of the library with everything it tells.
package struct CaseReport: Sendable {
  let found: Case
  let context: ReportContext

  package init(_ found: Case, context: ReportContext) {
    (self.found, self.context) = (found, context)
  }

  package var report: Report {
    let words = context.words.suggestions
    return Report(
      language: context.language, title: found.title, subtitle: subtitle,
      blocks: [.facts(facts)] + section(words.problem, found.problem)
        + section(words.practice, found.practice) + section(words.effect, found.effect)
        + section(words.points, found.points) + voices)
  }

  private var subtitle: String {
    let year = found.year.map(String.init) ?? ""
    return [found.organization, found.kind, year].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private var facts: [Fact] {
    let (common, words) = (context.words.common, context.words.suggestions)
    return Fact.list([
      (common.theme, context.themes(found.themes)),
      (words.types, common.list(found.types.map(context.typeName))),
      (common.division, found.division), (words.from, found.from?.description),
      (common.source, found.source), ("URL", found.url), (words.id, found.id),
    ])
  }

  private func section(_ heading: String, _ text: String) -> [Block] {
    let lines = text.split(whereSeparator: { $0.isNewline }).map(String.init)
    return lines.isEmpty ? [] : [.heading(heading)] + lines.map { .paragraph(StyledText($0)) }
  }

  private var voices: [Block] {
    if found.voices.isEmpty { return [] }
    return [.heading(context.words.suggestions.voices)]
      + [.list(found.voices.map { Item("", StyledText($0)) })]
  }
}
