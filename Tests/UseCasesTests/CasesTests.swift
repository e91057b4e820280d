import Insight
import Records
import Testing
import Text

@testable import UseCases

/// Cases of the office's own: proven in records, told in an interview.
@Suite struct CasesTests {
  private let library = Samples.library

  @Test func `finished actions of released records are cases, others and made-up ones are not`() {
    let sample = Samples.file(
      "Sessions/2026-04-23-d.md",
      String(decoding: Samples.record("x").bytes, as: UTF8.self).replacing(
        "- 記録:", with: "- 見本: はい\n- 記録:"))
    let all = library.withPractices(
      of: Samples.sessions([
        Samples.record("2026-04-20-a"), Samples.record("2026-04-21-b", release: "課内"),
        Samples.record("2026-04-22-c", release: "人事課"), sample,
      ]))
    #expect(all.cases.map(\.id) == ["manual", "2026-04-20-a-A1"])
    #expect(all.case("2026-04-20-a-A1")?.effect.contains("3人でできた") == true)
    #expect(throws: UseCaseError.noSuchCase("2026-04-21-b-A1")) {
      try all.found("2026-04-21-b-A1")
    }
  }

  @Test func `an interview asks for what nobody gave and makes one file`() throws {
    var given = CaseDraft()
    given.division = "税務課"
    var interview = CaseInterview(given, library: library.library, words: Samples.reader.words)
    var asked: [String] = []
    for line in [
      "", "動画の手順書", "", "庶務係（山田）", "昔", "令和７年", "引継ぎができない", "動画に撮った", "", "", "手順を知る人が1人だけ", "",
      "１",
    ] {
      asked.append(interview.question)
      interview.answer(line)
    }
    #expect(interview.isDone)
    #expect(asked[0].contains("どんな取組") && asked[1] == Samples.reader.words.caseNeeded)
    #expect(asked[5] == Samples.reader.words.caseYearAgain)
    #expect(!asked.contains { $0.contains("所属") })
    let draft = interview.draft
    #expect(draft.year == 2025 && draft.voices == ["手順を知る人が1人だけ"] && draft.types == ["only-owner"])
    let change = library.change(adding: draft, on: Samples.reader.today)
    guard case .create(let path, let bytes) = change else { Issue.record("no file"); return }
    #expect(path == "Templates/cases/own-2026-1.md")
    let read = Case.read(bytes: bytes, file: path, vocabulary: library.vocabulary)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.themes == ["person"] && read.value.division == "税務課")
    #expect(read.value.contact == "庶務係")
  }

  @Test func `an interview that ends early makes a case only where there is enough`() {
    var interview = CaseInterview(
      CaseDraft(), library: library.library, words: Samples.reader.words)
    interview.answer("動画の手順書")
    #expect(interview.end() == false)
    #expect(interview.typed == ["動画の手順書"])
    for line in ["", "", "", "", "引継ぎができない", "動画に撮った"] { interview.answer(line) }
    #expect(interview.end() && interview.isDone)
  }

  @Test(arguments: [
    ("2026", 2026), ("２０２６年度", 2026), ("令和8年", 2026), ("R8", 2026), ("平成元年", 1989), ("令和元年", 2019),
    ("26", nil), ("来年", nil), ("99999999999999999999", nil), ("", nil),
  ])
  func `a year is read as it is typed`(text: String, year: Int?) {
    #expect(CivilDate.year(in: text) == year)
  }

  @Test func `a type that there is not is an error with near ones`() {
    #expect(throws: UseCaseError.noSuchType("only-ower", near: ["only-owner"])) {
      try library.library.knownTypes(["only-ower"])
    }
  }

  @Test func `judged statements are measured, and what is wrong with a row is said`() throws {
    let file = Samples.file("judged.csv", "文,事例,テーマ\n手順を知る人が1人,manual,属人化\n,manual,属人化\n")
    let (report, findings) = try library.judging(
      file, beside: library.library, showsWorst: false,
      context: Samples.reader.context(library.library))
    #expect(report != nil)
    #expect(findings.map(\.row) == [3])
    let said = Samples.reader.words.text(of: findings[0], in: file.path)
    #expect(said.hasPrefix("judged.csv:3: ") && said.contains("直し方: "))
    #expect(throws: UseCaseError.nothingJudged("judged.csv")) {
      _ = try library.judging(
        Samples.file("judged.csv", "文,事例,テーマ\n"), beside: library.library, showsWorst: false,
        context: Samples.reader.context(library.library))
    }
  }
}
