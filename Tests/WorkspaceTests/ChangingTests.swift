import Testing

@testable import Workspace

@Suite struct ChangingTests {
  let folder: TemporaryFolder
  let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = Workspace(root: folder.path)
    try folder.write("a.md", "一\n")
  }

  private func addLine(_ bytes: [UInt8]) -> [UInt8] { bytes + Array("二\n".utf8) }

  @Test func `changes a file under its lock and gives the lock back`() throws {
    try workspace.change("a.md") { bytes in
      #expect((try? folder.names()) == ["a.md", "a.md.lock"])
      return addLine(bytes)
    }
    #expect(try folder.text("a.md") == "一\n二\n")
    #expect(try folder.names() == ["a.md"])
  }

  @Test func `does not write a file that changed since it was read`() throws {
    #expect(throws: ChangeError.changedSinceRead(path: "a.md")) {
      try workspace.change("a.md", expected: Array("〇\n".utf8), transform: addLine)
    }
    #expect(try folder.text("a.md") == "一\n")
    #expect(try folder.names() == ["a.md"])
  }

  @Test func `does not write a file that is not UTF-8`() throws {
    try folder.write("b.md", EncodingTests.cp932)
    #expect(throws: ChangeError.notUTF8(path: "b.md")) {
      try workspace.change("b.md", transform: addLine)
    }
    #expect(try FileSystem.real.read(folder["b.md"]) == EncodingTests.cp932)
  }

  @Test func `does not write what another holds, but goes on under a lock of its own`() throws {
    let lock = try workspace.lock("a.md")
    #expect(throws: ChangeError.locked(path: "a.md", by: lock.holder)) {
      try workspace.change("a.md", transform: addLine)
    }
    try workspace.change("a.md", holding: lock, transform: addLine)
    #expect(try folder.text("a.md") == "一\n二\n")
    #expect(try folder.names() == ["a.md", "a.md.lock"])
  }

  @Test func `hands on the error of the transform and gives the lock back`() throws {
    let refused = ChangeError.notUTF8(path: "a.md")
    #expect(throws: refused) {
      try workspace.change("a.md") { (_) throws(ChangeError) in throw refused }
    }
    #expect(try folder.names() == ["a.md"])
  }

  @Test func `names a missing file by its path in the workspace`() throws {
    let missing = FileError(path: "none.md", call: .read, reason: .missing)
    #expect(throws: ChangeError.cannotRead(missing)) {
      try workspace.change("none.md", transform: addLine)
    }
    #expect(try folder.names() == ["a.md"])
  }

  @Test func `moves a file only to a name that is free`() throws {
    try folder.write("s/b.md", "二\n")
    let exists = FileError(path: "s/b.md", call: .write, reason: .exists)
    #expect(throws: ChangeError.cannotWrite(exists)) { try workspace.move("a.md", to: "s/b.md") }
    #expect(try folder.text("a.md") == "一\n" && folder.text("s/b.md") == "二\n")
    try workspace.move("a.md", to: "t/a.md")
    #expect(try folder.text("t/a.md") == "一\n" && folder.names() == ["s", "t"])
  }

  @Test func `creates once, writes always and removes, with the folders that are needed`() throws {
    try workspace.create("s/b.md", with: Array("一".utf8))
    let exists = FileError(path: "s/b.md", call: .write, reason: .exists)
    #expect(throws: ChangeError.cannotWrite(exists)) { try workspace.create("s/b.md", with: []) }
    try workspace.write("s/.b.hour", [])
    try workspace.write("s/.b.hour", Array("二".utf8))
    #expect(try folder.text("s/.b.hour") == "二")
    try workspace.remove("s/.b.hour")
    #expect(try folder.names("s") == ["b.md"])
    #expect(throws: ChangeError.self) { try workspace.remove("s/.b.hour") }
  }
}
