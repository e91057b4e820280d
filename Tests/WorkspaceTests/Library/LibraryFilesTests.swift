import Records
import Testing

@testable import Workspace

@Suite struct LibraryFilesTests {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = Workspace(root: folder.path)
  }

  @Test func `is the program's alone without a folder Templates`() {
    #expect(workspace.libraryFiles().files == EmbeddedLibrary.files)
  }

  @Test func `takes a file of the workspace for the program's, and new ones besides`() throws {
    try folder.write("Templates/roles.txt", "長\n")
    try folder.write("Templates/cases/own.md", "# 自分の事例\n")
    try folder.write("Templates/cases/.own.md.swp", "")
    let (files, problems) = workspace.libraryFiles()
    #expect(problems.isEmpty)
    #expect(files.count == EmbeddedLibrary.files.count + 1)
    let own = files.filter { $0.origin == .workspace }
    #expect(own.map(\.path) == ["cases/own.md", "roles.txt"])
  }

  @Test func `keeps the program's file where the workspace's is not UTF-8, and says so`() throws {
    try folder.write("Templates/roles.txt", EncodingTests.cp932)
    let (files, problems) = workspace.libraryFiles()
    #expect(files == EmbeddedLibrary.files)
    #expect(problems == [.notUTF8(path: "Templates/roles.txt", .cp932)])
  }

  @Test func `does not open files that are left out`() throws {
    try folder.write("Templates/roles.txt", "長\n")
    try folder.write("Templates/cases/own.md", EncodingTests.cp932)
    let (files, problems) = workspace.libraryFiles { !$0.hasPrefix("cases/") }
    #expect(problems.isEmpty)
    #expect(files.count == EmbeddedLibrary.files.filter { !$0.path.hasPrefix("cases/") }.count)
    #expect(files.first { $0.path == "roles.txt" }?.origin == .workspace)
  }

  @Test func `gives the program's own library without a problem`() {
    let loaded = workspace.loadLibrary()
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.library.cases.count >= 150)
    #expect(loaded.library.themes.count == 17)
  }

  @Test func `names the file of the workspace that is damaged`() throws {
    try folder.write("Templates/cases/own.md", "課題だけ\n")
    let loaded = workspace.loadLibrary()
    #expect(Set(loaded.diagnostics.map(\.file)) == ["Templates/cases/own.md"])
    #expect(loaded.library.case("own") != nil)
  }
}
