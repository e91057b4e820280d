import Records
import Text

/// What an office has done itself (実績集), by theme: before, what was done, after.
package struct ResultsBook: ListedData, Sendable {
  /// A theme and the results that stand under it.
  private struct Chapter {
    let name: String
    var results: [Case]
  }

  private let list: CaseList

  /// Takes a list of the office's own cases.
  package init(_ list: CaseList) { self.list = list }

  private var context: ReportContext { list.context }
  private var words: ReportWords { context.words }

  package var json: JSON { list.json }

  package var cells: [[String]] { list.cells }

  package var report: Report {
    let chapters = chapters
    var (number, contents, body): (Int, [Item], [Block]) = (0, [], [])
    for chapter in chapters {
      var items: [Item] = []
      for result in chapter.results {
        number += 1
        items.append(item(result, number: number))
      }
      contents.append(
        Item(
          "", StyledText(words.chapter(chapter.name, count: items.count), .strong),
          children: items.map { Item($0.marker, StyledText($0.text.plain)) }))
      body += [.heading(chapter.name), .list(items)]
    }
    let office = context.library.organization.name
    return Report(
      language: context.language, title: words.resultsBook(office: office),
      subtitle: "\(context.recordWords.date(context.asOf))  \(words.cases(count: number))",
      blocks: chapters.isEmpty
        ? [.paragraph(StyledText(words.noResults))]
        : [.notice(StyledText(words.resultsExplained)), .heading(words.contents), .list(contents)]
          + body)
  }

  /// The results under their first theme, in the order of the library; the latest first.
  private var chapters: [Chapter] {
    let results = list.cases.sorted { ($1.year ?? 0, $0.id) < ($0.year ?? 0, $1.id) }
    let themes = context.library.themes.map { $0.id }
    let named = themes.map { theme in
      Chapter(name: context.theme(theme), results: results.filter { $0.themes.first == theme })
    }
    let others = results.filter { result in
      result.themes.first.map { !themes.contains($0) } ?? true
    }
    return (named + [Chapter(name: words.noTheme, results: others)])
      .filter { !$0.results.isEmpty }
  }

  private func item(_ result: Case, number: Int) -> Item {
    let isEnglish = context.language == .english && result.english != nil
    let effect = isEnglish ? result.englishEffect ?? "" : result.effect
    let told = [
      (words.resultBefore, isEnglish ? result.englishProblem ?? "" : result.problem),
      (words.whatWasDone, isEnglish ? result.englishPractice ?? "" : result.practice),
      (words.resultAfter, effect.isEmpty ? words.noResultYet : effect),
      (words.points, isEnglish ? "" : result.points),
    ]
    return Item(
      "\(number)", StyledText(result.title(in: context.language), .strong),
      facts: Fact.list([
        (words.division, context.doer(result)),
        (context.title(of: .year), result.year.map { "\($0)" }),
        (context.title(of: .contact), result.contact),
      ]), children: told.filter { !$0.1.isEmpty }.map { Item($0.0, StyledText($0.1)) })
  }
}

extension ReportContext {
  /// Who has done it, as a list over divisions names them.
  func doer(_ found: Case) -> String {
    guard let from = found.from else { return office(found.doer) }
    return sender(of: from.session, written: found.organization)
  }
}

extension ReportWords {
  func resultsBook(office: String) -> String {
    language.say(
      ja: office.isEmpty ? "実績集" : "\(office)の実績集",
      en: office.isEmpty ? "What we have done" : "What \(office) has done")
  }

  fileprivate var resultsExplained: String {
    language.say(
      ja: "庁内で実際に行った取組です。困っていたこと、したこと、その後の順に並べています。聞きたいことは、問合せ先か所属へどうぞ。",
      en:
        "What divisions of this office have done: before, what was done, after. Ask the contact or the division about it."
    )
  }

  fileprivate var contents: String { language.say(ja: "目次", en: "Contents") }

  fileprivate func chapter(_ theme: String, count: Int) -> String {
    language.say(ja: "\(theme)（\(count)件）", en: "\(theme) (\(count))")
  }

  fileprivate var noTheme: String { language.say(ja: "そのほか", en: "Others") }

  fileprivate var resultBefore: String { language.say(ja: "困っていたこと", en: "Before") }

  fileprivate var whatWasDone: String { language.say(ja: "したこと", en: "What was done") }

  fileprivate var resultAfter: String { language.say(ja: "その後", en: "After") }

  fileprivate var noResultYet: String { language.say(ja: "まだ書かれていません", en: "not written yet") }

  fileprivate var noResults: String {
    language.say(
      ja: "自分たちの実績は、まだありません。aritai cases add --csv で一覧から加えられます。",
      en: "There are no results of this office yet. Add a list with aritai cases add --csv.")
  }
}
