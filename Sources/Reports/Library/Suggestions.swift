package import Insight
import Records
import Text

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
    let words = context.words
    let fit = matches.filter { $0.grade != .none }.prefix(limit)
    let shown = fit.enumerated().compactMap { index, match in
      context.library.case(match.id).map { item($0, match, number: index + 1) }
    }
    let themes = classification.shownThemes
    let facts =
      themes.isEmpty
      ? [] : [Block.facts([Fact(context.words.theme, StyledText(context.themes(themes)))])]
    return Report(
      language: context.language, title: words.suggestionsTitle,
      subtitle: context.words.quote(text),
      blocks: facts
        + (shown.isEmpty
          ? [.paragraph(StyledText(words.noCaseFound(for: classification.kind.kind)))]
          : [.list(shown)])
    )
  }

  private func item(_ found: Case, _ match: CaseMatch, number: Int) -> Item {
    let words = context.words
    let mark = match.grade == .reference ? context.words.remark(words.forReference) : ""
    let told = found.effect(in: context.language)
    let effect = told.isEmpty ? StyledText(words.noEffect, .muted) : StyledText(told.firstLine)
    let others = match.reasons.filter { if case .sentence = $0 { false } else { true } }
    return Item(
      String(number),
      StyledText(found.heading(in: context.language), .strong) + StyledText(mark, .muted),
      facts: [
        match.reasons.sentence.map { Fact(words.answer, StyledText($0)) },
        Fact(words.effect, effect),
        found.contact.map { Fact(context.title(of: .contact), StyledText($0)) },
        others.isEmpty
          ? nil : Fact(words.reasons, StyledText(context.words.list(others.map(reason)))),
        Fact(words.caseID, StyledText(found.id, .muted)),
      ].compactMap { $0 })
  }

  private func reason(_ reason: Reason) -> String {
    let words = context.words
    return switch reason {
    case .sentence(let sentence): words.quote(sentence.text)
    case .words(let excerpts):
      words.quotes(excerpts.map { $0.text })
    case .issueType(let id): words.issueType(context.typeName(id))
    case .theme(let id): words.theme(context.theme(id))
    case .chosenTheme(let id): words.chosenTheme(context.theme(id))
    }
  }
}

extension Case {
  /// The body, the year and the title on one line.
  func heading(in language: Language) -> String {
    ([doer, year.map(String.init) ?? ""].filter { !$0.isEmpty } + [title(in: language)])
      .joined(separator: " ")
  }
}

extension StyledText {
  /// A case's sentence with the word marked by which it answers.
  init(_ sentence: CaseSentence) {
    let parts = sentence.parts
    self =
      StyledText(parts.before) + StyledText(sentence.word.text, .strong) + StyledText(parts.after)
  }
}

extension String {
  /// The first of its lines.
  var firstLine: String { split(whereSeparator: { $0.isNewline }).first.map(String.init) ?? "" }
}

extension Suggestions {
  /// The ranking for scripts, whether or not a case is fit to be shown: three themes, ten cases.
  package var json: JSON {
    .versioned([
      .init("text", .string(text)), .init("abstains", .bool(classification.abstains)),
      .init("kind", .string(classification.kind.kind.rawValue)),
      .init("themes", .strings(classification.themes.prefix(3).map { $0.id })),
      .init(
        "types",
        .array(classification.types.map { ["id": .string($0.id), "score": score($0.score)] })),
      .init("cases", .array(matches.prefix(10).map(object))),
    ])
  }

  private func object(_ match: CaseMatch) -> JSON {
    [
      "id": .string(match.id), "score": score(match.score),
      "grade": .string(match.grade.rawValue), "reasons": .array(match.reasons.map(object)),
    ]
  }

  private func object(_ reason: Reason) -> JSON {
    switch reason {
    case .sentence(let sentence):
      ["kind": "sentence", "text": .string(sentence.text), "word": .string(sentence.word.text)]
    case .words(let excerpts): ["kind": "words", "words": .strings(excerpts.map { $0.text })]
    case .issueType(let id): ["kind": "type", "id": .string(id)]
    case .theme(let id): ["kind": "theme", "id": .string(id)]
    case .chosenTheme(let id): ["kind": "chosenTheme", "id": .string(id)]
    }
  }

  private func score(_ score: Double) -> JSON { .decimal(Quantity(nearest: score, places: 3)) }
}

/// A case that was found for a statement, as a row of data.
struct SuggestedCase: Sendable {
  let text: String
  let abstains: Bool
  /// 1 for the best.
  let rank: Int
  let match: CaseMatch
  let found: Case?
  let reasons: [String]
}

/// What is suggested for several statements.
package struct SuggestionList: ListedData {
  private let all: [Suggestions]
  private let context: ReportContext

  package init(_ all: [Suggestions], context: ReportContext) {
    (self.all, self.context) = (all, context)
  }

  package var json: JSON { .array(all.map { $0.json }) }

  /// The ten best cases for each statement, a line each.
  package var cells: [[String]] { Suggestions.data(of: all, context: context).cells(context) }
}

extension Suggestions {
  static func data(of all: [Suggestions], context: ReportContext) -> DataTable<SuggestedCase> {
    let words = context.words
    return DataTable(
      [
        DataColumn("text", words.entryText, .text) { .text($0.text) },
        DataColumn("abstains", words.abstains, .flag) { .flag($0.abstains) },
        DataColumn("rank", words.rank, .number) { .number($0.rank) },
        DataColumn("id", words.caseID, .id) { .text($0.match.id) },
        DataColumn("title", words.title, .text) { .of($0.found?.title) },
        DataColumn("body", context.title(of: .body), .text) { .of($0.found?.organization) },
        DataColumn("score", words.score, .decimal) {
          .figure(Quantity(nearest: $0.match.score, places: 3))
        },
        DataColumn("grade", words.grade, .word) {
          .word(id: $0.match.grade.rawValue, $0.match.grade.spelling)
        },
        DataColumn("reasons", words.reasons, .list) { .ofList($0.reasons.map { .text($0) }) },
      ], rows: all.flatMap { $0.rows })
  }

  private var rows: [SuggestedCase] {
    matches.prefix(10).enumerated().map { index, match in
      SuggestedCase(
        text: text, abstains: classification.abstains, rank: index + 1, match: match,
        found: context.library.case(match.id), reasons: match.reasons.map(reason))
    }
  }
}

extension Grade {
  /// How a table of data says it.
  fileprivate var spelling: Spelling {
    switch self {
    case .strong: Spelling("強い", "strong")
    case .reference: Spelling("参考", "for reference")
    case .none: Spelling("出さない", "not shown")
    }
  }
}
