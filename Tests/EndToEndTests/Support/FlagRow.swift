import Testing

/// A flag of a command with its effect: what shows when it is given and not when it is left out.
struct FlagRow: Sendable, CustomTestStringConvertible {
  /// What can be seen of a run.
  enum Effect: Sendable {
    /// On standard output.
    case shows(String)
    /// Not on standard output, where it stands without the flag.
    case hides(String)
    /// On standard error.
    case says(String)
    /// Not on standard error, where it stands without the flag.
    case hushes(String)
    /// In a file of the workspace.
    case writes(String, String)
    case ends(Int32)
  }

  let command: String
  let flag: String
  /// The flag with its value.
  let given: [String]
  /// The command and what it needs besides.
  let arguments: [String]
  let input: String
  let effect: Effect
  let prepare: @Sendable (Workplace) throws -> Void

  init(
    _ command: String, _ given: String..., after arguments: [String] = [], input: [String] = [],
    in prepare: @escaping @Sendable (Workplace) throws -> Void = { _ in }, effect: Effect
  ) {
    (self.command, flag) = (command, given.first ?? "")
    (self.given, self.effect, self.prepare) = (given, effect, prepare)
    self.arguments = command.split(separator: " ").map(String.init) + arguments
    self.input = input.map { $0 + "\n" }.joined()
  }

  var testDescription: String { "\(command) \(given.joined(separator: " "))" }

  /// The samples, with an action that is overdue and one whose case is known.
  static func place() throws -> Workplace { try Workplace(samples: true) }
}

// MARK: - Rows

extension FlagRow {
  /// Rows whose effect is not seen as they name it: what they look for has to be found anew.
  static let unproven: Set = [
    "prepare --format 遠隔", "run --quiet-screen", "plans --theme 属人化", "plans --due-before 7月1日",
    "progress --state 着手", "progress --note 10件選んだ", "progress --learned 待つのは1日",
    "cases test --output out.txt", "cases test --worst",
    "cases add --type meetings-without-decision", "suggest --limit 1", "report --open",
    "show --as-of 2027-02-03", "progress --as-of 2027-02-03",
  ]
}

extension FlagRow {
  static let all: [FlagRow] =
    prepare + run + show + trace + plans + progress + cases + suggest + report + check
    + export + tables + initialise

  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"

  /// A page, and the same in a file.
  private static func shapes(
    _ command: String, _ arguments: [String], _ text: String, json: String? = nil
  ) -> [FlagRow] {
    [
      FlagRow(command, "--markdown", after: arguments, effect: .shows("# ")),
      FlagRow(command, "--html", after: arguments, effect: .shows("<html")),
      FlagRow(command, "--output", "out.txt", after: arguments, effect: .writes("out.txt", text)),
    ] + (json.map { [FlagRow(command, "--json", after: arguments, effect: .shows($0))] } ?? [])
  }

  private static let prepare: [FlagRow] =
    shapes("prepare", ["--division", "税務課"], "税務課") + [
      FlagRow("prepare", "--division", "税務課", effect: .shows("税務課")),
      FlagRow("prepare", "--date", "12月24日", after: ["--division", "x"], effect: .shows("12月24日")),
      FlagRow("prepare", "--start", "9:00", after: ["--division", "x"], effect: .shows("9:00")),
      FlagRow("prepare", "--minutes", "30分", after: ["--division", "x"], effect: .shows("14:30")),
      FlagRow("prepare", "--people", "７人", after: ["--division", "x"], effect: .shows("×14")),
      FlagRow("prepare", "--format", "遠隔", after: ["--division", "x"], effect: .hides("点線で切って")),
      FlagRow("prepare", "--paper", "約束", after: ["--division", "x"], effect: .hides("進行表")),
    ]

  private static let run: [FlagRow] =
    [
      FlagRow("run", "--division", "税務課", input: ["7", "60"], effect: .writes(record, "参加人数: 7")),
      FlagRow(
        "run", "--people", "７人", after: ["--division", "税務課"], effect: .writes(record, "参加人数: 7")),
      FlagRow(
        "run", "--minutes", "60分", after: ["--division", "税務課", "--people", "7"],
        effect: .says("CSV")),
      FlagRow(
        "run", "--format", "標準", after: ["--division", "税務課", "--people", "7", "--minutes", "60"],
        effect: .writes(record, "進め方: 標準")),
      FlagRow(
        "run", "--term", "令和9年度上期", after: ["--division", "税務課"],
        effect: .writes("Sessions/2027H1/2026-12-01-zeimu.md", "税務課")),
      FlagRow(
        "run", "--facilitator", "課長補佐", after: ["--division", "税務課"],
        effect: .writes(record, "進行役: 課長補佐")),
      FlagRow(
        "run", "--notes", "notes.txt",
        after: ["--division", "税務課", "--people", "7", "--minutes", "60"], input: ["", "", ""],
        in: { try $0.write("傘立てが足りない\n", to: "notes.txt") }, effect: .writes(record, "- 傘立てが足りない")),
      FlagRow(
        "run", "--facts", "facts.csv",
        after: ["--division", "税務課", "--people", "7", "--minutes", "60"],
        in: { try $0.write(",4月\n時間外,18h\n", to: "facts.csv") }, effect: .says("時間外  4月 18h")),
      FlagRow("run", "--practice", effect: .says("何も残りません")),
      FlagRow(
        "run", "--quiet-screen",
        after: ["--division", "税務課", "--people", "7", "--minutes", "60"], effect: .hushes("「")),
      FlagRow("run", "--new", in: brokenOff, effect: .hushes("途中の会議があります")),
      FlagRow("run", "--continue", in: brokenOff, effect: .says("続きから始めます")),
      FlagRow(
        "run", "--take-over", after: ["--continue"],
        in: { place in
          try brokenOff(place)
          let lock = "another-machine\n1\n課税係\n2026-12-01T14:00:00+09:00\n1\n"
          try place.write(lock, to: record + ".lock")
        }, effect: .ends(0)),
    ]

  /// An hour that was left after its opening.
  @Sendable private static func brokenOff(_ place: Workplace) throws {
    _ = try place.run("run", "--new", "--division", "税務課", "--people", "7", input: "60\n")
  }

  private static let show: [FlagRow] =
    shapes("show", ["2026-04-20-jinji"], "手順書") + [
      FlagRow("show", "--after", after: ["2026-04-20-jinji"], effect: .shows("決まったことと、その後")),
      FlagRow("show", "--head", after: ["2026-04-20-jinji"], effect: .hides("ありたい姿1")),
    ]

  private static let trace = shapes("trace", ["2026-04-20-jinji"], "└")

  private static let plans: [FlagRow] =
    shapes("plans", [], "課題とアクション", json: "\"version\"") + [
      FlagRow("plans", "--division", "会計課", effect: .hides("人事課")),
      FlagRow("plans", "--owner", "宣伝係", effect: .hides("給与係長")),
      FlagRow("plans", "--theme", "属人化", effect: .hides("観光振興課  ")),
      FlagRow("plans", "--term", "2026H1", effect: .hides("2026-11-10-ritchi")),
      FlagRow("plans", "--state", "完了", effect: .hides("未着手")),
      FlagRow("plans", "--due-before", "7月1日", effect: .hides("2026-09-30")),
      FlagRow("plans", "--overdue", effect: .hides("完了")),
      FlagRow("plans", "--only", "アクション", effect: .hides("課題1")),
    ]

  private static let progress: [FlagRow] = {
    let action = ["2026-11-10-ritchi/A3"]
    let path = "Sessions/2026H2/2026-11-10-ritchi.md"
    return [
      FlagRow("progress", "--state", "着手", after: action, effect: .writes(path, "- 2026-12-01 着手")),
      FlagRow(
        "progress", "--note", "10件選んだ", after: action + ["--state", "着手"],
        effect: .writes(path, "- 2026-12-01 着手: 10件選んだ")),
      FlagRow(
        "progress", "--learned", "待つのは1日", after: action + ["--state", "着手"],
        effect: .writes(path, "- 分かったこと: 待つのは1日")),
    ]
  }()

  private static let cases: [FlagRow] =
    shapes("cases list", ["昼休み"], "事例", json: "\"version\"")
    + shapes("cases show", ["hino-city-manuals"], "日野市")
    + shapes("cases test", ["judged.csv"], "", json: "\"version\"").map { row in
      row.with { try $0.write("文,事例,テーマ\n電話が多い,hino-city-manuals,会議\n", to: "judged.csv") }
    }
    + [
      FlagRow(
        "cases test", "--worst", after: ["judged.csv"],
        in: { try $0.write("文,事例,テーマ\n電話が多い,hino-city-manuals,会議\n", to: "judged.csv") },
        effect: .shows("「電話が多い」"))
    ] + added

  private static let added: [FlagRow] = {
    let enough = ["--title", "動画の手順書", "--problem", "引継ぎができない", "--practice", "動画に撮った"]
    let path = "Templates/cases/own-2026-1.md"
    func added(_ flag: String, _ value: String, _ text: String) -> FlagRow {
      let given = enough.firstIndex(of: flag)
      let others = given.map { Array(enough[..<$0] + enough[($0 + 2)...]) } ?? enough
      return FlagRow("cases add", flag, value, after: others, effect: .writes(path, text))
    }
    return [
      added("--title", "動画の手順書", "# 動画の手順書"), added("--problem", "引継ぎができない", "引継ぎができない"),
      added("--practice", "動画に撮った", "動画に撮った"), added("--organization", "日野市", "団体: 日野市"),
      added("--division", "税務課", "所属: 税務課"), added("--year", "令和７年", "年: 2025"),
      added("--effect", "半日で済んだ", "半日で済んだ"), added("--points", "短く撮る", "短く撮る"),
      added("--voice", "誰も知らない", "- 誰も知らない"),
      added("--type", "meetings-without-decision", "課題の型: meetings-without-decision"),
    ]
  }()

  private static let suggest: [FlagRow] = [
    FlagRow("suggest", "--limit", "1", after: ["担当者しか手順を知らない"], effect: .hides("2 ")),
    FlagRow("suggest", "--json", after: ["担当者しか手順を知らない"], effect: .shows("\"abstains\"")),
  ]

  private static let report: [FlagRow] =
    shapes("report", [], "全庁", json: "\"version\"") + [
      FlagRow("report", "--term", "令和8年度上期", effect: .shows("令和8年度上期")),
      FlagRow("report", "--open", effect: .shows("2026-11-10-ritchi/G2")),
    ]

  private static let check: [FlagRow] = [
    FlagRow(
      "check", "--json",
      in: { try $0.write("# x\n\n- 参加人数: 多い\n", to: "Sessions/2026-11-30-zeimu.md") },
      effect: .shows("\"severity\""))
  ]

  private static let export: [FlagRow] = [
    FlagRow("export", "--format", "csv", effect: .ends(64)),
    FlagRow("export", "--output", "out.txt", effect: .writes("out.txt", "\"version\"")),
  ]

  /// The head of each table that a spreadsheet opens.
  private static let tables: [FlagRow] = [
    FlagRow("plans", "--csv", effect: .shows("識別番号,種類,番号")),
    FlagRow("cases list", "--csv", after: ["昼休み"], effect: .shows("番号,題名,団体")),
    FlagRow("suggest", "--csv", after: ["担当者しか手順を知らない"], effect: .shows("内容,見送り,順位")),
    FlagRow("report", "--csv", effect: .shows("表,識別番号,名前")),
    FlagRow(
      "cases test", "--csv", after: ["judged.csv"], in: judged,
      effect: .shows("測ったもの（0から1。高いほどよい）,")),
    FlagRow(
      "check", "--csv",
      in: { try $0.write("# x\n\n- 参加人数: 多い\n", to: "Sessions/2026-11-30-zeimu.md") },
      effect: .shows("ファイル,行,桁")),
  ]

  private static let initialise: [FlagRow] = [
    FlagRow(
      "init", "--division", "税務課", after: ["new"],
      effect: .writes("new/workspace.md", "- 所属: zeimu"))
  ]

  private func with(
    _ prepare: @escaping @Sendable (Workplace) throws -> Void
  ) -> FlagRow { FlagRow(self, prepare) }

  private init(_ row: FlagRow, _ prepare: @escaping @Sendable (Workplace) throws -> Void) {
    (command, flag, given, arguments) = (row.command, row.flag, row.given, row.arguments)
    (input, effect, self.prepare) = (row.input, row.effect, prepare)
  }
}

// MARK: - The flags that every command has

extension FlagRow {
  /// A plain use of each command.
  private static let uses: [(command: String, arguments: [String])] = [
    ("prepare", ["--division", "税務課"]), ("run", ["--new", "--division", "税務課"]),
    ("show", ["2026-11-10-ritchi"]), ("trace", ["2026-04-20-jinji"]), ("plans", []),
    ("progress", ["2026-11-10-ritchi/A3", "--state", "着手"]), ("cases list", ["昼休み"]),
    ("cases show", ["hino-city-manuals"]),
    ("cases add", ["--title", "題", "--problem", "困る", "--practice", "した"]),
    ("cases test", ["judged.csv"]), ("suggest", ["担当者しか手順を知らない"]), ("report", []),
    ("check", []), ("export", []), ("init", ["new"]),
  ]

  /// Where `--workspace` and `--language` are tried; a folder is made by its own name.
  static let shared: [FlagRow] = uses.flatMap { use in
    ["--workspace", "--language"].map { flag in
      FlagRow(use.command, flag, after: use.arguments, in: judged, effect: .ends(0))
    }
  }

  @Sendable private static func judged(_ place: Workplace) throws {
    try place.write("文,事例,テーマ\n電話が多い,hino-city-manuals,会議\n", to: "judged.csv")
  }

  /// A released record with an action whose day comes between the two days that stand for today.
  private static let promised =
    "# x\n\n- 記録: 開催済\n- 所属長確認: 2026-12-01\n- 共有範囲: 庁内\n\n"
    + "## アクション\n\n- A1: 傘立てを置く\n  - 期限: 2027-01-10\n"

  /// What hangs on the day that stands for today.
  static let days: [FlagRow] = {
    let day = "2027-02-03"
    let action = "2026-11-10-ritchi/A3"
    return [
      FlagRow("prepare", "--as-of", day, after: ["--division", "税務課"], effect: .shows("令和9年2月3日")),
      FlagRow(
        "run", "--as-of", day, after: ["--division", "税務課"],
        effect: .writes("Sessions/2026H2/2027-02-03-zeimu.md", "税務課")),
      FlagRow(
        "show", "--as-of", day, after: ["2026-11-10-ritchi"], effect: .shows("令和9年1月29日（金）  超過")),
      FlagRow("plans", "--as-of", day, after: ["--overdue"], effect: .shows("2027-01-29")),
      FlagRow(
        "progress", "--as-of", day, after: [action, "--state", "着手"],
        effect: .writes("Sessions/2026H2/2026-11-10-ritchi.md", "- 2027-02-03 着手")),
      FlagRow(
        "cases add", "--as-of", day,
        after: ["--title", "題", "--problem", "困る", "--practice", "した"],
        effect: .writes("Templates/cases/own-2027-1.md", "# 題")),
      FlagRow(
        "export", "--as-of", day,
        in: { try $0.write(promised, to: "Sessions/2026-11-30-zeimu.md") },
        effect: .shows("\"傘立てを置く\",\"themes\":[],\"overdue\":true")),
      FlagRow("report", "--as-of", day, effect: .shows("令和9年2月3日")),
      FlagRow(
        "check", "--as-of", "2030-04-01",
        in: { try $0.write("# x\n\n- 保存期間: 3年\n", to: "Sessions/2026-04-21-zeimu.md") },
        effect: .ends(1)),
    ]
  }()

  /// Commands that hang on no day; they take the flag so that it may always be given.
  static let withoutDay = ["trace", "cases list", "cases show", "cases test", "suggest", "init"]
}
