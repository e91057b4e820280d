import TestSupport
import Testing

/// What was deleted or replaced stands in no file of the workspace from that answer on.
@Suite(.timeLimit(.minutes(30)))
struct ForgettingTests {
  /// A row and the text of which nothing may remain after it.
  private typealias Step = (types: String, shows: String, forgets: String?)

  @Test func `no byte of a replaced or deleted text remains in any file`() throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    var forgotten: [String] = []
    for step in notes + ideals + issues + actions + closing {
      try hour.answer((step.types, step.shows))
      if let text = step.forgets { forgotten.append(text) }
      #expect(try place.places(of: forgotten) == [], "after \(step.types)")
    }
    let status = try hour.finish(("", "何も出ません"))
    #expect(status == 0)
    #expect(forgotten.count == 9)
    #expect(try place.places(of: forgotten) == [])
  }

  @Test func `going back brings no deleted text back`() throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    try hour.answer([
      ("乙の会議が長い", "現状2"), ("：消す　１", "消すなら"), ("１", "現状2"), ("：戻る", "静かに"), ("", "現状1"),
      ("丙の書類が多い", "現状2"), ("：直す　１", "新しい文"), ("紙の書類が多い", "現状2"),
    ])
    for _ in 1...8 {
      try hour.answer(("：戻る", ""))
      #expect(try place.places(of: ["乙の会議", "丙の書類"]) == [])
    }
  }

  @Test func `a deleted text is in memory only until it is taken back`() throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    try hour.answer([("乙の会議が長い", "現状2"), ("：消す　１", "消すなら"), ("１", "元に戻す")])
    #expect(try place.places(of: ["乙の会議"]) == [])
    try hour.answer([("丙の書類が多い", "現状3"), ("：元に戻す", "現状2「丙の書類"), ("：元に戻す", "現状1「乙の会議")])
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    #expect(record.contains("- 乙の会議が長い\n") && !record.contains("丙の書類"))
    #expect(try place.places(of: ["丙の書類"]) == [])
  }

  @Test func `open notes stand without number in the order of their bytes`() throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    try hour.answer([
      ("窓口の列が長い", "現状2"),
      ("\u{1B}[200~朝の電話が多い\nExcelの表が重い\n\u{1B}[201~", "現状4"),
    ])
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    let notes = record.split(separator: "\n").drop { $0 != "## 現状" }.dropFirst().map(String.init)
    #expect(notes == ["- Excelの表が重い", "- 朝の電話が多い", "- 窓口の列が長い"])
    let side = try place.read("Sessions/2026H2/.2026-12-01-zeimu.hour")
    #expect(!side.contains("窓口") && !side.contains("朝の"))
  }

  private func start(in place: Workplace) throws -> LedHour {
    var hour = try LedHour(
      in: place, ["run", "--division", "税務課", "--people", "7", "--minutes", "60"])
    try hour.wait(for: "読み終えたら")
    try hour.answer([("", "皆さんが指した"), ("", "分を計"), ("", "静かに"), ("", "現状1")])
    return hour
  }

  private let notes: [Step] = [
    ("甲は山田主査しか知らない", "個人が分かる", nil), ("手順を知る人が1人しかいない", "現状2", "甲は山田"),
    ("乙の会議が長い", "現状3", nil), ("：消す　２", "消すなら", nil), ("１", "現状3", "乙の会議"),
    ("丙の書類が多い", "現状4", nil), ("：直す　３", "新しい文", nil),
    ("紙の書類が多い", "現状4", "丙の書類"), ("使われない棚", "現状5", nil), ("", "休暇", nil),
    ("", "分を計", nil),
  ]

  private let ideals: [Step] = [
    ("", "静かに", nil), ("", "ありたい姿1", nil), ("丁の手順書が少ない", "代わりに", nil),
    ("誰でも同じ手順で進められる", "ありたい姿2", "丁の手順書"), ("", "なければ", nil),
  ]

  private let issues: [Step] = [
    ("戊の決まりがない", "結び付け", nil), ("", "なければ", nil), ("：直す　課題1", "新しい文", nil),
    ("手順の決まりがない", "現状1「", "戊の決まり"), ("2", "ありたい姿1「", nil), ("", "なければ", nil),
    ("己の予算がない", "結び付け", nil), ("", "なければ", nil), ("：消す　課題2", "消すなら", nil),
    ("１", "なければ", "己の予算"), ("", "用紙が", nil), ("：飛ばす", "課題1「", nil),
  ]

  private let actions: [Step] = [
    ("庚の手順を周知する", "誰に、何を", nil), ("手順を1枚に書く", "担当は", "庚の手順"),
    ("鈴木辛子", "人の名前", nil), ("課税係", "いつまで", "鈴木辛子"), ("3/19", "最初の一歩", nil),
    ("紙を用意する", "課題1「", nil), ("", "引き受ける", nil), ("", "満足度", nil),
  ]

  private let closing: [Step] = [
    ("", "机で", "使われない棚")
  ]
}
