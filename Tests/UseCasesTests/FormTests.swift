import Facilitation
import Records
import Reports
import Testing
import Text

@testable import UseCases

/// The form for divisions without the program: made, filled in, taken back.
@Suite struct FormTests {
  private static let library = LoadedLibrary(
    carried: Samples.libraryFiles,
    own: [
      Samples.file(
        "Templates/organization.md",
        "# 県庁\n\n- 団体コード: 990001\n\n## 総務部\n\n- zeimu: 税務課\n- jinji: 人事課\n")
    ])
  private static let reader = Samples.reader
  private static let path = "Sessions/2026-04-20-zeimu.md"

  /// A record of the division with an open action and an issue that was put off.
  private static let record = Samples.file(
    path,
    """
    # 題

    - 所属: 税務課
    - 記録: 開催済

    ## 課題

    - G1: 手順を知る人が1人だけ
      - 扱い: 取り組む
    - G2: 様式がばらばら
      - 扱い: 次回

    ## アクション

    - A1: =手順書を書く
      - 課題: G1
      - 担当: 庶務係（山田）
      - 期限: 2026-09-30
      - 2026-06-02 進行中

    """)

  private static func form(_ language: Language = .japanese) throws -> Form {
    let session = Session.read(
      bytes: record.bytes, file: record.path, vocabulary: library.vocabulary
    ).value
    let past = Past(of: "zeimu", in: [session], replies: [], on: reader.today)
    return try library.form(for: "税務課", past: past, in: language)
  }

  /// The form with some cells filled in, by their names.
  private static func filled(_ cells: [String: String]) throws -> OfficeFile {
    var rows = try form().cells
    for (name, text) in cells {
      let place = try #require(CellPlace(name))
      while rows[place.row - 1].count <= place.column { rows[place.row - 1].append("") }
      rows[place.row - 1][place.column] = text
    }
    return Samples.file("form.csv", CSV.text(of: rows))
  }

  private static func changes(
    _ cells: [String: String], in records: [OfficeFile] = [record]
  ) throws -> FormChanges {
    let form = try #require(ReturnedForm(try HandedIn.sheets(of: try filled(cells))))
    return FormChanges(form, in: records, library, for: reader)
  }

  private static func said(_ changes: FormChanges) -> [String] {
    changes.problems.map { reader.words.text(of: $0) }
  }

  @Test func `the form has a line for each open matter, explained columns and no person`() throws {
    let form = try Self.form()
    #expect(form.csv.hasPrefix("\u{FEFF}ありたい姿ミーティング 記入表,"))
    let cells = form.cells
    #expect(cells[1].prefix(2) == ["所属", "税務課"])
    #expect(cells[8].prefix(3) == ["番号", "種類", "内容"])
    #expect(cells[9].allSatisfy { !$0.isEmpty })
    let names = cells.dropFirst(10).map { $0[0] }
    #expect(names.prefix(2) == ["2026-04-20-zeimu/A1", "2026-04-20-zeimu/G2"])
    #expect(names.contains("課題6") && names.contains("アクション6") && names.count == 14)
    #expect(cells[10][7] == "庶務係" && cells[10][8] == "2026-09-30" && cells[10][11] == "進行中")
    #expect(!form.csv.contains("山田"))
    #expect(form.csv.contains(",'=手順書を書く,") && !form.csv.contains(",=手順書"))
  }

  @Test func `the form on paper names no person either`() throws {
    var request = PapersRequest(division: "税務課")
    request.paper = .form
    let session = Session.read(bytes: Self.record.bytes, file: Self.path).value
    let past = Past(of: "zeimu", in: [session], replies: [], on: Self.reader.today)
    let text = try request.reports(Self.library, past: past, for: Self.reader)[0].markdown()
    #expect(text.contains("手順書を書く") && text.contains("庶務係") && !text.contains("山田"))
    #expect(text.contains("課題4") && text.contains("アクション4"))
  }

  @Test func `a form that nobody has written into changes nothing`() throws {
    let changes = try Self.changes([:])
    #expect(changes.problems.isEmpty && changes.changes.isEmpty && changes.session == nil)
    #expect(Self.reader.words.text(of: changes, in: "form.csv").contains("新しいことはありません"))
  }

  @Test func `how an action goes is one line more in its record, every other byte stays`() throws {
    let changes = try Self.changes([
      "B3": "2026/10/8", "M11": "完了", "N11": "山田さんが書き終えた", "O11": "9件", "I11": "2026年10月31日",
    ])
    #expect(Self.said(changes) == [])
    let rewritten = changes.changes.compactMap { change -> String? in
      guard case .rewrite(Self.path, _, let bytes) = change else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    let old = String(decoding: Self.record.bytes, as: UTF8.self)
    #expect(
      rewritten == [
        old.replacing("2026-09-30", with: "2026-10-31").replacing(
          "  - 2026-06-02 進行中\n",
          with: "  - 実績値: 9件\n  - 2026-06-02 進行中\n  - 2026-10-08 完了: ○○さんが書き終えた\n")
      ])
    #expect(changes.changed == 1 && changes.added == 0)
  }

  @Test func `a new meeting becomes a record of its own, once`() throws {
    let cells = [
      "B3": "R8.10.8", "B4": "6", "B5": "2026-10-09", "B7": "5×2 4×3", "B8": "動画の手順書",
      "C13": "電話が多い", "E13": "所属内", "F13": "取り組む", "C19": "よくある質問を配る", "D19": "1",
      "H19": "課税係（佐藤）", "I19": "3/19", "J19": "電話を数える",
    ]
    let changes = try Self.changes(cells)
    #expect(Self.said(changes) == [])
    #expect(changes.added == 2 && changes.session == SessionID("2026-10-08-zeimu"))
    guard case .create(let path, let bytes)? = changes.changes.last else {
      Issue.record("no record")
      return
    }
    #expect(path == "Sessions/2026H2/2026-10-08-zeimu.md")
    let reading = Session.read(bytes: bytes, file: path, vocabulary: Self.library.vocabulary)
    #expect(reading.diagnostics.map { $0.rendered(.japanese) } == [])
    let session = reading.value
    #expect(session.participants == 6 && session.confirmed?.description == "2026-10-09")
    #expect(session.state == .held && session.release == .office)
    #expect(session.issues.map(\.text) == ["電話が多い"] && session.issues[0].scope == .own)
    #expect(session.actions[0].issues == [1] && session.actions[0].owner == "課税係")
    #expect(session.actions[0].due?.description == "2027-03-19")
    let made = OfficeFile(path, bytes)
    let again = try Self.changes(cells, in: [Self.record, made])
    #expect(again.problems.isEmpty && again.changes.isEmpty)
    let more = try Self.changes(
      cells.merging(["I19": "2027-03-31"]) { $1 }, in: [Self.record, made])
    #expect(more.changes.count == 1 && more.added == 0 && more.changed == 1)
  }

  @Test(
    arguments: [
      (["B3": "10月", "M11": "完了"], ["B3: 実施日「10月」は日付ではありません"]),
      (["B3": "2026-10-08", "I11": "来月"], ["I11: 期限「来月」は日付ではありません"]),
      (["M11": "完了"], ["B3: 実施日を入れてください"]),
      (
        ["B3": "2026-10-08", "M11": "終わった"],
        ["M11: 今の状況「終わった」は使えません（未着手・着手・進行中・完了・停滞・続ける・見直し・中止のどれか）"]
      ),
      (["E11": "所属内"], ["E11: アクションの行に「範囲」は書けません"]),
      (["A11": "2026-04-20-zeimu/A9", "N11": "x"], ["A11: 番号「2026-04-20-zeimu/A9」の記録は見つかりません"]),
      (["A11": "2026-04-20-jinji/A1", "N11": "x"], ["A11: 「2026-04-20-jinji/A1」は、この所属のものではありません"]),
      (["B2": "税務か"], ["B2: 所属「税務か」は組織の一覧にありません（近いもの: 税務課）"]),
      (["B3": "2026-10-08", "C19": "配る", "D19": "3"], ["D19: 課題「3」はこの表にありません"]),
      (["C13": "電話"], ["B3: 実施日を入れてください"]),
      (["B3": "2026-10-08", "E13": "所属内"], ["C13: 内容が空です"]),
      (["B3": "2026-04-20"], ["B3: 2026-04-20-zeimu には、会議で作られた記録がもうあります。実施日を確かめてください"]),
    ] as [(cells: [String: String], said: [String])])
  func `a cell that is wrong is named, and nothing is changed`(
    _ input: (cells: [String: String], said: [String])
  ) throws {
    let changes = try Self.changes(input.cells)
    #expect(Self.said(changes) == input.said)
    #expect(changes.changes.isEmpty)
  }

  @Test func `what a division has handed in itself is not changed by a form`() throws {
    let bundle = Samples.file(
      "Sessions/received/2026-04-20-zeimu.md",
      "# 題\n\n- 提出: 1\n- 所属: 税務課\n\n## アクション\n\n- A1: 表\n")
    let changes = try Self.changes(["N11": "進んだ", "B3": "2026-10-08"], in: [bundle])
    #expect(changes.problems.map { $0.place.description } == ["A11", "A12"])
    #expect(Self.said(changes).allSatisfy { $0.contains("所属が自分で提出している記録") })
  }

  @Test func `a line that somebody has added gets the next number`() throws {
    let changes = try Self.changes([
      "B3": "2026-10-08", "A13": "", "C13": "電話が多い", "A14": "", "C14": "紙が多い",
    ])
    guard case .create(let path, let bytes)? = changes.changes.last else {
      Issue.record("no record")
      return
    }
    let session = Session.read(bytes: bytes, file: path).value
    #expect(session.issues.map(\.number) == [1, 2])
    #expect(session.issues.map(\.text) == ["電話が多い", "紙が多い"])
  }

  @Test func `a form is known by what stands in it, in either language, another table is none`()
    throws
  {
    #expect(ReturnedForm.isForm(try Self.filled([:])))
    let english = try Self.form(.english)
    #expect(ReturnedForm.isForm(Samples.file("x.csv", english.csv)))
    #expect(english.cells[1].first == "Division")
    #expect(!ReturnedForm.isForm(Samples.file("x.csv", "所属,年度\n税務課,R5\n")))
    #expect(!ReturnedForm.isForm(OfficeFile("x.xlsx", [0x50, 0x4B, 0x03, 0x04])))
  }
}
