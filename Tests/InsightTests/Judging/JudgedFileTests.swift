import Insight
import Records
import Testing

struct JudgedFileTests {
  private func read(_ text: String) -> JudgedFile {
    var library = Library()
    (library.themes, library.types) = (TinyLibrary.themes, TinyLibrary.types)
    library.cases = TinyLibrary.cases
    return JudgedFile(text, vocabulary: Vocabulary(library: library))
  }

  @Test(arguments: [
    ("Japanese", "文,事例,テーマ\n電話,faq e-seal:1,service、leave\n"),
    (
      "English, other order",
      "Theme,備考,Text,Cases\r\n\"service, leave\",x,電話,\"faq:2, e-seal:1\"\r\n"
    ),
    ("full width", "文,事例,テーマ\n　電話 ,ＦＡＱ　e-seal：１,service，leave\n,,\n"),
  ])
  func `reads columns by name`(_ name: String, _ text: String) {
    let file = read(text)
    #expect(file.findings == [], "\(name)")
    #expect(
      file.statements == [
        JudgedStatement(
          text: "電話", themes: ["service", "leave"], grades: ["faq": 2, "e-seal": 1])
      ], "\(name)")
  }

  @Test(arguments: [
    ("文,事例\n電話,faq\n", 1, JudgedFile.Problem.missingColumn(.theme)),
    ("文,事例,テーマ\n,faq,service\n", 2, .noText),
    ("文,事例,テーマ\n電話,faq,\nはんこ,,\n", 3, .nothingExpected),
    ("文,事例,テーマ\n電話,e-seall,\n", 2, .unknownCase("e-seall", suggestion: "e-seal")),
    ("文,事例,テーマ\n電話,,servise\n", 2, .unknownTheme("servise", suggestion: "service")),
    ("文,事例,テーマ\n電話,faq:3,\n", 2, .unknownGrade("faq:3")),
  ])
  func `says what is wrong, and where`(
    _ text: String, _ row: Int, _ problem: JudgedFile.Problem
  ) {
    let findings = read(text).findings
    #expect(findings.map(\.row) == [row])
    #expect(findings.map(\.problem) == [problem])
  }

  @Test func `measures a row by what is right in it`() {
    let file = read("文,事例,テーマ\n電話,faq nothing-like-it,service\n")
    #expect(file.statements.map(\.grades) == [["faq": 2]])
    #expect(file.findings.count == 1)
  }
}
