import Records
import Release
import TestSupport
import Testing
import Text

@testable import UseCases

/// The one figure about people: somebody subtracts all that was ever published of two half-years.
@Suite struct PublishedMeanTests {
  /// After both half-years.
  private static let reader = Reader(
    language: .japanese, today: CivilDate(dayNumber: 20_788 + 150))
  /// While the second half-year is running.
  private static let between = CivilDate(dayNumber: 20_788)

  /// A confirmed record of a division, in April or in October, with the marks of its slips.
  private static func record(
    _ number: Int, _ month: String, _ marks: String, head: String = ""
  ) -> OfficeFile {
    let name = "2026-\(month)-\(10 + number)-d\(number)"
    return Samples.file(
      "Sessions/\(name).md",
      "# 題\n\n- 記録: 開催済\n- 所属長確認: 2026-11-30\n- 共有範囲: 庁内\n- 会議の満足度: \(marks)\n\(head)")
  }

  private static func office(_ meetings: Int, _ marks: String = "5×2 4×2 1×1") -> [OfficeFile] {
    ["04", "10"].flatMap { month in (0..<meetings).map { record($0, month, marks) } }
  }

  /// What is published on a day, beside what was published before.
  private func published(
    _ files: [OfficeFile], on today: CivilDate, after earlier: [String: [UInt8]] = [:]
  ) -> [String: [UInt8]] {
    let sessions = Samples.sessions(files)
    let names = Set(earlier.keys.map { String($0.dropFirst(Paths.published.count + 1)) })
    let publication = Publication(
      of: sessions, LoadedAnswers(), cases: [], figures: names, Samples.library,
      for: Reader(language: .japanese, today: today), present: { _ in nil })
    var all = earlier
    for change in publication.figures {
      guard case .create(let path, let bytes) = change else { continue }
      #expect(all[path] == nil, "written twice")
      all[path] = bytes
    }
    return all
  }

  @Test func `it is the mean of a half-year that has ended, and nothing else stands there`() {
    let between = published(Self.office(10), on: Self.between)
    #expect(between.keys.sorted() == ["Sessions/published/2026H1.md"])
    let text = between.values.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    // 3.8 of each meeting, which reaches the secretariat as 4.0.
    #expect(text.contains("- 平均: 4.0\n") && !text.contains("- 回答"))
    #expect(published(Self.office(10), on: Self.reader.today).count == 2)
  }

  @Test(arguments: [
    (name: "nine meetings", files: office(9, "5×9")),
    (name: "forty-nine answers", files: office(9, "5×5") + [record(9, "04", "5×4")]),
    (name: "samples", files: (0..<12).map { record($0, "04", "5×9", head: "- 見本: はい\n") }),
    (name: "none", files: []),
  ])
  func `of fewer there is none`(name: String, files: [OfficeFile]) {
    #expect(published(files, on: Self.between).isEmpty)
  }

  /// What may come after the first publishing, with a secret in it.
  private static let later:
    [(name: String, change: @Sendable ([OfficeFile], String) -> [OfficeFile])] = [
      ("one late record", { $0 + [record(11, "04", $1)] }),
      (
        "one correction or slip more",
        { files, marks in
          [record(0, "04", marks)] + files.dropFirst()
        }
      ),
      ("one division less", { files, _ in Array(files.dropFirst()) }),
      (
        "a record kept inside now",
        { files, marks in
          [record(0, "04", marks, head: "")].map { file in
            OfficeFile(
              file.path,
              Array(String(decoding: file.bytes, as: UTF8.self).replacing("庁内", with: "課内").utf8))
          } + files.dropFirst()
        }
      ),
    ]

  @Test(arguments: later.indices)
  func `what comes later changes no figure, so no difference tells a mark`(index: Int) {
    let (name, change) = Self.later[index]
    let before = Self.office(11)
    let first = published(before, on: Self.between)
    let secrets = ["5×5", "1×5", "1×4 5×1", "5×3 1×3", "3×12"]
    let all = secrets.map { secret in
      // Published again while the second half-year runs, and when it has ended.
      let again = published(change(before, secret), on: Self.between, after: first)
      return published(change(before, secret), on: Self.reader.today, after: again)
    }
    #expect(first.count == 1 && all[0].count == 2, "\(name)")
    for figures in all {
      #expect(figures == all[0], "\(name)")
      for (path, bytes) in first { #expect(figures[path] == bytes, "\(name)") }
    }
  }

  @Test func `two half-years share no meeting, so neither tells of the other`() {
    let office = Self.office(11)
    let other = (0..<11).map { Self.record($0, "04", "1×5") } + office.suffix(11)
    let path = "Sessions/published/2026H2.md"
    let figures = [office, other].map { published($0, on: Self.reader.today) }
    #expect(figures[0][path] == figures[1][path])
    #expect(figures[0] != figures[1])
  }

  @Test func `satisfaction is in nothing that everybody may have`() {
    let files = [Self.office(11), Self.office(11, "1×9")].map { files in
      Publication(
        of: Samples.sessions(files), LoadedAnswers(), cases: [], figures: [], Samples.library,
        for: Self.reader, present: { _ in nil }
      ).files
    }
    #expect(files[0] == files[1] && files[0].count == 22)
  }
}
