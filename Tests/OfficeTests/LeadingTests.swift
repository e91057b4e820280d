import Facilitation
import Records
import TestSupport
import Text
import Testing
import UseCases
import Workspace

@testable import Office

/// Hours led over a folder, answer by answer, without a terminal.
@Suite(.timeLimit(.minutes(30))) final class LeadingTests {
  private let folder: TemporaryFolder
  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"
  private static let side = "Sessions/2026H2/.2026-12-01-zeimu.hour"
  private static let opening = ["税務課", "7", "60", "0", "", ""]

  init() throws {
    folder = try TemporaryFolder()
    try SmallLibrary.link(into: folder.path)
  }

  private var desk: HourDesk {
    HourDesk(
      Workspace(root: folder.path),
      for: Reader(language: .japanese, today: CivilDate(dayNumber: 20_788)))
  }

  private var request: HourRequest {
    var request = HourRequest()
    request.folder = folder.path
    return request
  }

  /// Gives lines in; what was said to the last of them.
  @discardableResult
  private func type(_ lines: [String], into hour: inout OfficeHour) throws -> [String] {
    var said: [String] = []
    for line in lines { said = try hour.answer(.line(line), elapsed: 1).said }
    return said
  }

  private func begun(_ lines: [String] = []) throws -> OfficeHour {
    var hour = desk.begin(request)
    _ = try hour.start()
    try type(Self.opening + lines, into: &hour)
    return hour
  }

  private func has(_ path: String) -> Bool { (try? folder.read(path)) != nil }

  private func edit(_ old: String, _ new: String) throws {
    let text = try folder.read(Self.record)
    #expect(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: Self.record)
  }

  @Test func `before the division is named the roster alone has been read`() throws {
    try folder.write("店長\n", to: "Templates/roles.txt")
    var hour = desk.begin(request)
    _ = try hour.start()
    try folder.write("頭取\n", to: "Templates/roles.txt")
    try type(["税務課"], into: &hour)
    #expect(hour.knowledge.desk().library.roles == ["頭取"])
  }

  @Test func `an edit from outside is kept, said once, and the hour goes on saving`() throws {
    var hour = try begun(["電話が多い"])
    try edit("参加人数: 7", "参加人数: 8")
    let said = try type(["会議の資料を作り直す"], into: &hour)
    #expect(said.count == 1 && said[0].contains("ほかで書き換えられました"))
    #expect(hour.hour.session.participants == 8)
    #expect(try type(["鍵が一つ"], into: &hour).isEmpty)
    let text = try folder.read(Self.record)
    for line in ["- 参加人数: 8", "- 電話が多い", "- 会議の資料を作り直す", "- 鍵が一つ"] {
      #expect(text.contains("\(line)\n"), "\(line)")
    }
  }

  @Test func `a step back does not undo what was edited outside`() throws {
    var hour = try begun(["電話が多い"])
    try edit("参加人数: 7", "参加人数: 8")
    try type(["会議の資料を作り直す", "：戻る", "：戻る"], into: &hour)
    let text = try folder.read(Self.record)
    #expect(text.contains("- 参加人数: 8\n") && !text.contains("会議の資料を作り直す"))
  }

  @Test func `an hour broken off after an edit from outside goes on where it was`() throws {
    var hour = try begun(["電話が多い"])
    try edit("- 電話が多い\n", "- 電話が多い\n- 暖房が弱い\n")
    try type(["会議の資料を作り直す"], into: &hour)
    hour.release()
    let unfinished = try #require(desk.unfinished(of: nil, lost: false).last)
    var again = try desk.resume(unfinished, request)
    #expect(again.hour.screen.asked == hour.hour.screen.asked)
    try type(["鍵が一つ"], into: &again)
    #expect(again.hour.session.current.count == 4)
  }

  @Test func `what cannot be saved is said with what was typed, and is saved with the next`() throws
  {
    var hour = try begun()
    let text = try folder.read(Self.record)
    try FileSystem.real.remove("\(folder.path)/\(Self.record)")
    try FileSystem.real.makeFolder("\(folder.path)/\(Self.record)")
    let said = try type(["電話が多い"], into: &hour)
    #expect(said.count == 2 && said[1].contains("まだ保存できていません") && said[1].hasSuffix("電話が多い"))
    let end = try hour.answer(.end, elapsed: 0)
    guard case .unwritten(let record) = end.ending else { Issue.record("not given back"); return }
    #expect(record.contains("- 電話が多い\n") && record.hasPrefix(text.prefix(4)))
  }

  @Test func `an hour whose end cannot be saved gives the record back and writes no page`() throws {
    var hour = try begun(["電話が多い"])
    try FileSystem.real.remove("\(folder.path)/\(Self.record)")
    try FileSystem.real.makeFolder("\(folder.path)/\(Self.record)")
    var ending: HourOutcome.Ending?
    let actions = ["手順書を書く", "庶務係", "12/28"]
    let lines = ["", "", "", "誰でもできる", "", "担当者しか手順を知らない", "", "", ""] + actions
    for line in lines + ["", "：飛ばす", "", "：飛ばす", "", "：飛ばす"] where ending == nil {
      ending = try hour.answer(.line(line), elapsed: 1).ending
    }
    guard case .unwritten(let record) = ending else { Issue.record("\(ending as Any)"); return }
    #expect(record.contains("- 記録: 開催済\n") && record.contains("手順書を書く\n"))
    #expect(!has("Sessions/2026H2/2026-12-01-zeimu.html"))
  }

  @Test func `a file that is not there is told by its name, not where on this machine it lies`()
    throws
  {
    var request = request
    request.presets.factsFile = "\(folder.path)/facts.csv"
    var hour = desk.begin(request)
    _ = try hour.start()
    let said = try type(["税務課", "7", "60"], into: &hour)
    #expect(said.contains { $0.contains("facts.csv") })
    #expect(!said.contains { $0.contains("/") })
  }

  @Test func `only an hour of the division asked for is gone on with`() throws {
    for division in ["税務課", "人事課"] {
      var hour = desk.begin(request)
      _ = try hour.start()
      try type([division, "7"], into: &hour)
      hour.release()
    }
    #expect(desk.unfinished(of: nil, lost: false).count == 2)
    for name in ["zeimu", "税務課"] {
      #expect(desk.unfinished(of: name, lost: false).map(\.record) == [Self.record])
    }
    #expect(desk.unfinished(of: "財政課", lost: true).isEmpty)
  }

  @Test func `a second meeting of a day has a record of its own`() throws {
    for name in ["2026-12-01-zeimu", "2026-12-01-zeimu-2"] {
      var hour = try begun(["電話が多い"])
      #expect("\(hour.hour.session.id)" == name)
      hour.release()
      #expect(has("Sessions/2026H2/\(name).md"))
    }
    #expect(try folder.read(Self.record).contains("電話が多い"))
  }

  @Test func `the opening writes what was found into the record of the earlier action, once`()
    throws
  {
    let earlier = "Sessions/2026H1/2026-04-20-zeimu.md"
    try folder.write(
      """
      # 題

      - 所属: 税務課
      - 記録: 開催済

      ## 課題

      - G1: 様式がばらばら
        - 調整先: 情報政策課

      ## アクション

      - A1: 様式を1つにする
        - 課題: G1
        - 担当: 課税係
        - 期限: 2026-09-30
      """, to: earlier)
    try folder.write(
      "# 回答\n\n- 宛: 2026-04-20-zeimu/G1\n- 回答: 11月に決めます\n",
      to: "Sessions/replies/2026-04-20-zeimu-G1.md")
    var hour = desk.begin(request)
    _ = try hour.start()
    try type(["税務課", "7", "60"], into: &hour)
    #expect(hour.hour.screen.asked.contains { $0.text.contains("様式を1つにする") })
    try type(["1", "1"], into: &hour)
    while !(try folder.read(earlier).contains("2026-12-01")) { try type(["3人でできた"], into: &hour) }
    let text = try folder.read(earlier)
    #expect(text.split(separator: "\n").count { $0.contains("- 2026-12-01") } == 1)
    let shown = hour.hour.screen
    #expect((shown.remarks + shown.entry + shown.asked).contains { $0.text.contains("11月に決めます") })
    try type([""], into: &hour)
    #expect(try folder.read(earlier).contains("- 2026-12-01 回答済: 11月に決めます\n"))
  }

  /// An hour that has just written 完了 into an earlier action.
  private func reviewed(_ earlier: String) throws -> OfficeHour {
    try folder.write(
      "# 題\n\n- 所属: 税務課\n- 記録: 開催済\n\n## アクション\n\n- A1: 様式を1つにする\n", to: earlier)
    var hour = desk.begin(request)
    _ = try hour.start()
    try type(["税務課", "7", "60", "1", "1"], into: &hour)
    while !(try folder.read(earlier).contains("2026-12-01")) { try type(["3人でできた"], into: &hour) }
    return hour
  }

  @Test func `a line in an earlier record is taken out again while it is the last`() throws {
    let earlier = "Sessions/2026H1/2026-04-20-zeimu.md"
    var hour = try reviewed(earlier)
    #expect(try type(["：元に戻す"], into: &hour).isEmpty)
    let text = try folder.read(earlier)
    #expect(!text.contains("2026-12-01") && !text.contains("3人でできた"), "\(text)")
    hour.release()
  }

  @Test func `a line that is no longer the last stays, and that is said`() throws {
    let earlier = "Sessions/2026H1/2026-04-20-zeimu.md"
    var hour = try reviewed(earlier)
    try folder.write(
      try folder.read(earlier).replacing("3人でできた\n", with: "3人でできた\n  - 2026-12-01 半ば: 続き\n"),
      to: earlier)
    let said = try type(["：元に戻す"], into: &hour)
    #expect(said.count == 1 && said[0].contains("取り消せません"))
    #expect(try folder.read(earlier).contains("3人でできた"))
    hour.release()
  }

  @Test func `an earlier record that somebody holds is said, with what was typed`() throws {
    let earlier = "Sessions/2026H1/2026-04-20-zeimu.md"
    try folder.write(
      "# 題\n\n- 所属: 税務課\n- 記録: 開催済\n\n## アクション\n\n- A1: 様式を1つにする\n", to: earlier)
    try folder.write("pc9\n1\nsato\n2026-12-01T09:00:00+09:00\n1\n", to: earlier + ".lock")
    var hour = desk.begin(request)
    _ = try hour.start()
    try type(["税務課", "7", "60"], into: &hour)
    var said: [String] = []
    for line in ["1", "1", "3人でできた", "", ""] where said.isEmpty {
      said = try hour.answer(.line(line), elapsed: 1).said
    }
    #expect(said.first?.contains("pc9") == true && said.last?.contains("3人でできた") == true)
    #expect(try !folder.read(earlier).contains("2026-12-01"))
  }
}
