import Records
import Release
import Reports
import Testing
import Text

@testable import UseCases

/// 提出: what leaves is the paper the head has seen.
@Suite struct HandingOverTests {
  private static let path = "Sessions/2026H1/2026-04-20-zeimu.md"
  private static let day = CivilDate(dayNumber: 20_780)

  private static func record(_ head: String = "", release: String = "庁内") -> OfficeFile {
    Samples.file(
      path,
      """
      # 題

      - 所属: 税務課
      - 実施日: 2026-04-20
      - 進行役: 課長補佐（丁野）
      - 参加人数: 6
      - 記録: 開催済
      - 共有範囲: \(release)
      - 会議の満足度: 5×3 4×2 1×1
      \(head)
      ## 現状

      - C1: 秘密の付箋

      ## 課題

      - G1: 手順を知る人が1人だけ
        - 現状: C1
        - 票数: 5
      - G2: 様式が部局ごとに違う
        - 範囲: 全庁
        - 調整先: 情報政策課

      ## アクション

      - A1: 手順書を書く
        - 課題: G1
        - 担当: 庶務係（山田）
        - 分かったこと: 山田さんに聞くのが早い
        - 2026-04-27 進行中: 2件書いた

      ## メモ

      秘密のメモ
      """)
  }

  private func handing(
    _ file: OfficeFile, earlier: [OfficeFile] = []
  ) throws -> HandingOver {
    try HandingOver(file, earlier: earlier, Samples.library, for: Samples.reader)
  }

  private func page(_ handing: HandingOver) throws -> String {
    try handing.page().plainText(width: 200)
  }

  /// Hands a record over after its head has seen it; the files as they are then.
  private func handedOver(
    _ file: OfficeFile, earlier: [OfficeFile] = []
  ) throws -> (file: OfficeFile, handed: HandingOver.Handed) {
    var handing = try handing(file, earlier: earlier)
    if handing.missing != nil { try handing.confirm(on: Self.day) }
    let handed = try handing.handed()
    var files = FilesInMemory([file])
    for change in handed.changes { try files.apply(change) }
    return (OfficeFile(file.path, try #require(files[file.path])), handed)
  }

  @Test func `nothing leaves before the head has confirmed it, and the page says what would`()
    throws
  {
    let handing = try handing(Self.record())
    #expect(handing.missing == .confirmation)
    #expect(throws: UseCaseError.self) { try handing.handed() }
    let page = try page(handing)
    for word in ["手順を知る人が1人だけ", "様式が部局ごとに違う", "情報政策課", "手順書を書く", "2件書いた", "平均4.0（6人）"] {
      #expect(page.contains(word), "\(word)")
    }
    for word in ["秘密", "山田", "丁野", "票"] { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains("○○さんに聞くのが早い"))
  }

  @Test func `what may be a name and is not covered is marked on the page`() throws {
    let text = String(decoding: Self.record().bytes, as: UTF8.self)
      .replacing("様式が部局ごとに違う", with: "様式は小川さんと業者さん、皆さんで違う")
    let page = try page(try handing(OfficeFile(Self.path, Array(text.utf8))))
    #expect(page.contains("人の名前かもしれない言葉が残っています：小川"))
    #expect(!page.contains("小川、") && !page.contains("：業者") && !page.contains("皆、"))
    #expect(try !self.page(handing(Self.record())).contains("かもしれない"))
  }

  @Test func `every line of the file that leaves stands on the page`() throws {
    let (file, handed) = try handedOver(Self.record())
    let text = String(decoding: handed.file.bytes, as: UTF8.self)
    let page = try page(try handing(file)).filter { !$0.isWhitespace }
    for line in text.split(separator: "\n") where line.contains(": ") && !line.hasPrefix("- 提出") {
      guard let value = line.split(separator: ": ", maxSplits: 1).last else { continue }
      let said = ["照合コード", "記録番号", "所属長確認", "共有範囲", "期", "記録", "実施日", "2026-04-27"]
      if said.contains(where: { line.contains("- \($0)") }) { continue }
      let told = ["6": "6人", "G1": "課題1", "6人 平均4.0": "平均4.0（6人）"]
      let shown = told[String(value)] ?? String(value)
      #expect(page.contains(shown.filter { !$0.isWhitespace }), "\(line)")
    }
    for word in ["秘密", "山田", "丁野", "票数", "進行役"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `an old record gets a number, the day and the code, and keeps every other line`()
    throws
  {
    let (file, handed) = try handedOver(Self.record())
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("- 記録番号: x-20260420-zeimu-"))
    #expect(text.contains("- 所属長確認: 2026-11-23 "))
    #expect(text.contains("秘密のメモ") && text.contains("庶務係（山田）"))
    #expect(handed.number == 1 && handed.file.path == "2026-04-20-zeimu.md")
    let bundle = Session.read(bytes: handed.file.bytes, file: handed.file.path)
    #expect(bundle.diagnostics == [] && bundle.value.share == 1)
    #expect(bundle.value.confirmed == Self.day && bundle.value.confirmedCode == nil)
  }

  @Test func `the same is handed over under the same number, a change under the next`() throws {
    let (file, first) = try handedOver(Self.record())
    let kept = OfficeFile(Paths.handed(first.id), first.file.bytes)
    let (again, second) = try handedOver(file, earlier: [kept])
    #expect(second.isRepeated && second.number == 1 && second.file.bytes == first.file.bytes)
    #expect(again == file)
    let changed = OfficeFile(
      file.path,
      Array(String(decoding: file.bytes, as: UTF8.self).replacing("2件書いた", with: "3件書いた").utf8))
    let handing = try handing(changed, earlier: [kept])
    #expect(handing.missing == .newConfirmation)
    let page = try page(handing)
    #expect(page.contains("前の紙から変わったところ"))
    #expect(page.contains("2026-04-27 進行中: 3件書いた") && page.contains("2026-04-27 進行中: 2件書いた"))
    let (_, third) = try handedOver(changed, earlier: [kept])
    #expect(third.number == 2 && !third.isRepeated)
  }

  @Test func `notes, votes and the memo may change without a new confirmation`() throws {
    let (file, _) = try handedOver(Self.record())
    let text = String(decoding: file.bytes, as: UTF8.self)
      .replacing("秘密の付箋", with: "別の付箋").replacing("票数: 5", with: "票数: 6")
    #expect(try handing(OfficeFile(file.path, Array(text.utf8))).missing == nil)
  }

  @Test(arguments: [
    (typed: "課題２", filed: "G2", gone: "様式が部局ごとに違う"),
    (typed: "アクション1の分かったこと", filed: "A1 分かったこと", gone: "聞くのが早い"),
    (typed: "G2、a1 分かったこと", filed: "G2, A1 分かったこと", gone: "聞くのが早い"),
    (typed: "課題1", filed: "G1", gone: "手順書を書く"),
  ])
  func `what the head crosses out by its number does not leave`(
    typed: String, filed: String, gone: String
  ) throws {
    var handing = try handing(Self.record())
    try handing.holdBack(typed)
    try handing.confirm(on: Self.day)
    let handed = try handing.handed()
    #expect(!String(decoding: handed.file.bytes, as: UTF8.self).contains(gone))
    #expect(try !page(handing).contains(gone))
    guard case .rewrite(_, _, let bytes) = handed.changes.first else {
      Issue.record("not written")
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("- 渡さない: \(filed)\n") && text.contains(gone))
    #expect(!String(decoding: handed.file.bytes, as: UTF8.self).contains("渡さない"))
  }

  @Test(arguments: ["課題9", "A1 担当者", "全部", "現状1"])
  func `what names nothing in the record is not taken for crossed out`(typed: String) throws {
    var handing = try handing(Self.record())
    #expect(throws: UseCaseError.handing(.notAnEntry(typed))) { try handing.holdBack(typed) }
  }

  @Test func `a head cannot have seen it before the meeting or after today`() throws {
    var handing = try handing(Self.record())
    for day in [CivilDate(dayNumber: 20_500), Samples.reader.today.adding(days: 1)] {
      #expect(throws: UseCaseError.handing(.outsideDays(day))) { try handing.confirm(on: day) }
    }
  }

  @Test func `of a record kept inside leaves that a meeting was held, and nothing more`() throws {
    let (file, handed) = try handedOver(Self.record(release: "課内"))
    let text = String(decoding: handed.file.bytes, as: UTF8.self)
    #expect(!text.contains("手順") && !text.contains("参加人数") && text.contains("- 共有範囲: 課内"))
    #expect(try page(try handing(file)).contains("会議を開いたことだけ"))
  }

  @Test func `one confirmed before pages had codes leaves as far as it said then`() throws {
    let old = Self.record("- 所属長確認: 2026-04-22\n")
    let handing = try handing(old)
    #expect(handing.missing == nil)
    let text = String(decoding: try handing.handed().file.bytes, as: UTF8.self)
    #expect(text.contains("手順書を書く") && !text.contains("2件書いた"))
    #expect(try !page(handing).contains("2件書いた"))
  }

  @Test func `the code of the page is in no file that leaves`() throws {
    let (file, handed) = try handedOver(Self.record())
    let session = Session.read(bytes: file.bytes, file: file.path).value
    let code = try #require(session.confirmedCode)
    #expect(!String(decoding: handed.file.bytes, as: UTF8.self).contains(code))
    #expect(try page(try handing(file)).contains(code))
  }

  @Test func `a received record, an unfinished one and one not to be read are not handed over`()
    throws
  {
    let (_, handed) = try handedOver(Self.record())
    #expect(throws: UseCaseError.received("a.md")) {
      try handing(OfficeFile("a.md", handed.file.bytes))
    }
    let open = String(decoding: Self.record().bytes, as: UTF8.self)
      .replacing("開催済", with: "作成中")
    #expect(throws: UseCaseError.self) { try handing(OfficeFile(Self.path, Array(open.utf8))) }
    let unread = Self.record("- 渡さない: 何か\n")
    #expect(throws: UseCaseError.self) { try handing(unread) }
  }
}
