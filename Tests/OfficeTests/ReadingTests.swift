#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Facilitation
import Records
import TestSupport
import Text
import Testing
import UseCases
import Workspace

@testable import Office

/// What an office knows of a folder on a disk.
@Suite final class ReadingTests {
  private let folder: TemporaryFolder
  private static let reader = Reader(language: .japanese, today: CivilDate(dayNumber: 20_788))

  init() throws { folder = try TemporaryFolder() }

  private var office: OfficeFolder {
    OfficeFolder(Workspace(root: folder.path), for: Self.reader)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try folder.write("", to: path)
    try FileSystem.real.replace("\(folder.path)/\(path)", with: bytes)
  }

  @Test func `the library is the program's alone without a folder Templates`() {
    #expect(office.library.diagnostics.isEmpty && office.library.skipped.isEmpty)
    #expect(office.library.library.cases == OfficeFolder.carried.cases)
    #expect(office.library.library.cases.count >= 150)
  }

  @Test func `a file of the folder stands in for the program's, and a new one adds`() throws {
    try folder.write("店長\n", to: "Templates/roles.txt")
    try folder.write("# 自分の事例\n", to: "Templates/cases/own.md")
    try folder.write("", to: "Templates/cases/.own.md.swp")
    let library = office.library.library
    #expect(library.roles == ["店長"])
    #expect(library.case("own")?.title == "自分の事例")
    #expect(library.cases.count == OfficeFolder.carried.cases.count + 1)
  }

  @Test func `one that is not UTF-8 is said, and the program's counts`() throws {
    try write([0x8E, 0x86], to: "Templates/roles.txt")
    #expect(office.library.library.roles == OfficeFolder.carried.roles)
    #expect(
      office.library.skipped == [.notUTF8(path: "Templates/roles.txt", isCP932: true)])
  }

  @Test func `files that are left out are not opened`() throws {
    try write([0x8E, 0x86], to: "Templates/cases/own.md")
    let desk = OfficeFolder(Workspace(root: folder.path), for: Self.reader) {
      !$0.hasPrefix("cases/")
    }
    #expect(desk.library.skipped.isEmpty && desk.library.library.cases.isEmpty)
  }

  @Test func `records and bundles are read in the order of paths, and no replies`() throws {
    for name in ["2026H2/2026-10-05-zeimu", "2026H1/2026-04-20-jinji", "received/2026-04-21-a"] {
      try folder.write("# 題\n\n- 記録: 開催済\n", to: "Sessions/\(name).md")
    }
    try folder.write("# 回答\n", to: "Sessions/replies/2026-04-20-jinji-G2.md")
    #expect(
      office.sessions().files.map(\.path) == [
        "Sessions/2026H1/2026-04-20-jinji.md", "Sessions/2026H2/2026-10-05-zeimu.md",
        "Sessions/received/2026-04-21-a.md",
      ])
  }

  @Test func `open actions are those of held meetings of one's own eyes`() throws {
    try folder.write("# 作業\n\n- 所属: jinji\n", to: "workspace.md")
    for (name, fields) in [
      ("2026-04-20-jinji", "- 記録: 開催済"), ("2026-05-20-jinji", "- 記録: 作成中"),
      ("received/2026-06-20-zeimu", "- 共有: 1\n- 記録: 開催済\n- 公開: 庁内"),
    ] {
      try folder.write(
        "# 題\n\n\(fields)\n\n## アクション\n\n- A1: 表\n", to: "Sessions/\(name).md")
    }
    #expect(office.openEntries().entries.map(\.id.description) == ["2026-04-20-jinji/A1"])
  }

  @Test func `a file that the disk does not give is said with the disk's reason`() throws {
    try folder.write("# 題\n\n- 記録: 開催済\n", to: "Sessions/2026H1/2026-04-20-jinji.md")
    symlink("nowhere", "\(folder.path)/Sessions/2026H1/2026-04-23-b.md")
    let loaded = office.sessions()
    #expect(loaded.files.map(\.id.division) == ["jinji"])
    let skipped = try #require(loaded.skipped.first)
    #expect(skipped.path == "Sessions/2026H1/2026-04-23-b.md" && skipped.code == "unreadable")
    #expect(Self.reader.words.text(of: skipped).contains("直し方: "))
  }
}
