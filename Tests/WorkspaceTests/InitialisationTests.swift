import Records
import Testing

@testable import Workspace

@Suite struct InitialisationTests {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = Workspace(root: folder["new"])
  }

  @Test func `makes a workspace with all templates and the documents for users`() throws {
    let report = try workspace.initialise()
    let documents = EmbeddedLibrary.documents
    #expect(report.written.count == EmbeddedLibrary.files.count + documents.count)
    #expect(Workspace.isWorkspace(workspace.root))
    #expect(documents.map(\.path).contains("docs/手引き-所属.md"))
    for file in documents {
      #expect(try workspace.files.read(folder["new/\(file.path)"]) == file.bytes)
    }
    for file in EmbeddedLibrary.files {
      #expect(try workspace.files.read(folder["new/Templates/\(file.path)"]) == file.bytes)
    }
  }

  @Test func `again keeps what was edited, adds what is missing and leaves the rest`() throws {
    _ = try workspace.initialise()
    try folder.write("new/Templates/roles.txt", "長\n")
    try FileSystem.real.remove(folder["new/Templates/themes.md"])
    let report = try workspace.initialise()
    #expect(report.kept == ["Templates/roles.txt"])
    #expect(report.written == ["Templates/themes.md"])
    #expect(report.updated.isEmpty)
    #expect(
      report.unchanged.count == EmbeddedLibrary.files.count + EmbeddedLibrary.documents.count - 2)
    #expect(try folder.text("new/Templates/roles.txt") == "長\n")
  }

  @Test func `again brings an older version that nobody edited up to date`() throws {
    _ = try workspace.initialise()
    let old = Array("長\n".utf8)
    let shipped = EmbeddedLibrary.shipped.union(["roles.txt \(FNV(old).text)"])
    try folder.write("new/Templates/roles.txt", old)
    let report = try workspace.initialise(shipped: shipped)
    #expect(report.updated == ["Templates/roles.txt"])
    #expect(report.kept.isEmpty)
    #expect(try folder.text("new/Templates/roles.txt") != "長\n")
  }
}
