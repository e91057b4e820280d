import Records
import Testing
import Text

@testable import Workspace

@Suite struct LoadingSessionsTests {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = Workspace(root: folder.path)
  }

  private func write(_ path: String) throws { try folder.write("Sessions/\(path)", "# 題\n") }

  private func load() -> LoadedSessions {
    workspace.loadSessions { id, path, _ in
      (Session(id: id, language: .japanese, title: "題", division: "\(id.division)課"), [])
    }
  }

  @Test func `reads records and bundles in the order of paths, and no replies`() throws {
    try write("2026H2/2026-10-05-zeimu.md")
    try write("2026H1/2026-04-20-jinji.md")
    try write("received/2026-04-21-kikaku.md")
    try write("replies/2026-04-20-jinji-G2.md")
    let loaded = load()
    #expect(
      loaded.files.map(\.path) == [
        "Sessions/2026H1/2026-04-20-jinji.md", "Sessions/2026H2/2026-10-05-zeimu.md",
        "Sessions/received/2026-04-21-kikaku.md",
      ])
    #expect(loaded.files.map(\.isReceived) == [false, false, true])
    #expect(loaded.problems.isEmpty)
  }

  @Test func `reports files it cannot use and reads the others`() throws {
    try write("2026H1/2026-04-20-jinji.md")
    try write("2026H1/notes.md")
    try folder.write("Sessions/2026H1/2026-04-22-a.md", EncodingTests.cp932)
    try FileSystem.real.makeFolder(folder["Sessions/2026H1/2026-04-23-b.md"])
    let loaded = load()
    #expect(loaded.files.map(\.path) == ["Sessions/2026H1/2026-04-20-jinji.md"])
    #expect(
      loaded.problems == [
        .notUTF8(path: "Sessions/2026H1/2026-04-22-a.md", .cp932),
        .unnamed(path: "Sessions/2026H1/notes.md"),
      ])
  }

  @Test func `counts one of two records of a name, and names both`() throws {
    try write("2026H1/2026-04-20-jinji.md")
    try write("2026H2/2026-04-20-jinji.md")
    let loaded = load()
    let id = try #require(SessionID("2026-04-20-jinji"))
    #expect(loaded.files.map(\.path) == ["Sessions/2026H1/2026-04-20-jinji.md"])
    #expect(
      loaded.problems == [
        .duplicate(
          id, path: "Sessions/2026H2/2026-04-20-jinji.md",
          kept: "Sessions/2026H1/2026-04-20-jinji.md")
      ])
  }

  @Test func `takes its own record before the copy that came back, without a word`() throws {
    try write("received/2026-04-20-jinji.md")
    try write("s/2026-04-20-jinji.md")
    let loaded = load()
    #expect(loaded.files.map(\.path) == ["Sessions/s/2026-04-20-jinji.md"])
    #expect(loaded.problems.isEmpty)
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

  private func threeRecords() throws -> LoadedSessions {
    try write("2026H1/2026-04-20-jinji.md")
    try write("2026H1/2026-04-20-zeimu.md")
    try write("2026H2/2026-10-05-jinji.md")
    return load()
  }

  private var organization: Organization {
    var organization = Organization()
    var department = Department(name: "総務部")
    department.divisions = [Division(id: "zeimu", name: "税務課")]
    organization.departments = [department]
    return organization
  }
}
