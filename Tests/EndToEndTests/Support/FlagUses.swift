import TestSupport

/// Every flag of every command, each with its effect.
extension FlagUse {
  static let all: [FlagUse] = papers + hours + records + lists + cases + office + travelling

  /// Commands that hang on no day; they take the flag so that it may always be given.
  static let withoutDay = [
    "trace", "cases list", "cases show", "cases test", "suggest", "reply publish", "init",
  ]

  static let inEnglish = Row("--language", "en", effect: .speaks)
  static let nextYear = "2027-02-03"

  /// A page in its shapes, and in a file.
  static func shapes(_ text: String, json: String? = nil, csv: String? = nil) -> [Row] {
    [
      Row("--markdown", effect: .shows("# ")), Row("--html", effect: .shows("<html")),
      Row("--output", "out.txt", effect: .leaves("out.txt", text)),
    ] + (json.map { [Row("--json", effect: .shows($0))] } ?? [])
      + (csv.map(tables) ?? [])
  }

  /// A table in its two shapes, by the first titles of the one.
  static func tables(_ titles: String) -> [Row] {
    [
      Row("--csv", effect: .shows(titles)),
      Row("--tsv", effect: .shows(titles.replacing(",", with: "\t"))),
    ]
  }

  private static let papers: [FlagUse] = [
    FlagUse(
      "prepare", "--division", "x",
      rows: shapes("xの皆さん") + [
        Row("--date", "12月24日", effect: .shows("12月24日")),
        Row("--start", "9:00", effect: .shows("9:00")),
        Row("--minutes", "30分", effect: .shows("14:30")),
        Row("--people", "７人", effect: .shows("×14")),
        Row("--format", "遠隔", effect: .shows("マイクを切って")),
        Row("--paper", "約束", effect: .hides("進行表")),
        Row("--as-of", nextYear, effect: .shows("令和9年2月3日")), inEnglish,
      ]),
    FlagUse("prepare", rows: [Row("--division", "税務課", effect: .shows("税務課"))]),
    FlagUse(
      "prepare", "--division", "人事課",
      rows: [
        Row("--form", effect: .hides("進行表")),
        Row("--csv", effect: .shows("ありたい姿ミーティング 記入表,,")),
      ]),
  ]

  private static let lists: [FlagUse] = [
    FlagUse(
      "plans",
      rows: shapes("課題とアクション", json: "\"version\"", csv: "識別番号,種類,番号") + [
        Row("--division", "会計課", effect: .hides("人事課")),
        Row("--owner", "宣伝係", effect: .hides("給与係長")),
        Row("--theme", "属人化", effect: .hides("広告を頼むときに")),
        Row("--term", "2026H1", effect: .hides("2026-11-10-ritchi")),
        Row("--state", "完了", effect: .hides("未着手")),
        Row("--due-before", "2026-10-01", effect: .hides("2026-10-30")),
        Row("--overdue", effect: .hides("完了")),
        Row("--only", "アクション", effect: .hides("課題1")),
        Row("--as-of", nextYear, effect: .shows("うち期限を過ぎたもの38件")), inEnglish,
      ]),
    FlagUse(
      "check", with: { try $0.place.write("# x\n\n- 参加人数: 多い\n", to: "Sessions/2026-11-30-a.md") },
      rows: tables("ファイル,行,桁") + [Row("--json", effect: .shows("\"severity\"")), inEnglish]),
    FlagUse(
      "check",
      with: { try $0.place.write("# x\n\n- 保存期間: 3年\n", to: "Sessions/2026-04-21-zeimu.md") },
      rows: [Row("--as-of", "2030-04-01", effect: .ends(1))]),
    FlagUse(
      "export", with: { try $0.place.write(promised, to: "Sessions/2026-11-30-a.md") },
      rows: [
        Row("--format", "csv", effect: .ends(64)),
        Row("--output", "out.txt", effect: .leaves("out.txt", "\"version\"")),
        Row(
          "--as-of", nextYear, effect: .shows("\"傘立てを置く\",\"themes\":[],\"overdue\":true")),
      ]),
  ]

  /// A released record with an action whose day comes between the two days that stand for today.
  private static let promised =
    "# x\n\n- 記録: 開催済\n- 所属長確認: 2026-12-01\n- 共有範囲: 庁内\n\n"
    + "## アクション\n\n- A1: 傘立てを置く\n  - 期限: 2027-01-10\n"

  private static let records: [FlagUse] = [
    FlagUse(
      "show", "2026-11-10-ritchi",
      rows: shapes("Deputy Director") + [
        Row("--after", effect: .shows("決まったことと、その後")),
        Row("--head", effect: .hides("ありたい姿1")),
        Row("--as-of", nextYear, effect: .shows("令和9年1月29日（金）  期限を過ぎています")), inEnglish,
      ]),
    FlagUse("trace", "2026-04-20-jinji", rows: shapes("└") + [inEnglish]),
    FlagUse(
      "progress", "2026-11-10-ritchi/A3", "--state", "着手",
      rows: [
        Row("--note", "10件選んだ", effect: .writes(english, "- 2026-12-01 started: 10件選んだ")),
        Row("--due", "3月31日", effect: .writes(english, "- Due: 2027-03-31")),
        Row("--learned", "待つのは1日", effect: .writes(english, "- Learned: 待つのは1日")),
        Row("--as-of", nextYear, effect: .writes(english, "- 2027-02-03 started")), inEnglish,
      ]),
    FlagUse(
      "progress", "2026-11-10-ritchi/A3",
      rows: [Row("--state", "着手", effect: .writes(english, "- 2026-12-01 started"))]),
    FlagUse(
      "progress", "2026-11-10-ritchi/A3", input: ["", "企画係"],
      rows: [Row("--mend", effect: .writes(english, "- Owner: 企画係"))]),
  ]

  /// A sample in English: what is added to it is English too.
  private static let english = "Sessions/2026H2/2026-11-10-ritchi.md"

  private static let cases: [FlagUse] =
    [
      FlagUse(
        "cases list", "マニュアル",
        rows: shapes("事例", json: "\"version\"", csv: "番号,題名,団体") + [
          Row("--book", effect: .shows("自分たちの実績は、まだありません")), inEnglish,
        ]),
      FlagUse("cases show", "hino-city-manuals", rows: shapes("日野市") + [inEnglish]),
      FlagUse(
        "cases test", "judged.csv",
        with: { try $0.folder.write("文,事例,テーマ\n電話が多い,hino-city-manuals,会議\n", to: "judged.csv") },
        rows: shapes("確かめた文", json: "\"version\"", csv: "測ったもの（0から1。高いほどよい）,") + [
          Row("--worst", effect: .shows("電話が多い")), inEnglish,
        ]),
      added(
        without: nil,
        rows: [
          Row("--organization", "日野市", effect: .writes(own, "団体: 日野市")),
          Row("--division", "税務課", effect: .writes(own, "所属: 税務課")),
          Row("--contact", "課税係", effect: .writes(own, "問合せ先: 課税係")),
          Row("--year", "令和７年", effect: .writes(own, "年: 2025")),
          Row("--effect", "半日で済んだ", effect: .writes(own, "半日で済んだ")),
          Row("--points", "短く撮る", effect: .writes(own, "短く撮る")),
          Row("--voice", "誰も知らない", effect: .writes(own, "- 誰も知らない")),
          Row("--type", "meetings-too-many", effect: .writes(own, "課題の型: meetings-too-many")),
          Row("--as-of", nextYear, effect: .writes("Templates/cases/own-2027-1.md", "# 動画の手順書")),
          inEnglish,
        ]),
    ]
    + [
      FlagUse(
        "cases add", with: { try $0.folder.write(results, to: "list.csv") },
        rows: [Row("--csv", "list.csv", effect: .shows("手順書を動画に撮った"))]),
      FlagUse(
        "cases add", "--csv", "list.csv",
        with: { try $0.folder.write(results.replacing("取組", with: "行い"), to: "list.csv") },
        rows: [Row("--column", "取組=行い", effect: .shows("手順書を動画に撮った"))]),
    ]
    + enough.map { given in
      added(
        without: given.flag,
        rows: [Row(given.flag, given.value, effect: .writes(own, given.value))])
    }

  private static let own = "Templates/cases/own-2026-1.md"
  private static let results = "所属,年度,課題,取組\n税務課,令和5年度,引継ぎができない,手順書を動画に撮った\n"
  private static let enough = [
    (flag: "--title", value: "動画の手順書"), (flag: "--problem", value: "引継ぎができない"),
    (flag: "--practice", value: "動画に撮った"),
  ]

  /// A case added with what it cannot do without, or with all but one of that.
  private static func added(without flag: String?, rows: [Row]) -> FlagUse {
    let given = enough.filter { $0.flag != flag }.flatMap { [$0.flag, $0.value] }
    return FlagUse("cases add", given, rows: rows)
  }

  private static let office: [FlagUse] = [
    FlagUse(
      "suggest", "電話の問い合わせが多く、担当者しか手順を知らない",
      rows: tables("内容,見送り,順位") + [
        Row("--limit", "1", effect: .hides("  2 ")), Row("--json", effect: .shows("\"abstains\"")),
        inEnglish,
      ]),
    FlagUse(
      "receive", with: { try $0.place.write("", to: "Sessions/2026H1/empty.md") },
      rows: tables("ファイル,扱い,番号") + [
        Row("--list", effect: .shows("2026-10-06-jinji.md")),
        Row("--json", effect: .shows("\"counts\"")),
        Row("--term", "令和8年度上期", effect: .shows("令和8年度上期")),
        Row("--as-of", "2026-06-01", effect: .shows("令和8年度上期")), inEnglish,
      ]),
    FlagUse(
      "report",
      rows: shapes("全庁", json: "\"version\"", csv: "表,識別番号,名前") + [
        Row("--term", "令和8年度上期", effect: .shows("令和8年度上期")),
        Row("--open", effect: .shows("2026-11-10-ritchi/G4")),
        Row("--as-of", nextYear, effect: .shows("令和9年2月3日")),
      ]),
    FlagUse("report", "--term", "2030H1", rows: [inEnglish]),
    FlagUse(
      "init", "new",
      rows: [
        Row("--division", "税務課", effect: .leaves("new/workspace.md", "- 所属: zeimu")), inEnglish,
      ]),
  ]
}

// MARK: - Leading an hour

extension FlagUse {
  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"

  private static let hours: [FlagUse] = [
    FlagUse(
      "run", input: ["7"],
      rows: [
        Row("--division", "税務課", effect: .writes(record, "参加人数: 7")),
        Row("--practice", effect: .says("何も残りません")),
      ]),
    FlagUse(
      "run", "--division", "税務課",
      rows: [
        Row("--people", "７人", effect: .writes(record, "参加人数: 7")),
        Row("--term", "令和9年度上期", effect: .writes("Sessions/2027H1/2026-12-01-zeimu.md", "税務課")),
        Row("--facilitator", "課長補佐", effect: .writes(record, "進行役: 課長補佐")),
        Row("--as-of", nextYear, effect: .writes("Sessions/2026H2/2027-02-03-zeimu.md", "税務課")),
        inEnglish,
      ]),
    FlagUse(
      "run", "--division", "税務課", "--people", "7",
      rows: [Row("--minutes", "60分", effect: .says("読み終えたら"))]),
    FlagUse(
      "run", "--division", "税務課", "--people", "7", "--minutes", "60",
      with: { try $0.folder.write(",4月\n時間外,18h\n", to: "facts.csv") },
      rows: [
        Row("--format", "標準", effect: .writes(record, "進め方: 標準")),
        Row("--facts", "facts.csv", effect: .says("時間外  4月 18h")),
        Row("--quiet-screen", effect: .hushes("「お忙しいところ")),
        Row("--wall", effect: .says("2026-12-01-zeimu-wall.html")),
      ]),
    FlagUse(
      "run", "--division", "税務課", "--people", "7", "--minutes", "60", input: ["", "", "", ""],
      with: { try $0.folder.write("傘立てが足りない\n", to: "notes.txt") },
      rows: [
        Row("--notes", "notes.txt", effect: .writes(record, "- 傘立てが足りない")),
        Row("--notes-on-paper", effect: .says("用紙の文はファイルに書きません")),
      ]),
    FlagUse(
      "run", "--division", "税務課", "--people", "7", "--minutes", "60",
      input: ["", "", "", "", "手順書がない", "", "", "", "", "誰でもできる", "", "担当者しか手順を知らない", "", "", ""]
        + ["表を配る", "庶務係", "12/28"] + Array(repeating: "", count: 12),
      rows: [
        Row("--keep-board", effect: .writes("Sessions/2026H2/2026-12-01-zeimu-board.html", "A3"))
      ]),
    FlagUse(
      "run", with: brokenOff,
      rows: [
        Row("--new", effect: .hushes("途中の会議があります")),
        Row("--continue", effect: .says("続きから始めます")),
      ]),
    FlagUse(
      "run", "--continue",
      with: { desk in
        try brokenOff(desk)
        let lock = "another-machine\n1\n課税係\n2026-12-01T14:00:00+09:00\n1\n"
        try desk.place.write(lock, to: record + ".lock")
      }, rows: [Row("--take-over", effect: .ends(0))]),
  ]

  /// An hour that was left after its opening.
  @Sendable private static func brokenOff(_ desk: Desk) throws {
    _ = try desk.place.run("run", "--new", "--division", "税務課", "--people", "7", input: "60\n")
  }
}
