import Foundation
import TestSupport
import Testing
import Text

/// The program started alone at a terminal.
@Suite(.timeLimit(.minutes(30)))
struct MenuTests {
  private static let words = [
    "今日", "準備", "会議", "進み具合", "探す", "事例", "提出", "受付", "まとめ", "返事",
  ]
  private static let path = "Sessions/2026H1/2026-04-20-jinji.md"
  private static let record = """
    # 人事課 振り返り

    - 所属: 人事課
    - 記録: 開催済
    - 所属長確認: 2026-04-22
    - 共有範囲: 庁内

    ## 現状

    - C1: 雨の日は机が足りない

    ## 課題

    - G1: 机の数が合わない
      - 現状: C1

    ## アクション

    - A1: 机を2つ足す
      - 課題: G1

    """

  @Test(arguments: [
    (typed: "２", shows: "どの課の会議ですか"), (typed: "会議", shows: "Enter で始める"),
    (typed: "plans", shows: "探す言葉"), (typed: "事例", shows: "探す言葉"),
  ])
  func `a word is chosen by its number or its name`(typed: String, shows: String) throws {
    var hour = try LedHour(in: try Workplace(library: .small), [])
    try hour.wait(for: "9 まとめ")
    try hour.answer((typed, shows))
  }

  @Test func `each word that there is a command for stands there once, no other does`() throws {
    var hour = try LedHour(in: try Workplace(library: .small), [])
    let menu = try hour.terminal.expect("番号を入れて")
    for (index, word) in Self.words.enumerated() {
      #expect(menu.contains("\(index + 1) \(word)"), "\(word)")
    }
  }

  @Test func `a wrong number is asked again, Enter ends and nothing is written`() throws {
    let place = try Workplace(library: .small)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 会議")
    try hour.answer([("99", "1から10まで"), ("税務課", "1から10まで"), ("３", "Enter で始める"), ("0", "3 会議")])
    hour.enter("")
    let status = try hour.terminal.waitForExit()
    #expect(status == 0)
    #expect(try place.files().isEmpty)
  }

  @Test func `会議 begins an hour at Enter, or practises and keeps nothing`() throws {
    let place = try Workplace(library: .small)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 会議")
    try hour.answer([("３", "Enter で始める"), ("", "どの課")])
    hour = try LedHour(in: place, [])
    try hour.wait(for: "3 会議")
    try hour.answer([("３", "1 練習する"), ("１", "何も残りません")])
    #expect(try place.files().isEmpty)
  }

  @Test func `会議 reads a record and comes back`() throws {
    let place = try Workplace(library: .small)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 会議")
    try hour.answer([("3", "2 記録を見る"), ("2", "まだ記録はありません")])
    try place.write(Self.record, to: Self.path)
    try hour.answer([("3", "2 記録を見る"), ("2", "1  2026-04-20  人事課 振り返り")])
    try hour.answer(("１", "Enter で議事録"))
    hour.enter("")
    try hour.terminal.expect("雨の日は机が足りない")
    try hour.wait(for: "3 会議")
    try hour.answer([("3", "2 記録を見る"), ("2", "見たい記録"), ("9", "3 会議")])
    #expect(try place.files().count == 1)
  }

  @Test func `進み具合 asks which action, how it stands and what happened`() throws {
    let place = try Workplace(library: .small)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "4 進み具合")
    try hour.answer([("4", "終わっていないアクションも"), ("", "番号を入れて")])
    try place.write(Self.record, to: Self.path)
    try hour.answer([
      ("進み具合", "1  2026-04-20-jinji/A1  机を2つ足す"), ("7", "1から1まで"), ("1", "今の様子"),
      ("3", "何がありましたか"), ("倉庫から運んだ", "1行書き足しました"),
    ])
    #expect(try place.read(Self.path).contains("  - 2026-12-01 完了: 倉庫から運んだ\n"))
    try hour.answer(("4", "終わっていないアクションも"))
  }

  @Test func `進み具合 writes what became of an issue that waits, and mends any entry by its name`()
    throws
  {
    let place = try Workplace()
    let raised = Self.record.replacing("  - 現状: C1\n", with: "  - 現状: C1\n  - 扱い: 所属外へ依頼\n")
    try place.write(raised, to: Self.path)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "4 進み具合")
    try hour.answer([
      ("4", "2  2026-04-20-jinji/G1  机の数が合わない"), ("2", "1 回答済"), ("1", "何がありましたか"),
      ("来年度に買う", "1行書き足しました"),
    ])
    #expect(try place.read(Self.path).contains("  - 2026-12-01 回答済: 来年度に買う\n"))
    try hour.answer([
      ("4", "1  2026-04-20-jinji/A1"), ("２０２６-04-20-jinji／g1", "4 項目を直す"), ("4", "内容"),
      ("机が4つ足りない", "範囲"), ("", "調整先"), ("総務課", "回答期限"), ("", "直しました"),
    ])
    #expect(try place.read(Self.path).contains("- G1: 机が4つ足りない\n"))
    try hour.answer([
      ("4", "1  2026-04-20-jinji/A1"), ("2026-04-20-jinji/A9", "今の様子"), ("3", "何がありましたか"),
      ("", "A9"),
    ])
  }

  @Test func `進み具合 mends the fields of an action too`() throws {
    let place = try Workplace(library: .small)
    try place.write(Self.record, to: Self.path)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "4 進み具合")
    try hour.answer([
      ("4", "机を2つ足す"), ("1", "7 項目を直す"), ("7", "内容"), ("", "担当"),
      ("庶務係", "期限"), ("来週", "最初の一歩"),
    ])
    for _ in 1...6 { hour.enter("") }
    try hour.wait(for: "2 準備")
    hour.enter("")
    #expect(try place.read(Self.path).contains("  - 担当: 庶務係\n  - 期限: 2026-12-08\n"))
  }

  @Test func `進み具合 shows nothing of a record that is not shared, but that there is one`() throws {
    let place = try Workplace(library: .small)
    try place.write(
      Self.record.replacing("- 所属長確認: 2026-04-22\n", with: ""), to: Self.path)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "4 進み具合")
    hour.enter("4")
    #expect(try !hour.terminal.expect("共有していない記録1件").contains("机を2つ足す"))
    _ = try place.run("init", place.path, "--division", "人事課")
    hour = try LedHour(in: place, [])
    try hour.wait(for: "4 進み具合")
    try hour.answer(("4", "机を2つ足す"))
  }

  @Test func `準備, 探す, 事例 and まとめ show what their commands show`() throws {
    let place = try Workplace(library: .small)
    try place.write(Self.record, to: Self.path)
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "2 準備")
    for (word, answer, shows) in [
      ("準備", "", "開催のご案内"), ("探す", "机", "課題1"), ("事例", "昼休み", "事例"), ("まとめ", nil, "全庁のまとめ"),
    ] {
      hour.enter(word)
      if let answer {
        try hour.wait(for: word == "準備" ? "Enter で 人事課" : "探す言葉")
        hour.enter(answer)
      }
      if word == "準備" {
        try hour.answer(("来週", "印刷するなら"))
        hour.enter("")
      }
      try hour.terminal.expect(shows)
      try hour.wait(for: "9 まとめ")
    }
  }

  @Test(arguments: [
    (label: "one", records: ["2026-04-20-jinji", "2026-10-06-jinji"], isNamed: true),
    (label: "two", records: ["2026-04-20-jinji", "2026-04-20-zeimu"], isNamed: false),
    (label: "none", records: [], isNamed: false),
  ])
  func `the title names the division where there is one only`(
    label: String, records: [String], isNamed: Bool
  ) throws {
    let place = try Workplace(library: .small)
    for name in records { try place.write(Self.record, to: "Sessions/\(name).md") }
    var hour = try LedHour(in: place, [])
    let title = try hour.terminal.expect("2 準備")
    #expect(title.contains("ありたい姿ミーティング ── 人事課") == isNamed)
    #expect(title.contains("令和8年12月1日"))
  }

  @Test func `in English it asks the same`() throws {
    var hour = try LedHour(in: try Workplace(library: .small), [], language: .english)
    try hour.wait(for: "3 run")
    try hour.answer([
      ("99", "from 1 to 10"), ("4", "No action is open"), ("", "1 today"),
      ("3", "Press Enter to begin"), ("0", "3 run"),
      ("run", "Press Enter to begin"), ("", "Which division"),
    ])
  }
}
