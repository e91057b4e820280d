package import Insight
import Records

/// The cases found for one statement, with the reasons for each.
package struct Suggestions: Sendable {
  /// The statement as it was typed.
  let text: String
  let classification: Classification
  let matches: [CaseMatch]
  let context: ReportContext

  package init(
    _ text: String, classification: Classification, matches: [CaseMatch], context: ReportContext
  ) {
    (self.text, self.classification) = (text, classification)
    (self.matches, self.context) = (matches, context)
  }

  /// The cases fit to be shown, or a sentence that none is.
  package func report(limit: Int = 5) -> Report {
    let words = context.words.suggestions
    let fit = matches.filter { $0.grade != .none }.prefix(limit)
    let shown = fit.enumerated().compactMap { index, match in
      context.library.case(match.id).map { item($0, match, number: index + 1) }
    }
    let remark = shown.isEmpty ? nil : words.libraryLanguage.map { Block.notice(StyledText($0)) }
    let themes = classification.shownThemes
    let facts =
      themes.isEmpty
      ? [] : [Block.facts([Fact(context.words.common.theme, StyledText(context.themes(themes)))])]
    return Report(
      language: context.language, title: words.title, subtitle: context.words.common.quote(text),
      blocks: facts + (shown.isEmpty ? [.paragraph(StyledText(words.nothing))] : [.list(shown)])
        + [remark].compactMap { $0 })
  }

  private func item(_ found: Case, _ match: CaseMatch, number: Int) -> Item {
    let words = context.words.suggestions
    let mark = match.grade == .reference ? context.words.common.remark(words.forReference) : ""
    let effect =
      found.effect.isEmpty
      ? StyledText(words.noEffect, .muted) : StyledText(found.effect.firstLine)
    return Item(
      String(number), StyledText(found.heading, .strong) + StyledText(mark, .muted),
      facts: [
        Fact(words.effect, effect),
        Fact(words.reasons, StyledText(context.words.common.list(match.reasons.map(reason)))),
        Fact(words.id, StyledText(found.id, .muted)),
      ])
  }

  private func reason(_ reason: Reason) -> String {
    let words = context.words.suggestions
    return switch reason {
    case .words(let excerpts):
      excerpts.map { context.words.common.quote($0.text) }.joined(
        separator: context.words.suggestions.betweenQuotes)
    case .issueType(let id): words.issueType(context.typeName(id))
    case .theme(let id): words.theme(context.theme(id))
    case .chosenTheme(let id): words.chosenTheme(context.theme(id))
    }
  }
}

extension Case {
  /// The body, the year and the title on one line.
  var heading: String {
    let body = organization.isEmpty ? division ?? "" : organization
    return ([body, year.map(String.init) ?? ""].filter { !$0.isEmpty } + [title])
      .joined(separator: " ")
  }
}

extension String {
  /// The first of its lines.
  var firstLine: String { split(whereSeparator: { $0.isNewline }).first.map(String.init) ?? "" }
}
