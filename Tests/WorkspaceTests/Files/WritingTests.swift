#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Testing

@testable import Workspace

@Suite struct WritingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `replaces a file whole, keeps its mode and leaves nothing beside it`() throws {
    let path = try folder.write("a.md", "古い内容がもっと長い")
    chmod(path, 0o640)
    try FileSystem.real.replace(path, with: Array("新しい".utf8))
    #expect(try folder.text("a.md") == "新しい")
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o7777 == 0o640)
    #expect(try folder.names() == ["a.md"])
  }

  @Test func `replaces what a link leads to, not the link`() throws {
    try folder.write("real/a.md", "古い")
    symlink(folder["real/a.md"], folder["link.md"])
    try FileSystem.real.replace(folder["link.md"], with: Array("新しい".utf8))
    #expect(try folder.text("real/a.md") == "新しい")
    #expect(try folder.names("real") == ["a.md"])
  }

  @Test func `creates a file only where there is none`() throws {
    try FileSystem.real.create(folder["a.md"], with: Array("初めて".utf8))
    #expect(throws: FileError(path: folder["a.md"], call: .write, reason: .exists)) {
      try FileSystem.real.create(folder["a.md"], with: Array("二度目".utf8))
    }
    #expect(try folder.text("a.md") == "初めて")
    #expect(try folder.names() == ["a.md"])
  }

  @Test(arguments: [
    (name: "write", files: failing(write: ENOSPC), reason: FileError.Reason.full),
    (name: "sync", files: failing(sync: EDQUOT), reason: .full),
    (name: "rename", files: failing(rename: EROFS), reason: .readOnly),
  ])
  func `keeps the old file and leaves no other when a call fails`(
    name: String, files: FileSystem, reason: FileError.Reason
  ) throws {
    let path = try folder.write("a.md", "古い")
    #expect(throws: FileError(path: path, call: .write, reason: reason)) {
      try files.replace(path, with: Array("新しい".utf8))
    }
    #expect(try folder.text("a.md") == "古い")
    #expect(try folder.names() == ["a.md"])
  }

  @Test func `says that a file passes the limit of its size, and goes on`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let path = try folder.write("a.md", "古い")
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      setrlimit(__rlimit_resource_t(UInt32(RLIMIT_FSIZE.rawValue)), &limit)
      #expect(throws: FileError(path: path, call: .write, reason: .tooLarge)) {
        try FileSystem.real.replace(path, with: [UInt8](repeating: 65, count: 5000))
      }
      #expect(try folder.text("a.md") == "古い")
      #expect(try folder.names() == ["a.md"])
    }
  }

  @Test func `says that a file stands where the folder should be`() throws {
    let path = try folder.write("a.md", "古い")
    #expect(throws: FileError(path: path + "/b.md", call: .write, reason: .wrongKind)) {
      try FileSystem.real.replace(path + "/b.md", with: [])
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root writes everywhere"))
  func `says that it may not write in a folder`() throws {
    let path = try folder.write("a.md", "古い")
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: FileError(path: path, call: .write, reason: .denied)) {
      try FileSystem.real.replace(path, with: [])
    }
    #expect(try folder.text("a.md") == "古い")
  }

  @Test func `removes what a dead run left of this file, and of no other`() throws {
    try folder.write(".a.md.tmp-0000000000000000-1-1-0", "消したはずの文")
    try folder.write(".b.md.tmp-0000000000000000-1-1-0", "ほか")
    try FileSystem.real.replace(folder["a.md"], with: [])
    #expect(try folder.names() == [".b.md.tmp-0000000000000000-1-1-0", "a.md"])
  }

  private static func failing(
    write: Int32? = nil, sync: Int32? = nil, rename: Int32? = nil
  ) -> FileSystem {
    var files = FileSystem.real
    if let write { files.write = { _, _ in write } }
    if let sync { files.sync = { _ in sync } }
    if let rename { files.rename = { _, _ in rename } }
    return files
  }
}
