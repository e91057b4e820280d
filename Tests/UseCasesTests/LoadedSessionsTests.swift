import Records
import Testing

@testable import UseCases

/// Records given as files, of whatever disk or page they come from.
@Suite struct LoadedSessionsTests {
  @Test func `keep the order of the files they are given in`() throws {
    let loaded = load(["2026H1/2026-04-20-jinji", "2026H2/2026-10-05-zeimu"])
    #expect(loaded.sessions.map(\.division) == ["jinji課", "zeimu課"])
    #expect(loaded.skipped.isEmpty)
  }

  @Test func `say which file is no text and go on without it, and read Shift_JIS`() throws {
    let cp932: [UInt8] =
      [0x23, 0x20, 0x8E, 0x86, 0x0A] + [0x2D, 0x20, 0x8F, 0x8A, 0x91, 0xAE, 0x3A, 0x20, 0x61]
    let loaded = LoadedSessions([
      reading("2026H1/2026-04-20-jinji", cp932), reading("2026H1/2026-04-21-a", [0x81]),
      reading("2026H1/2026-04-22-zeimu"),
    ])
    #expect(loaded.files.map(\.session.title) == ["紙", "題"])
    #expect(loaded.diagnostics.map(\.problem.code) == ["cp932"])
    #expect(
      loaded.skipped == [.notUTF8(path: "Sessions/2026H1/2026-04-21-a.md", isCP932: false)])
  }

  @Test(
    arguments: [
      (text: "", why: .empty), (text: " \n\n", why: .empty),
      (text: "- 所属: 税務課\n", why: .noTitle), (text: "# 題\n", why: .noLine),
      (text: "# 会議室\n\n- 10時: 第1会議室\n| a | b |\n", why: .noLine),
    ] as [(text: String, why: NoRecord)])
  func `what is no record is not counted and said`(text: String, why: NoRecord) {
    let loaded = LoadedSessions([reading("2026-04-20-jinji", Array(text.utf8))])
    #expect(loaded.files.isEmpty)
    #expect(loaded.skipped == [.noRecord(path: "Sessions/2026-04-20-jinji.md", why)])
  }

  @Test func `count one of two records of a name and name the other`() throws {
    let loaded = load(["2026H1/2026-04-20-jinji", "2026H2/2026-04-20-jinji"])
    #expect(loaded.files.map(\.path) == ["Sessions/2026H1/2026-04-20-jinji.md"])
    #expect(repeated(loaded) == ["Sessions/2026H2/2026-04-20-jinji.md"])
  }

  @Test func `take a division's own record before a bundle of it, without a word`() throws {
    let bundle = Array("# 題\n\n- 共有: 1\n- 所属: jinji課\n".utf8)
    let loaded = LoadedSessions([
      reading("received/2026-04-20-jinji", bundle), reading("s/2026-04-20-jinji"),
    ])
    #expect(loaded.files.map(\.path) == ["Sessions/s/2026-04-20-jinji.md"])
    #expect(repeated(loaded).isEmpty)
  }

  @Test(arguments: [
    (name: "2026-04-20-jinji", path: "2026H1/2026-04-20-jinji.md"),
    (name: "2026-04-20-jinji.md", path: "2026H1/2026-04-20-jinji.md"),
    (name: "2026-10-0", path: "2026H2/2026-10-05-jinji.md"),
    (name: "jinji", path: "2026H2/2026-10-05-jinji.md"),
    (name: "zeimu課", path: "2026H1/2026-04-20-zeimu.md"),
    (name: "税務課", path: "2026H1/2026-04-20-zeimu.md"),
    (name: "./Sessions/2026H1/2026-04-20-zeimu.md", path: "2026H1/2026-04-20-zeimu.md"),
  ])
  func `find a record by what a person may call it`(name: String, path: String) throws {
    #expect(try three.find(name, organization: organization).path == "Sessions/\(path)")
  }

  @Test func `do not choose between several or none`() throws {
    let jinji = try #require(SessionID("2026-04-20-jinji"))
    let zeimu = try #require(SessionID("2026-04-20-zeimu"))
    #expect(throws: UseCaseError.severalSessions("2026-04", all: [jinji, zeimu])) {
      try three.find("2026-04")
    }
    #expect(throws: UseCaseError.noSuchSession("zei", near: [zeimu])) { try three.find("zei") }
    #expect(throws: UseCaseError.noSuchSession("", near: [])) { try three.find("") }
  }

  @Test func `say of a record that cannot be read why, not that it is missing`() throws {
    let damaged = LoadedSessions([reading("2026-04-20-jinji", [0x81])])
    let file = SkippedFile.notUTF8(path: "Sessions/2026-04-20-jinji.md", isCP932: false)
    #expect(throws: UseCaseError.skipped(file)) { try damaged.find("2026-04-20-jinji") }
  }

  @Test(arguments: [
    (names: ["2026-04-20-a", "2026-10-06-a"], only: "a"),
    (names: ["2026-04-20-a", "2026-04-20-b"], only: nil), (names: [], only: nil),
  ])
  func `the only division is named where there is one`(names: [String], only: String?) {
    #expect(names.compactMap { SessionID($0) }.onlyDivision == only)
  }

  @Test func `of two bundles of a record the one that was submitted last is kept`() {
    let name = "2026-04-20-jinji"
    func bundle(_ folder: String, _ number: Int) -> RecordReading<Session> {
      reading("\(folder)/\(name)", Array("# 題\n\n- 提出: \(number)\n".utf8))
    }
    let kept = { (readings: [RecordReading<Session>]) in
      LoadedSessions(readings).files.map { $0.session.share }
    }
    #expect(kept([bundle("a", 1), bundle("b", 2)]) == [2])
    #expect(kept([bundle("a", 2), bundle("b", 1)]) == [2])
  }

  @Test func `notes of several divisions in one folder are seen, made-up ones are not`() {
    let notes = Array("# 題\n\n## 現状\n\n- C1: 紙\n".utf8)
    let sample = Array("# 題\n\n- 見本: はい\n\n## 現状\n\n- C1: 紙\n".utf8)
    func hold(_ second: [UInt8]) -> Bool {
      LoadedRecords([checked("2026-04-20-a", notes), checked("2026-04-20-b", second)])
        .holdsNotesOfSeveral
    }
    #expect(hold(notes))
    #expect(!hold(sample))
    #expect(!hold(Array("# 題\n\n## 現状\n".utf8)))
  }

  private var three: LoadedSessions {
    load(["2026H1/2026-04-20-jinji", "2026H1/2026-04-20-zeimu", "2026H2/2026-10-05-jinji"])
  }

  private func load(_ names: [String]) -> LoadedSessions {
    LoadedSessions(names.map { reading($0) })
  }

  private func reading(_ name: String, _ bytes: [UInt8]? = nil) -> RecordReading<Session> {
    let path = "Sessions/\(name).md"
    let division = Paths.session(at: path)?.division ?? ""
    let text = Array("# 題\n\n- 所属: \(division)課\n".utf8)
    return RecordReading(OfficeFile(path, bytes ?? text), vocabulary: .empty)
  }

  private func checked(_ name: String, _ bytes: [UInt8]) -> RecordReading<CheckedRecord> {
    RecordReading(OfficeFile("Sessions/\(name).md", bytes), vocabulary: .empty) {
      CheckedRecord($0, asOf: Samples.reader.today)
    }
  }

  private func repeated(_ loaded: LoadedSessions) -> [String] {
    loaded.diagnostics.filter { $0.problem.code == "repeated-session" }.map(\.file)
  }

  private var organization: Organization {
    var organization = Organization()
    var department = Department(name: "総務部")
    department.divisions = [Division(id: "zeimu", name: "税務課")]
    organization.departments = [department]
    return organization
  }
}
