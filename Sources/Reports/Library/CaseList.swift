package import Insight
package import Records
import Text

/// The cases of the library that hold every word asked for, in the order of their ids.
package struct CaseList: ListedData, Sendable {
  package let cases: [Case]
  /// The titles of issue types that have no case yet, where the whole library is listed.
  private let missing: [String]
  let context: ReportContext

  /// `ofOffice` leaves out what other offices have done.
  package init(words: String, ofOffice: Bool = false, context: ReportContext) {
    let query = folded(words).text.split(whereSeparator: { $0.isWhitespace })
    let languages = Language.allCases.map {
      FileWords($0, vocabulary: Vocabulary(library: context.library))
    }
    cases = context.library.cases.filter { found in
      if ofOffice, found.division == nil { return false }
      let text = folded(languages.flatMap(found.texts).joined(separator: "\n")).text
      return query.allSatisfy { text.holds($0) }
    }
    .sorted { $0.id < $1.id }
    let missing = query.isEmpty ? context.library.typesWithoutCase : []
    self.missing = missing.map { context.typeName($0.id) }
    self.context = context
  }

  package var report: Report {
    let words = context.words
    let items = cases.map { found in
      let themes = StyledText(context.themes(found.themes), .muted)
      return Item(
        "", StyledText(found.heading(in: context.language)), facts: [Fact(found.id, themes)])
    }
    let nothing = Block.paragraph(StyledText(words.noCaseFound))
    return Report(
      language: context.language, title: words.library,
      subtitle: words.cases(count: cases.count),
      blocks: [items.isEmpty ? nothing : .list(items)] + gaps)
  }

  /// For which issue types a case is still wanted.
  private var gaps: [Block] {
    if missing.isEmpty { return [] }
    let words = context.words
    return [
      .heading(words.typesWithoutCase), .list(missing.map { Item("", StyledText($0)) }),
      .paragraph(StyledText(words.caseWanted)),
    ]
  }

  /// The cases for scripts: `{"version", "cases": […]}`.
  package var json: JSON {
    .versioned([.init("cases", data.json)])
  }

  /// The cases for a spreadsheet.
  package var cells: [[String]] { data.cells(context) }

  /// The cases with all their fields.
  var data: DataTable<Case> {
    let columns = Case.fields.rows.map { field in
      DataColumn<Case>(field.key, context.title(of: field), DataKind(field)) { found in
        field.value(found).exported(context)
      }
    }
    return DataTable(columns, rows: cases)
  }
}

/// One case of the library with everything it tells.
package struct CaseReport: Sendable {
  let found: Case
  /// What its trouble is about, where nobody has chosen a theme for it.
  let estimate: Classification?
  let context: ReportContext

  package init(_ found: Case, estimate: Classification? = nil, context: ReportContext) {
    (self.found, self.estimate, self.context) = (found, estimate, context)
  }

  package var report: Report {
    Report(
      language: context.language, title: found.title(in: context.language), subtitle: subtitle,
      blocks: [.facts(facts)] + (isEnglish ? english : original) + voices)
  }

  /// Whether the reader is told it in English; a case that nobody has put into English stands as it is.
  private var isEnglish: Bool { context.language == .english && found.english != nil }

  private var original: [Block] {
    let words = context.words
    return section(words.problem, found.problem) + section(words.practice, found.practice)
      + section(words.effect, found.effect) + section(words.points, found.points)
  }

  private var english: [Block] {
    let words = context.words
    return section(words.problem, found.englishProblem ?? "")
      + section(words.practice, found.englishPractice ?? "")
      + section(words.effect, found.englishEffect ?? "")
  }

  private var subtitle: String {
    let year = found.year.map(String.init) ?? ""
    return [found.organization, found.kind, year].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private var facts: [Fact] {
    let words = context.words
    return Fact.list([
      (words.theme, found.themes.isEmpty ? estimatedThemes : context.themes(found.themes)),
      (words.types, found.types.isEmpty ? estimatedType : types),
      (context.title(of: .relatedTypes), words.list(found.relatedTypes.map(context.typeName))),
      (words.division, found.division), (context.title(of: .contact), found.contact),
      (words.fromAction, found.from?.description),
      (words.source, found.source), ("URL", found.url), (words.caseID, found.id),
    ])
  }

  private var types: String { context.words.list(found.types.map(context.typeName)) }

  private var estimatedThemes: String? { marked((estimate?.shownThemes).map(context.themes)) }

  private var estimatedType: String? { marked((estimate?.groupType).map(context.typeName)) }

  private func marked(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return text + context.words.remark(context.words.estimated)
  }

  private func section(_ heading: String, _ text: String) -> [Block] {
    let lines = text.split(whereSeparator: { $0.isNewline }).map(String.init)
    return lines.isEmpty ? [] : [.heading(heading)] + lines.map { .paragraph(StyledText($0)) }
  }

  /// What people say stands in Japanese alone.
  private var voices: [Block] {
    if found.voices.isEmpty || isEnglish { return [] }
    return [.heading(context.words.voices)]
      + [.list(found.voices.map { Item("", StyledText($0)) })]
  }
}
