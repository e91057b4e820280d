import Records
import Testing
import Text

@testable import Reports

/// The office's own results as a book: by theme, before and after, with whom to ask.
@Suite struct ResultsBookTests {
  private static let today = CivilDate(dayNumber: 20_788)

  private var library: Library {
    var library = Library()
    library.organization.name = "見本県"
    library.themes = ["属人化", "会議"].map {
      Theme(id: $0, name: $0, shortName: $0, english: $0)
    }
    library.cases = [
      own("own-1", "動画の手順書", "税務課", 2023, ["属人化"], "半日で済んだ"),
      own("own-2", "会議を半分に", "財政課", 2024, ["会議", "属人化"], ""),
      own("own-3", "窓口を一つに", "県民生活課", 2022, [], "苦情が減った"),
      own("own-4", "引継書の型", "人事課", 2025, ["属人化"], "二日早い"),
      other,
    ]
    return library
  }

  private var other: Case {
    var other = Case(id: "hino", title: "ほかの市の取組")
    (other.organization, other.themes) = ("日野市", ["属人化"])
    return other
  }

  private func own(
    _ id: String, _ title: String, _ division: String, _ year: Int, _ themes: [String],
    _ effect: String
  ) -> Case {
    var own = Case(id: id, title: title)
    (own.organization, own.division, own.year, own.themes) = ("見本県", division, year, themes)
    (own.problem, own.practice, own.effect) = ("\(title)の前", "\(title)をした", effect)
    own.contact = "庶務係 内線2345"
    return own
  }

  private func book(_ words: String = "", _ language: Language = .japanese) -> ResultsBook {
    ResultsBook(
      CaseList(
        words: words, ofOffice: true,
        context: ReportContext(language: language, library: library, asOf: Self.today)))
  }

  @Test func `the book has contents, then each theme with before, what was done and after`() throws
  {
    let text = book().report.markdown()
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "# 見本県の実績集")
    let chapters = lines.filter { $0.hasPrefix("## ") }
    #expect(chapters == ["## 目次", "## 属人化", "## 会議", "## そのほか"])
    #expect(lines.contains("- **属人化（2件）**") && lines.contains("  - **1** 引継書の型"))
    let place = try #require(lines.firstIndex(of: "- **2** **動画の手順書**"))
    #expect(
      Array(lines[(place + 1)...(place + 6)]) == [
        "  - 所属: 税務課", "  - 年: 2023", "  - 問合せ先: 庶務係 内線2345",
        "  - **困っていたこと** 動画の手順書の前", "  - **したこと** 動画の手順書をした", "  - **その後** 半日で済んだ",
      ])
    #expect(text.contains("**その後** まだ書かれていません") && !text.contains("ほかの市"))
  }

  @Test func `a result stands under one theme only, and words choose among them`() {
    let text = book().report.markdown()
    #expect(text.matches(of: /会議を半分に\*\*/).count == 1)
    #expect(book("引継書").report.subtitle.hasSuffix("1件"))
    #expect(book("引継書").cells.count == 2)
  }

  @Test func `an office without results is told how to add them`() {
    let text = book("どこにもない").report.markdown()
    #expect(text.contains("aritai cases add --csv") && !text.contains("目次"))
  }
}
