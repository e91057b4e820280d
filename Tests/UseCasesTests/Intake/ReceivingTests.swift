import Records
import Release
import Testing
import Text

@testable import UseCases

/// What the intake desk takes in, and what it refuses with words.
@Suite struct ReceivingTests {
  private let library = Samples.library
  private static let path = "Sessions/received/2026-05-20-zeimu.md"

  /// What a division hands over for the `number`th time; `text` stands in its issue.
  private func bundle(
    _ number: Int, text: String = "手順が1人だけ", division: String = "税務課", id: String = "zeimu",
    day: String = "2026-05-20"
  ) throws -> [UInt8] {
    let record = """
      # 題

      - 記録番号: x-\(day.filter { $0 != "-" })-\(id)-7k2m
      - 所属: \(division)
      - 実施日: \(day)
      - 記録: 開催済
      - 所属長確認: \(day)
      - 共有範囲: 庁内

      ## 課題

      - G1: \(text)
      """
    let session = Session.read(bytes: Array(record.utf8), file: "Sessions/\(day)-\(id).md").value
    switch library.policy.bundle(of: session, number: number, for: Secretariat.self) {
    case .bundle(let bundle): return bundle.bytes()
    case .withheld(let withheld): throw UseCaseError.withheld(withheld)
    }
  }

  private func receive(
    _ given: [OfficeFile], into files: inout FilesInMemory
  ) throws -> [Receiving.Outcome] {
    var desk = Receiving(library, received: files.below(Receiving.folder))
    return try given.map { file in
      let receipt = desk.take(file)
      if let change = receipt.change { try files.apply(change) }
      return receipt.outcome
    }
  }

  private func kinds(_ outcomes: [Receiving.Outcome]) -> [String] {
    outcomes.map { outcome in
      switch outcome {
      case .new: "new"
      case .newer: "newer"
      case .known: "known"
      case .form: "form"
      case .refused: "refused"
      }
    }
  }

  @Test
  func `a bundle is put under its own name, whatever it was called, and again changes nothing`()
    throws
  {
    var files = FilesInMemory()
    let bytes = try bundle(1)
    let names = ["a.md", "人事課 最終 (1).md", "mail/2026-05-20-zeimu.md.txt"]
    let found = try receive(names.map { OfficeFile($0, bytes) }, into: &files)
    #expect(kinds(found) == ["new", "known", "known"])
    #expect(files.files == [Self.path: bytes])
    let after = files
    #expect(kinds(try receive([OfficeFile("b.md", bytes)], into: &files)) == ["known"])
    #expect(files == after)
  }

  @Test func `a higher number replaces, a lower one and the same with other bytes are refused`()
    throws
  {
    var files = FilesInMemory()
    let second = try bundle(2)
    _ = try receive([OfficeFile("a.md", second)], into: &files)
    let refused = try receive(
      [
        OfficeFile("b.md", try bundle(1)), OfficeFile("c.md", try bundle(2, text: "別の課題")),
      ], into: &files)
    #expect(refused == [.refused(.lower(1, than: 2)), .refused(.sameNumber(2))])
    #expect(files.files == [Self.path: second])
    let third = try bundle(3)
    #expect(kinds(try receive([OfficeFile("d.md", third)], into: &files)) == ["newer"])
    #expect(files.files == [Self.path: third])
  }

  @Test func `what mail does to a file does not count`() throws {
    let bytes = try bundle(1)
    let text = String(decoding: bytes, as: UTF8.self)
    let mailed: [(name: String, bytes: [UInt8])] = [
      (
        "CRLF",
        Array(
          text.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n").utf8)
      ),
      ("BOM", [0xEF, 0xBB, 0xBF] + bytes),
    ]
    for file in mailed {
      var files = FilesInMemory()
      _ = try receive([OfficeFile("a.md", bytes)], into: &files)
      #expect(kinds(try receive([OfficeFile("b.md", file.bytes)], into: &files)) == ["known"])
    }
  }

  /// What an attacker, a bad line or a hurried person makes of a bundle.
  private func attacks() throws -> [(name: String, file: OfficeFile, why: Receiving.Refusal)] {
    let good = try bundle(1)
    let text = String(decoding: good, as: UTF8.self)
    func changed(_ old: String, _ new: String) -> [UInt8] {
      Array(text.putting(new, for: old).utf8)
    }
    let traversal = try bundle(1, division: "../../etc", id: "../../etc")
    let binary: [UInt8] = [0, 1, 2, 0xFF, 0xFE]
    return [
      ("edited", OfficeFile("a.md", changed("1人だけ", "2人だけ")), .damaged),
      ("truncated", OfficeFile("a.md", Array(good.dropLast(20))), .damaged),
      ("a higher number written in", OfficeFile("a.md", changed("提出: 1", "提出: 9")), .damaged),
      (
        "no checksum",
        OfficeFile(
          "a.md",
          Array(
            text.split(separator: "\n", omittingEmptySubsequences: false)
              .filter { !$0.hasPrefix("- 照合コード") }.joined(separator: "\n").utf8)), .withoutChecksum
      ),
      (
        "another office's division",
        OfficeFile("a.md", try bundle(1, division: "観光課", id: "kanko")),
        .unknownDivision("観光課", near: [])
      ),
      ("a path in its id", OfficeFile("a.md", traversal), .unknownDivision("../../etc", near: [])),
      (
        "binary", OfficeFile("a.md", binary),
        .skipped(.notUTF8(path: "a.md", isCP932: false))
      ),
      ("empty", OfficeFile("a.md", []), .skipped(.noRecord(path: "a.md", .empty))),
      (
        "a list", OfficeFile("a.md", Array("# 予約\n\n- 10時: 会議室\n".utf8)),
        .skipped(.noRecord(path: "a.md", .noLine))
      ),
      (
        "a document", OfficeFile("a.docx", [0x50, 0x4B]),
        .skipped(.otherType(path: "a.docx", .word))
      ),
      ("a whole record", OfficeFile("a.md", changed("- 提出: 1\n", "")), .wholeRecord),
      (
        "a reply that says nothing", OfficeFile("2026-05-20-zeimu-G1.md", Array("# x\n".utf8)),
        .unreadable
      ),
      (
        "a hidden decision", OfficeFile("decisions/.x.md", Array("# x\n\n- 対応方針: 取り組む\n".utf8)),
        .unreadable
      ),
    ]
  }

  @Test func `whatever is wrong with it is refused with words, and nothing changes`() throws {
    for attack in try attacks() {
      var files = FilesInMemory()
      let kept = try bundle(1, day: "2026-06-20")
      _ = try receive([OfficeFile("z.md", kept)], into: &files)
      let before = files
      #expect(
        try receive([attack.file], into: &files) == [.refused(attack.why)], "\(attack.name)")
      #expect(files == before, "\(attack.name)")
      for language in Language.allCases {
        let sentence = UseCaseWords(language).sentence(attack.why)
        #expect(!sentence.message.isEmpty && !sentence.fix.isEmpty, "\(attack.name)")
      }
    }
  }

  @Test func `notes in a bundle are refused even where the checksum fits`() throws {
    var files = FilesInMemory()
    let text = String(decoding: try bundle(1), as: UTF8.self) + "\n## 現状\n\n- C1: 秘密\n"
    let actual = Document(bytes: Array(text.utf8)).checksum
    let forged = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("- 照合コード") ? "- 照合コード: \(actual)" : String($0) }
      .joined(separator: "\n")
    let found = try receive([OfficeFile("a.md", Array(forged.utf8))], into: &files)
    #expect(found == [.refused(.holdsNotes)])
    #expect(files.files.isEmpty)
  }

  @Test func `one that was changed after it came gives way to what was handed over`() throws {
    var files = FilesInMemory()
    let good = try bundle(1)
    let text = String(decoding: good, as: UTF8.self)
    files[Self.path] = Array(text.putting("2人だけ", for: "1人だけ").utf8)
    #expect(kinds(try receive([OfficeFile("a.md", good)], into: &files)) == ["newer"])
    #expect(files.files == [Self.path: good])
  }

  @Test func `two meetings of one day are two records`() throws {
    var files = FilesInMemory()
    let first = try bundle(1)
    let second = Array(String(decoding: first, as: UTF8.self).putting("8abc", for: "7k2m").utf8)
    let summed = Document(bytes: second).checksum
    let text = String(decoding: second, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("- 照合コード") ? "- 照合コード: \(summed)" : String($0) }
      .joined(separator: "\n")
    let found = try receive(
      [OfficeFile("a.md", first), OfficeFile("b.md", Array(text.utf8))], into: &files)
    #expect(kinds(found) == ["new", "new"])
    #expect(
      files.files.keys.sorted() == [
        "Sessions/received/2026-05-20-zeimu-2.md", Self.path,
      ])
  }

  @Test
  func `replies, decisions, cases and figures are put beside, and an earlier reply is refused`()
    throws
  {
    var files = FilesInMemory()
    let reply = "# 回答\n\n- 日付: 2026-06-01\n- 回答: 直します\n"
    let given = [
      ("2026-05-20-zeimu-G1.md", reply),
      ("decisions/forms.md", "# 様式\n\n- 対応方針: 取り組む\n"),
      ("cases/own.md", "# 手順書\n\n- 団体: 本県\n\n## 課題\n\n手順が1人\n"),
      ("published/2026H1.md", "# 数字\n\n- 平均: 4\n"),
    ].map { OfficeFile($0.0, Array($0.1.utf8)) }
    #expect(kinds(try receive(given, into: &files)) == ["new", "new", "new", "new"])
    #expect(
      files.files.keys.sorted()
        == [
          "cases/own", "decisions/forms", "published/2026H1", "replies/2026-05-20-zeimu-G1",
        ].map { "Sessions/received/\($0).md" })
    #expect(kinds(try receive(given, into: &files)) == ["known", "known", "known", "known"])
    let earlier = Array(reply.putting("05-30", for: "06-01").utf8)
    let found = try receive([OfficeFile("2026-05-20-zeimu-G1.md", earlier)], into: &files)
    #expect(kinds(found) == ["refused"])
    let later = Array(reply.putting("06-02", for: "06-01").utf8)
    #expect(
      kinds(try receive([OfficeFile("2026-05-20-zeimu-G1.md", later)], into: &files)) == ["newer"])
  }
}
