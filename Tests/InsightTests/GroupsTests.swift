import Insight
import Records
import Testing

struct GroupsTests {
  let matcher = Matcher(
    themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases)

  private func issue(_ division: String, _ number: Int, _ text: String, _ types: [String] = [])
    throws -> FiledIssue
  {
    let session = try #require(SessionID("2026-04-20-\(division)"))
    var issue = Records.Issue(number: number, text: text)
    issue.types = types
    return FiledIssue(id: IssueID(session: session, number: number), issue: issue)
  }

  private func sample() throws -> [FiledIssue] {
    [
      try issue("zeimu", 1, "電話の問い合わせで審査が止まる"),
      try issue("jinji", 1, "問い合わせの電話が多い"),
      try issue("jinji", 2, "倉庫のカギが見つからない"),
      try issue("kikaku", 1, "倉庫のかぎが見つからない、毎日"),
      try issue("kikaku", 2, "倉庫のカギが、見つからない。"),
      try issue("kikaku", 3, "様式が古い", ["seals"]),
    ]
  }

  @Test func `puts issues under their type and what is left under a candidate`() throws {
    let groups = matcher.groups(of: try sample())
    #expect(groups.map(\.id) == ["phones", "seals", "2026-04-20-jinji/G2"])
    #expect(groups.map(\.members.count) == [2, 1, 3])
    #expect(groups.map(\.type) == ["phones", "seals", nil])
    #expect(groups.first?.name == .typeTitle("phones"))
    guard case .member(let words)? = groups.last?.name else {
      Issue.record("no member's words in \(groups)")
      return
    }
    #expect(try sample().contains { $0.issue.text == words })
  }

  @Test func `an issue is in the group of each type that its record names and the library has`()
    throws
  {
    let issues = [
      try issue("jinji", 1, "様式が古い", ["seals", "phones"]),
      try issue("kikaku", 1, "倉庫のカギが見つからない", ["gone"]),
    ]
    let groups = matcher.groups(of: issues)
    #expect(groups.map(\.id) == ["phones", "seals", "2026-04-20-kikaku/G1"])
    #expect(groups.map(\.members.count) == [1, 1, 1])
    let merged = matcher.groups(of: issues, corrections: [.merge("seals", into: "phones")])
    #expect(merged.map(\.members.count) == [1, 1])
  }

  @Test func `issues of no type that say different things stay apart`() throws {
    let texts = ["倉庫のカギが見つからない", "駐車場が遠い", "暖房が弱い"]
    let issues = try texts.enumerated().map { try issue("jinji", $0.offset + 1, $0.element) }
    #expect(matcher.groups(of: issues).map(\.members.count) == [1, 1, 1])
  }

  @Test func `gives the same groups whatever the order of the issues`() throws {
    #expect(matcher.groups(of: try sample().reversed()) == matcher.groups(of: try sample()))
  }

  @Test func `replays what HR has corrected`() throws {
    let moved = try #require(IssueID("2026-04-20-jinji/G2"))
    let groups = matcher.groups(
      of: try sample(),
      corrections: [
        .move(moved, to: "lost-things"), .rename("lost-things", to: "さがしもの"),
        .merge("seals", into: "phones"), .merge("phones", into: "seals"),
      ])
    #expect(groups.first?.members.count == 3)
    let lost = try #require(groups.first { $0.id == "lost-things" })
    #expect(lost.name == .given("さがしもの"))
    #expect(lost.members.map(\.description) == ["2026-04-20-jinji/G2", "2026-04-20-kikaku/G2"])
  }

  @Test(arguments: [
    "- 移す: 2026-04-20-jinji/G2 → phones", "- 名前: phones → 電話のこと",
    "- まとめる: seals → phones",
  ])
  func `reads a correction as it writes it`(_ line: String) {
    #expect(Correction(line: line)?.line == line)
  }

  @Test(arguments: [
    "", "# 移す", "- 移す: G2 → phones", "- Move: 2026-04-20-jinji/G2", "- 名前: → x",
    "- 移す: 2026-04-20-jinji/G2147483648 → phones",
  ])
  func `does not read another line as a correction`(_ line: String) {
    #expect(Correction(line: line) == nil)
  }
}
