import Facilitation
import Insight
import Records
import Release
import Reports
import Testing
import Text

@testable import UseCases

/// What is asked of an office and answered from its files.
@Suite struct ReadingTests {
  private let library = Samples.library

  @Test func `check puts everything in the order of files and says what to do`() {
    let sessions = LoadedSessions(
      of: [
        Samples.file("Sessions/2026-04-20-b.md", "# 題\n\n- 参加人数: 多い\n"),
        OfficeFile("Sessions/2026-04-21-a.md", [0x81]),
        Samples.file("Sessions/2026-04-20-c.md.txt", "# 題\n"),
        Samples.file("Sessions/memo.txt", "控え\n"),
      ], .empty
    ) { $0 }
    let corrections = LoadedCorrections(
      Samples.file("corrections.txt", "何のことか\n"), library.library, sessions)
    let findings = Findings(
      library, sessions, corrections,
      examples: Samples.file("Templates/kinds.txt", "困りごと: 遅い\nうれしい: 速い\n"))
    let files = findings.all.map { finding in
      switch finding {
      case .skipped(let file): file.path
      case .diagnostic(let found): found.file
      }
    }
    #expect(files == files.sorted())
    #expect(
      Set(files) == [
        "Sessions/2026-04-20-b.md", "Sessions/2026-04-20-c.md.txt", "Sessions/2026-04-21-a.md",
        "Templates/kinds.txt", "corrections.txt",
      ])
    for language in Language.allCases {
      let words = UseCaseWords(language)
      #expect(findings.text(words).contains("Sessions/2026-04-21-a.md: "))
      guard case .array(let all) = findings.table(words).json else {
        Issue.record("no array"); return
      }
      #expect(all.count == findings.all.count)
    }
  }

  @Test func `a record is past its retention on the first day after it`() throws {
    let file = Samples.file("Sessions/2022-04-20-a.md", "# 題\n\n- 保存期間: 3年\n")
    func due(on day: CivilDate) -> [String] {
      LoadedRecords([
        RecordReading(file, vocabulary: .empty) { CheckedRecord($0, asOf: day) }
      ]).pastRetention
    }
    let last = try #require(CivilDate(year: 2026, month: 3, day: 31))
    #expect(due(on: last).isEmpty)
    #expect(due(on: last.adding(days: 1)) == [file.path])
    #expect(file.retention(.empty, asOf: last.adding(days: 1)).map(\.place.line) == [3])
  }

  @Test(arguments: [(half: Term.Half.first, learns: 1), (half: .second, learns: 0)])
  func `the report learns the library once, and not for a term without an issue`(
    half: Term.Half, learns: Int
  ) {
    let records = Samples.sessions(["zeimu", "jinji"].map { Samples.record("2026-04-20-\($0)") })
      .released(by: library.policy, to: Secretariat.self)
    var count = 0
    let report = OverviewRequest(term: Term(fiscalYear: 2026, half: half)).report(
      library, records, [],
      learning: {
        count += 1
        return Matcher($0)
      }, for: Samples.reader)
    #expect(count == learns)
    #expect(report.report.plainText(opened: true).contains("手順書を作る") == (learns > 0))
  }

  @Test(arguments: [
    (name: "standard", language: Language.japanese, id: "standard"),
    (name: "標準", language: .japanese, id: "standard"),
    (name: "Standard", language: .japanese, id: "standard"),
    (name: "standard", language: .english, id: "standard-en"),
    (name: "標準", language: .english, id: "standard-en"),
  ])
  func `a format goes by its id or either name`(name: String, language: Language, id: String) throws
  {
    #expect(try library.format(name, in: language).id == id)
    #expect(throws: UseCaseError.noSuchFormat("早口")) { try library.format("早口", in: language) }
  }

  @Test func `papers name the division as the roster does`() throws {
    var request = PapersRequest(division: "zeimu")
    #expect(try request.reports(library, for: Samples.reader).count == Paper.allCases.count - 2)
    request.paper = .invitation
    let reports = try request.reports(library, for: Samples.reader)
    #expect(reports.count == 1 && reports[0].markdown(opened: false).contains("税務課"))
  }

  @Test func `papers list what earlier meetings left open`() throws {
    let sessions = Samples.sessions([Samples.record("2026-04-20-zeimu")]).sessions
    let past = Past(of: "zeimu", in: sessions, replies: [], on: Samples.reader.today)
    var request = PapersRequest(division: "税務課")
    let all = try request.reports(library, past: past, for: Samples.reader)
    #expect(all.count == Paper.allCases.count - 1)
    for paper in [Paper.runningOrder, .earlier] {
      request.paper = paper
      let text = try request.reports(library, past: past, for: Samples.reader)[0].plainText()
      #expect(text.contains("2026-04-20-zeimu/A2") && text.contains("表を配る"), "\(paper)")
      #expect(text.contains("期限なし") && text.contains("情報政策課に依頼中"), "\(paper)")
    }
  }

  @Test func `a page for others is refused where the record was not let go`() throws {
    let sessions = Samples.sessions([
      Samples.record("2026-04-20-a"), Samples.record("2026-04-21-b", release: "課内"),
    ]).sessions
    #expect(
      try !RecordPage.after.report(of: sessions[0], library, for: Samples.reader).blocks.isEmpty)
    for page in [RecordPage.minutes(onPaper: false), .minutes(onPaper: true), .head, .trace] {
      _ = try page.report(of: sessions[1], library, for: Samples.reader)
    }
    do {
      _ = try RecordPage.after.report(of: sessions[1], library, for: Samples.reader)
      Issue.record("shown")
    } catch {
      #expect(Samples.reader.words.text(of: error).contains("課内"))
    }
  }

  @Test func `a filter by a name that nothing bears is an error with near ones`() {
    let sessions = Samples.sessions([Samples.record("2026-04-20-zeimu")])
    var filter = PlanFilter()
    filter.division = "税務"
    #expect(throws: UseCaseError.noSuchDivision("税務", near: ["税務課"])) {
      try library.library.expectNames(of: filter, sessions)
    }
    (filter.division, filter.theme) = ("税務課", "属人")
    #expect(throws: UseCaseError.noSuchTheme("属人", near: ["属人化"])) {
      try library.library.expectNames(of: filter, sessions)
    }
    filter.theme = "One person"
    #expect(throws: Never.self) { try library.library.expectNames(of: filter, sessions) }
  }

  @Test func `notes are lines, or the column of a table that says so`() {
    #expect(HandedIn.notes(in: "紙\n\n鍵\n", of: "a.txt") == ["紙", "鍵"])
    #expect(HandedIn.notes(in: "番号,困っていること\n1,紙\n2,\n", of: "a.CSV") == ["紙"])
    #expect(HandedIn.notes(in: "紙,x\n鍵,y\n", of: "a.csv") == ["紙", "鍵"])
    #expect(HandedIn.facts(in: ",4月,5月\n時間外,18h,\n").map(\.text) == ["時間外  4月 18h"])
    #expect(throws: UseCaseError.unknownEncoding("a.csv")) {
      try HandedIn.text(of: OfficeFile("a.csv", [0x81]))
    }
  }

  @Test(arguments: Language.allCases)
  func `each error says what is wrong in the reader's language`(language: Language) throws {
    let id = try #require(SessionID("2026-04-20-a"))
    let errors: [UseCaseError] = [
      .noSuchSession("n", near: [id]), .severalSessions("n", all: [id, id]), .noSuchAction("n"),
      .skipped(.notUTF8(path: "n", isCP932: true)), .received("n"), .noSuchCase("n"),
      .noSuchFormat("n"), .noSuchDivision("n", near: ["m"]), .noSuchTheme("n", near: []),
      .noSuchType("n", near: []), .nothingUnfinished, .unknownEncoding("n"), .nothingJudged("n"),
    ]
    for error in errors {
      let text = UseCaseWords(language).text(of: error)
      #expect(text.contains("n") || error == .nothingUnfinished, "\(error)")
      for line in text.split(separator: "\n") { #expect(line.displayWidth <= 100, "\(line)") }
    }
  }
}
