import Records
import Testing
import Text

@testable import UseCases

/// Own cases from the list of results that an office keeps already.
@Suite struct ResultsTests {
  private let library = ResultsTests.library
  /// Enough types of issues to tell one from the others.
  private static let library = LoadedLibrary(
    carried: Samples.libraryFiles,
    own: [
      Samples.file(
        "Templates/issues/office.md",
        """
        # 窓口

        - phones: 電話の問い合わせで仕事が止まる
          - 語: 電話, 問い合わせ
          - 声: 電話が鳴るたびに手が止まる
          - 声: 同じ問い合わせに一日中答えている
        - seals: 判子の数が多い
          - 語: 押印, 決裁
          - 声: 決裁に判子が七つもいる
          - 声: 押印のためだけに出勤した
        - leave: 休暇が取れない
          - 語: 年休, 休めない
          - 声: 年休を取ると言い出しにくい
          - 声: 代わりがいなくて休めない

        """)
    ])

  private static let head = "所属,年度,課題,取組,効果,問合せ先\n"

  private func results(
    _ text: String, in library: LoadedLibrary = ResultsTests.library,
    given: [ResultColumn: String] = [:]
  ) throws -> AddedResults {
    let sheet = Sheet(csv: text)
    return library.results(in: sheet, try #require(ResultColumns(sheet, given: given)))
  }

  private func said(_ results: AddedResults) -> [String] {
    results.findings.map { Samples.reader.words.text(of: $0, in: "list.csv") }
  }

  @Test func `each row becomes a case with division, year, contact, type and theme`() throws {
    let results = try results(
      Self.head + "税務課,令和5年度,手順を知る人が1人だけで引継ぎができない,手順書を動画に撮った。副担当が見る,半日で済んだ,税務課 庶務係 内線2345\n")
    #expect(said(results) == [])
    let own = try #require(results.added.first?.own)
    #expect(own.title == "手順書を動画に撮った" && own.division == "税務課" && own.year == 2023)
    #expect(own.contact == "税務課 庶務係 内線2345" && own.doer == "税務課")
    #expect(own.types == ["only-owner"] && own.themes == ["person"])
    guard case .create(let path, let bytes) = library.change(adding: results.added[0]) else {
      Issue.record("no file")
      return
    }
    #expect(path == "Templates/cases/\(own.id).md")
    let read = Case.read(bytes: bytes, file: path, vocabulary: library.vocabulary)
    #expect(read.diagnostics.isEmpty && read.value == own)
  }

  @Test func `a list that is read twice adds nothing twice, even where a case was mended`() throws {
    let text = Self.head + "税務課,R5,引継ぎができない,動画に撮った,,\n税務課,R5,引継ぎが できない,動画に撮った,半日,\n"
    let first = try results(text)
    #expect(first.added.count == 1 && first.known == 1)
    var mended = first.added[0].own
    mended.practice = "動画に撮り、副担当が見た"
    let path = "Templates/cases/\(mended.id).md"
    let again = LoadedLibrary(
      carried: Samples.libraryFiles, own: [OfficeFile(path, mended.rendered())])
    #expect(try results(text, in: again).added.isEmpty)
    #expect(try results(text, in: again).known == 2)
  }

  @Test func `a bad row is named by its cell and the rest goes on`() throws {
    let results = try results(
      "取組実績一覧\n\n" + Self.head + "税務課,来年,引継ぎができない,動画に撮った,,\n税務課,R5,,動画に撮った,,\n"
        + "税務課,R5,引継ぎができない,動画に撮った,,\n")
    #expect(results.added.map(\.row) == [6] && results.refused == 2)
    #expect(said(results)[0].hasPrefix("list.csv:B4: 年度「来年」は年として読めない"))
    #expect(said(results)[1].hasPrefix("list.csv:C5: 「課題」が空"))
  }

  @Test(arguments: [
    ("庶務係（山田）", "庶務係", true), ("山田 太郎", nil, true), ("庶務係 内線2345", "庶務係 内線2345", false),
    ("2345", "内線2345", false), ("税務課（内線 2345）", "税務課 内線2345", false),
    ("庶務係 電話0776-12-3456", "庶務係", true), ("庶務係、山田", "庶務係", true), ("", nil, false),
  ])
  func `whom to ask is a post or an extension, never a person`(
    given: String, kept: String?, isSaid: Bool
  ) throws {
    let results = try results(Self.head + "税務課,R5,引継ぎができない,動画に撮った,,\"\(given)\"\n")
    #expect(results.added.first?.own.contact == kept)
    #expect(said(results).contains { $0.contains("F2: 問合せ先「\(given)」") } == isSaid)
  }

  @Test func `a person who is named as contact is covered in the other texts too`() throws {
    let results = try results(
      Self.head + "税務課,R5,引継ぎができない,山田さんが動画に撮った,電話0776-12-3456,庶務係（山田）\n")
    let own = try #require(results.added.first?.own)
    #expect(own.practice == "○○さんが動画に撮った" && own.title == "○○さんが動画に撮った")
    #expect(own.effect == "電話○○")
  }

  @Test func `a division outside the roster and a problem of no clear type are taken and listed`()
    throws
  {
    let results = try results(Self.head + "税務か,R5,駐車場が狭い,線を引き直した,,\n")
    #expect(results.added.first?.own.division == "税務か")
    #expect(results.added.first?.own.types == [])
    #expect(said(results).count == 2)
    #expect(said(results)[0].contains("「税務課」のことなら"))
    #expect(said(results)[1].contains("課題の型を1つに決められない"))
  }

  @Test func `the division of a few people goes by its department`() throws {
    let roster = Samples.file(
      "Templates/organization.md", "# 県庁\n\n## 総務部\n\n- zeimu: 税務課\n  - 職員数: 4\n")
    let library = LoadedLibrary(carried: Samples.libraryFiles, own: [roster])
    let results = try results(Self.head + "税務課,R5,引継ぎができない,動画に撮った,,\n", in: library)
    #expect(results.added.first?.own.division == "総務部")
    #expect(said(results).contains { $0.contains("5人未満") })
  }

  @Test func `columns under other names are asked about once`() throws {
    let sheet = Sheet(csv: "所属,困ったこと,やったこと,備考\n税務課,引継ぎができない,動画に撮った,\n")
    var columns = try #require(ResultColumns(sheet))
    let words = Samples.reader.words
    var asked: [String] = []
    for answer in ["", "９", "１", "1", "", "", ""] where columns.asked != nil {
      asked.append(words.question(about: columns))
      _ = columns.answer(answer)
    }
    #expect(asked.count == 6 && columns.asked == nil && columns.missing.isEmpty)
    #expect(asked[0].contains("「年度」") && asked[1].contains("「課題」"))
    #expect(asked[2].hasSuffix("   1 困ったこと\n   2 やったこと\n   3 備考"))
    let own = try #require(library.results(in: sheet, columns).added.first?.own)
    #expect(own.problem == "引継ぎができない" && own.practice == "動画に撮った")
  }

  @Test func `a flag gives a column the name at its head, without it the sentence names the flag`()
    throws
  {
    let text = "所属,困ったこと,やったこと\n税務課,引継ぎができない,動画に撮った\n"
    let problem = try #require(ResultColumns.given("課題=困ったこと"))
    let practice = try #require(ResultColumns.given("practice＝やったこと"))
    let given = [problem.column: problem.head, practice.column: practice.head]
    #expect(try results(text, given: given).added.count == 1)
    #expect(ResultColumns.given("困ったこと") == nil && ResultColumns.given("何か=困ったこと") == nil)
    let columns = try #require(ResultColumns(Sheet(csv: text)))
    let sentence = Samples.reader.words.missing(columns, in: "list.csv")
    #expect(sentence.contains("「課題」、「取組」") && sentence.contains("--column 課題=…"))
    #expect(sentence.contains("困ったこと、やったこと"))
  }
}
