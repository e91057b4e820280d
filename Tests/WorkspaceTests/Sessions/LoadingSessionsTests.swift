#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Records
import Testing

@testable import Workspace

@Suite struct LoadingSessionsTests {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = Workspace(root: folder.path)
  }

  private func write(_ path: String, share: Int? = nil) throws {
    let id = try #require(SessionID(String(FilePath.name(of: path).dropLast(3))))
    let first = share.map { "- 共有: \($0)\n" } ?? ""
    try folder.write("Sessions/\(path)", "# 題\n\n\(first)- 所属: \(id.division)課\n")
  }

  @Test func `reads records and bundles in the order of paths, and no replies`() throws {
    try write("2026H2/2026-10-05-zeimu.md")
    try write("2026H1/2026-04-20-jinji.md")
    try write("received/2026-04-21-kikaku.md", share: 1)
    try folder.write("Sessions/replies/2026-04-20-jinji-G2.md", "# 回答\n")
    let loaded = workspace.loadSessions()
    #expect(
      loaded.files.map(\.path) == [
        "Sessions/2026H1/2026-04-20-jinji.md", "Sessions/2026H2/2026-10-05-zeimu.md",
        "Sessions/received/2026-04-21-kikaku.md",
      ])
    #expect(loaded.sessions.map(\.division) == ["jinji課", "zeimu課", "kikaku課"])
    #expect(loaded.problems.isEmpty)
  }

  @Test func `gives the problems in the texts, in order of files`() throws {
    try folder.write("Sessions/b/2026-04-20-jinji.md", "# 題\n\n- 所属: 人事課\n- 参加人数: 多い\n")
    try folder.write("Sessions/a/2026-04-21-jinji.md", "# 題\n\n- 所属: 人事課\n- 実施日: いつか\n")
    let found = workspace.loadSessions().diagnostics.map { "\($0.file):\($0.place.line)" }
    #expect(found == ["Sessions/a/2026-04-21-jinji.md:4", "Sessions/b/2026-04-20-jinji.md:4"])
  }

  @Test func `reports files it cannot use and reads the others`() throws {
    try write("2026H1/2026-04-20-jinji.md")
    try folder.write("Sessions/2026H1/2026-04-22-a.md", EncodingTests.cp932)
    symlink("nowhere", folder["Sessions/2026H1/2026-04-23-b.md"])
    let loaded = workspace.loadSessions()
    #expect(loaded.files.map(\.path) == ["Sessions/2026H1/2026-04-20-jinji.md"])
    let missing = FileError(
      path: "Sessions/2026H1/2026-04-23-b.md", call: .read, reason: .missing)
    #expect(
      loaded.problems == [
        .notUTF8(path: "Sessions/2026H1/2026-04-22-a.md", .cp932), .unreadable(missing),
      ])
  }

  @Test func `counts one of two records of a name and names both`() throws {
    try write("2026H1/2026-04-20-jinji.md")
    try write("2026H2/2026-04-20-jinji.md")
    let loaded = workspace.loadSessions()
    #expect(loaded.files.map(\.path) == ["Sessions/2026H1/2026-04-20-jinji.md"])
    #expect(repeated(loaded) == ["Sessions/2026H2/2026-04-20-jinji.md"])
  }

  @Test func `takes a division's own record before a bundle of it, without a word`() throws {
    try write("received/2026-04-20-jinji.md", share: 1)
    try write("s/2026-04-20-jinji.md")
    let loaded = workspace.loadSessions()
    #expect(loaded.files.map(\.path) == ["Sessions/s/2026-04-20-jinji.md"])
    #expect(repeated(loaded).isEmpty)
  }

  @Test(arguments: [
    (name: "2026-04-20-jinji", path: "2026H1/2026-04-20-jinji.md"),
    (name: "2026-10-0", path: "2026H2/2026-10-05-jinji.md"),
    (name: "jinji", path: "2026H2/2026-10-05-jinji.md"),
    (name: "zeimu課", path: "2026H1/2026-04-20-zeimu.md"),
    (name: "税務課", path: "2026H1/2026-04-20-zeimu.md"),
    (name: "./Sessions/2026H1/2026-04-20-zeimu.md", path: "2026H1/2026-04-20-zeimu.md"),
  ])
  func `finds a record by what a person may call it`(name: String, path: String) throws {
    let found = try threeRecords().find(name, organization: organization)
    #expect(found.path == "Sessions/\(path)")
  }

  @Test func `does not choose between several or none`() throws {
    let loaded = try threeRecords()
    let jinji = try #require(SessionID("2026-04-20-jinji"))
    let zeimu = try #require(SessionID("2026-04-20-zeimu"))
    #expect(throws: SessionLookupError.ambiguous(name: "2026-04", all: [jinji, zeimu])) {
      try loaded.find("2026-04")
    }
    #expect(throws: SessionLookupError.notFound(name: "zei", similar: [zeimu])) {
      try loaded.find("zei")
    }
    #expect(throws: SessionLookupError.notFound(name: "", similar: [])) { try loaded.find("") }
  }

  /// The files said to have the name of another.
  private func repeated(_ loaded: LoadedSessions) -> [String] {
    loaded.diagnostics.filter { $0.problem.code == "repeated-session" }.map(\.file)
  }

  private func threeRecords() throws -> LoadedSessions {
    try write("2026H1/2026-04-20-jinji.md")
    try write("2026H1/2026-04-20-zeimu.md")
    try write("2026H2/2026-10-05-jinji.md")
    return workspace.loadSessions()
  }

  private var organization: Organization {
    var organization = Organization()
    var department = Department(name: "総務部")
    department.divisions = [Division(id: "zeimu", name: "税務課")]
    organization.departments = [department]
    return organization
  }
}
