import Records
import Testing
import Text

@Suite struct ChangeTests {
  private func changed(
    _ text: String, _ change: (inout Session) -> Void
  ) -> String {
    let reading = Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path)
    var session = reading.value
    change(&session)
    return String(decoding: reading.document.rewritten(to: session), as: UTF8.self)
  }

  private let day = CivilDate(dayNumber: 20_600)

  @Test func `progress appends one dated line behind the last one`() {
    let text = changed(AnnotatedSession.text) {
      $0.actions[0].log.append(LogEntry(date: day, state: .stuck, text: "人手が\n足りない"))
    }
    let last = "  - 2026-10-08 評価 2026H1: 代わりが処理できる日が増えた。11月に残り1件\n"
    let expected = AnnotatedSession.text.replacing(
      last, with: last + "  - 2026-05-27 停滞: 人手が 足りない\n")
    #expect(text == expected)
  }

  @Test func `the head's confirmation takes its place among the fields`() {
    let text = changed("# x\n- 所属: a\n- 記録: 開催済\n- 公開: 庁内\n") { $0.confirmed = day }
    #expect(text == "# x\n- 所属: a\n- 記録: 開催済\n- 所属長確認: 2026-05-27\n- 公開: 庁内\n")
  }

  private func lines(added old: String, _ change: (inout Session) -> Void) -> [String] {
    let new = changed(old, change)
    return new.split(separator: "\n").map(String.init).difference(
      from: old.split(separator: "\n").map(String.init)
    ).insertions.map { if case .insert(_, let line, _) = $0 { line } else { "" } }
  }

  @Test func `a link to 0 is none, and its line stays as it was typed`() {
    let links = "  - 現状: C1, 0\n  - ありたい姿: ０\n"
    let text = "# x\n\n## 現状\n\n- C1: z\n\n## 課題\n\n- G1: y\n\(links)"
    let reading = Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path)
    #expect(reading.value.issues.map(\.current) == [[1]])
    #expect(reading.value.issues.map(\.ideal) == [[]])
    #expect(changed(text) { $0.issues[0].text = "w" } == text.replacing("G1: y", with: "G1: w"))
    #expect(lines(added: text) { $0.issues[0].votes = 3 } == ["  - 票数: 3"])
  }

  @Test func `an old record goes on saying its old words in every line`() {
    let added = lines(added: AnnotatedSession.old) {
      $0.actions[0].log.append(LogEntry(date: day, state: .halfway))
      $0.actions[0].log.append(LogEntry(date: day, state: .stuck))
      $0.actions.append(Action(number: 2, text: "y"))
      $0.actions[1].baseline = "1件"
      $0.issues[0].handling = Handling(.raised, reason: "z")
      $0.release = .hr
    }
    #expect(
      added == [
        "- 公開: 事務局まで", "  - 扱い: 上申: z", "  - 2026-05-27 半ば", "  - 2026-05-27 停滞", "- A2: y",
        "  - 基準値: 1件",
      ])
  }

  @Test func `an English record that says Gaps says Gap below a new action`() {
    let added = lines(added: "# x\n\n## Gaps\n\n- G1: y\n\n## Actions\n\n- A1: z\n") {
      $0.actions[0].issues = [1]
      $0.actions[0].helped = "w"
    }
    #expect(added == ["  - Gap: G1", "  - Helped: w"])
  }

  @Test func `every older label is read and kept in its own line`() {
    let pairs = Label.all.flatMap { label in label.spelling.also.map { (label, $0) } }
    #expect(pairs.count > 12)
    let old =
      "# x\n- 共有: 1\n- 照合: a\n- 構想: b\n- 公開: 課内\n## アクション\n- A1: y\n"
      + "  - 現状値: 1\n  - うちデジタル: 2\n  - 助けになったこと: 3\n  - 妨げになったこと: 4\n"
      + "  - 効果を見る時期: 5\n  - 公開: 記録\n"
    let new = changed(old) {
      ($0.share, $0.checksum, $0.vision, $0.release) = (2, "c", "d", .office)
      ($0.actions[0].baseline, $0.actions[0].outreach[.digital]) = ("6", "7")
      ($0.actions[0].helped, $0.actions[0].hindered) = ("8", "9")
      ($0.actions[0].effectFrom, $0.actions[0].release) = ("0", ["分かったこと"])
    }
    #expect(
      new == "# x\n- 共有: 2\n- 照合: c\n- 構想: d\n- 公開: 庁内\n## アクション\n- A1: y\n"
        + "  - 現状値: 6\n  - うちデジタル: 7\n  - 助けになったこと: 8\n  - 妨げになったこと: 9\n"
        + "  - 効果を見る時期: 0\n  - 公開: 分かったこと\n")
  }

  @Test func `a result of another half-year is a line of its own beside the others`() {
    let first = Term(fiscalYear: 2026, half: .first)
    let old = "# x\n## アクション\n- A1: y\n  - 実績値: 9件\n  - 実績値 2025H2: 3件\n  - 謎: z\n"
    #expect(
      changed(old) { $0.actions[0].actuals.append(Termed("10件", in: first)) }
        == old.replacing("  - 謎", with: "  - 実績値 2026H1: 10件\n  - 謎"))
    #expect(
      changed(old) { $0.actions[0].actual = nil } == old.replacing("  - 実績値: 9件\n", with: ""))
    #expect(
      changed(old) { $0.actions[0].actuals[1].value = "4件" } == old.replacing("3件", with: "4件"))
  }

  @Test func `a replaced value keeps the line's own indent, colon and line end`() {
    let text = changed("\u{FEFF}# x\r\n\r\n## 課題\r\n- Ｇ１：y  \r\n　- 範囲：自課\r\n　- 謎：z\r\n") {
      $0.issues[0].scope = .whole
      $0.issues[0].votes = 3
    }
    #expect(
      text.unicodeScalars.elementsEqual(
        "\u{FEFF}# x\r\n\r\n## 課題\r\n- Ｇ１：y  \r\n　- 範囲：全庁\r\n　- 票数: 3\r\n　- 謎：z\r\n".unicodeScalars)
    )
  }

  @Test func `a last line without break gets one before a new line`() {
    #expect(
      changed("# x\n## 現状\n- C1: y") { $0.current[0].votes = 2 }
        == "# x\n## 現状\n- C1: y\n  - 票数: 2\n")
  }

  @Test func `a deleted entry goes with all its lines, the others keep theirs`() {
    let text = changed("# x\n## 現状\n- C1: y\n  - 票数: 2\n    秘密\n  - 謎: z\n- C2: w\n") {
      $0.current.removeFirst()
    }
    #expect(text == "# x\n## 現状\n- C2: w\n")
  }

  @Test func `a missing section comes in its place`() {
    let text = changed("# x\n\n## 現状\n\n- C1: y\n\n## アクション\n\n- A1: z\n") {
      $0.issues = [Records.Issue(number: 1, text: "g")]
    }
    #expect(text == "# x\n\n## 現状\n\n- C1: y\n\n## 課題\n\n- G1: g\n\n## アクション\n\n- A1: z\n")
  }

  @Test func `notes without number keep what is known and unknown of them when they get one`() {
    let text = changed("# x\n## 現状\n- う\n- あ\n  - 謎: z\n- い\n") {
      let notes = $0.current
      $0.current = [1, 2, 0].map { notes[$0] }
      for index in 0..<3 { $0.current[index].number = index + 1 }
    }
    #expect(text == "# x\n## 現状\n- C1: あ\n  - 謎: z\n- C2: い\n- C3: う\n")
  }

  @Test func `a note that looks like a number of its section cannot be misread`() {
    let text = changed("# x\n") { $0.current = [Note(text: "C1: y"), Note(text: "G1: z")] }
    #expect(text.hasSuffix("- C 1: y\n- G1: z\n"))
  }

  @Test func `canonically equal texts are different bytes`() {
    let text = changed("# \u{795E}戸\n") { $0.title = "\u{FA19}戸" }
    #expect(Array(text.utf8) == Array("# \u{FA19}戸\n".utf8))
  }

  @Test func `an English file gets English words`() {
    let text = changed("# x\n\n## Issues\n\n- G1: y\n") {
      $0.issues[0].scope = .whole
      $0.actions = [Action(number: 1, text: "z")]
    }
    #expect(text == "# x\n\n## Issues\n\n- G1: y\n  - Scope: whole\n\n## Actions\n\n- A1: z\n")
  }

  @Test func `pasted minutes under メモ stay untouched`() {
    let memo = "# x\n\n## メモ\n\n## 課題\n- G1: a\n  - 範囲: ?\r\n\u{0}\n"
    #expect(
      changed(memo) { $0.participants = 3 } == memo.replacing("# x\n", with: "# x\n\n- 参加人数: 3\n"))
  }

  @Test func `a line of a megabyte is read and kept`() {
    let text = "# x\n- 進行役: \(String(repeating: "あ", count: 350_000))\n- 期: 来年\n"
    #expect(changed(text) { _ in } == text)
  }
}
