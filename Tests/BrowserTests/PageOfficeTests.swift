import Facilitation
import Records
import Reports
import TestSupport
import Testing
import Text
import UseCases

@testable import Browser

/// What a page asks of an office whose files it holds.
@Suite struct PageOfficeTests {
  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"
  private static let side = "Sessions/2026H2/.2026-12-01-zeimu.hour"
  private static let facts = HourFacts("division=税務課\npeople=7\nminutes=60\nstart=840\nodd\n")

  private static let reader = Reader(language: .japanese, today: CivilDate(dayNumber: 20_788))

  private let office = PageOffice(
    SmallLibrary.files.map { OfficeFile($0.path, Array($0.text.utf8)) }, for: reader)

  private func text(_ path: String) -> String? {
    office.bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @discardableResult
  private func type(_ lines: String...) -> String {
    var shown = ""
    for line in lines { shown = office.answer(.line(line), elapsed: 1).compact }
    return shown
  }

  @Test func `nothing is led before an hour begins`() {
    #expect(office.answer(.line("x"), elapsed: 0) == .null)
    #expect(office.scene == .null)
    #expect(office.resume(Self.facts) == .null)
  }

  @Test func `each answer is in the files before the next question`() throws {
    let screen = office.begin(Self.facts).compact
    #expect(screen.contains(#""record":"\#(Self.record)""#) && screen.contains("14時00分〜15時00分"))
    type("", "", "電話が鳴りやまない")
    #expect(try #require(text(Self.record)).contains("- 電話が鳴りやまない\n"))
    #expect(office.paths.filter { $0.hasPrefix("Sessions/") } == [Self.side, Self.record])
    #expect(office.scene.compact.contains(#""current":{"count":1,"cards":[{"number":1,"#))
  }

  @Test func `an hour broken off goes on with the same question on another page`() {
    office.begin(Self.facts)
    let asked = type("", "", "電話が鳴りやまない")
    let again = PageOffice(
      office.paths.compactMap { path in
        office.bytes(at: path).map { OfficeFile(path, $0) }
      }, for: office.reader)
    let resumed = again.resume(Self.facts).compact
    #expect(resumed.contains(#""label":"現状2""#) && asked.contains(#""label":"現状2""#))
    #expect(again.answer(.end, elapsed: 0).compact.contains(#"{"kind":"left","kept":true}"#))
  }

  @Test func `an edit of the page's files while the hour is led is kept and said`() throws {
    office.begin(Self.facts)
    type("", "", "電話が鳴りやまない")
    let edited = try #require(text(Self.record)).replacing("参加人数: 7", with: "参加人数: 8")
    office.put(OfficeFile(Self.record, Array(edited.utf8)))
    #expect(type("鍵が一つ").contains("ほかで書き換えられました"))
    let record = try #require(text(Self.record))
    #expect(record.contains("- 参加人数: 8\n") && record.contains("- 鍵が一つ\n"))
  }

  @Test func `notes that were handed in are the next answer, a file that is not there is said`() {
    office.put(OfficeFile("notes.txt", Array("鍵が一つ\n電話が多い\n".utf8)))
    for (notes, said) in [("notes.txt", "2行を受け取りました"), ("none.txt", "none.txt がありません。")] {
      office.begin(HourFacts("division=税務課\npeople=7\nminutes=60\nnotes=\(notes)"))
      #expect(type("", "", "", "").contains(said), "\(notes)")
    }
  }

  @Test func `what an earlier action came to is written into its record`() throws {
    let earlier = "Sessions/2026H1/2026-04-20-zeimu.md"
    office.put(
      OfficeFile(
        earlier,
        Array(
          """
          # 題

          - 所属: 税務課
          - 記録: 開催済

          ## アクション

          - A1: 手順書を書く
            - 担当: 庶務係

          """.utf8)))
    office.begin(Self.facts)
    type("1", "1", "3人でできた", "", "")
    #expect(try #require(text(earlier)).contains("2026-12-01"))
  }

  @Test func `a report and suggestions come of the files that are there`() throws {
    // Of no files at all but those of the program.
    let office = PageOffice([], for: Self.reader)
    #expect(office.suggestions(for: "休みが取れない").compact.hasPrefix(#"{"version":"#))
    let before = office.report(nil).json.compact
    office.put(
      OfficeFile(
        Self.record,
        Array(
          "# 題\n\n- 所属: 税務課\n- 記録: 開催済\n- 所属長確認: 2026-12-01\n- 公開: 庁内\n\n## 課題\n\n- G1: 電話が多い\n"
            .utf8)))
    #expect(office.report(nil).json.compact != before)
    #expect(office.reportPage(Term.read("2026H2")).contains("電話が多い"))
  }
}
