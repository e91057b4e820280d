#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import CPlatform
import Synchronization
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

  @Test func `syncs a file, then its folder, and a new folder's own`() throws {
    let calls = Mutex<[String]>([])
    var files = FileSystem.real
    files.sync = { descriptor in
      calls.withLock { $0.append("file") }
      return FileSystem.real.sync(descriptor)
    }
    files.rename = { from, to in
      calls.withLock { $0.append("rename") }
      return FileSystem.real.rename(from, to)
    }
    files.syncFolder = { [folder] path in
      calls.withLock { $0.append(FilePath.relative(path, to: folder.path) ?? "top") }
      return FileSystem.real.syncFolder(path)
    }
    try files.makeFolder(folder["Sessions/2026H1"])
    #expect(calls.withLock { $0 } == ["top", "Sessions"])
    try files.create(folder["Sessions/2026H1/a.md"], with: [])
    try files.replace(folder["Sessions/2026H1/a.md"], with: [])
    try files.remove(folder["Sessions/2026H1/a.md"])
    let term = "Sessions/2026H1"
    let expected = ["file", term, "file", "rename", term, term]
    #expect(calls.withLock { Array($0.dropFirst(2)) } == expected)
  }

  @Test(arguments: [EIO, ENOSPC])
  func `says that a folder could not be synced`(code: Int32) throws {
    var files = FileSystem.real
    files.syncFolder = { _ in code }
    for work in [
      { try files.makeFolder(folder["new"]) }, { try files.create(folder["a.md"], with: []) },
      { try files.replace(folder["b.md"], with: []) },
    ] { #expect(throws: FileError.self) { try work() } }
    // The next try to make the file finds the name free.
    try FileSystem.real.create(folder["a.md"], with: [1])
  }

  @Test(arguments: [
    (label: "no second names", link: EPERM, renameNew: Int32(0)),
    (label: "not even a rename to a free name", link: ENOTSUP, renameNew: EINVAL),
  ])
  func `creates once on a disk that knows`(label: String, link: Int32, renameNew: Int32) throws {
    var files = FileSystem.real
    files.link = { _, _ in link }
    if renameNew != 0 { files.renameNew = { _, _ in renameNew } }
    let path = folder["a.md"]
    try files.create(path, with: Array("初めて".utf8))
    #expect(throws: FileError(path: path, call: .write, reason: .exists)) {
      try files.create(path, with: Array("二度目".utf8))
    }
    #expect(try folder.text("a.md") == "初めて")
    #expect(try folder.names() == ["a.md"])
    let lock = try files.acquireLock(of: path)
    guard case .held(let held) = lock, case .heldBy = try files.acquireLock(of: path) else {
      Issue.record("\(lock)")
      return
    }
    files.release(held)
    #expect(try folder.names() == ["a.md"])
  }

  @Test(arguments: [0o444, 0o400])
  func `does not replace a file that is marked as read-only`(mode: mode_t) throws {
    let path = try folder.write("a.md", "古い")
    chmod(path, mode)
    for work in [FileSystem.real.replace, { try FileSystem.real.deliver($1, to: $0) }] {
      #expect(throws: FileError(path: path, call: .write, reason: .protected)) {
        try work(path, Array("新しい".utf8))
      }
    }
    #expect(try folder.text("a.md") == "古い")
    #expect(try folder.names() == ["a.md"])
  }

  @Test func `delivers into a pipe as it stands, and says when nobody reads it`() throws {
    let path = folder["pipe"]
    mkfifo(path, 0o600)
    #expect(throws: FileError(path: path, call: .deliver, reason: .nobodyThere)) {
      try FileSystem.real.deliver(Array("報告".utf8), to: path)
    }
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try FileSystem.real.deliver(Array("報告".utf8), to: path)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(reader, &bytes, 100)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "報告")
    #expect(try kind(of: path) == S_IFIFO)
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "no /dev/full here"))
  func `delivers into a device and replaces none`() throws {
    #expect(throws: FileError(path: "/dev/full", call: .deliver, reason: .full)) {
      try FileSystem.real.deliver(Array("報告".utf8), to: "/dev/full")
    }
    try FileSystem.real.deliver(Array("報告".utf8), to: "/dev/null")
    #expect(try kind(of: "/dev/full") == S_IFCHR)
    #expect(try kind(of: "/dev/null") == S_IFCHR)
  }

  @Test func `replaces neither a folder nor, where a record belongs, a pipe`() throws {
    try FileSystem.real.makeFolder(folder["f"])
    mkfifo(folder["pipe.md"], 0o600)
    #expect(throws: FileError(path: folder["f"], call: .write, reason: .wrongKind)) {
      try FileSystem.real.deliver([], to: folder["f"])
    }
    #expect(throws: FileError(path: folder["pipe.md"], call: .write, reason: .wrongKind)) {
      try FileSystem.real.replace(folder["pipe.md"], with: [])
    }
    #expect(try folder.names() == ["f", "pipe.md"])
  }

  @Test func `has room for a name as long as the disk takes`() throws {
    let name = String(repeating: "課", count: 83) + ".md"
    try FileSystem.real.create(folder[name], with: Array("一".utf8))
    try FileSystem.real.replace(folder[name], with: Array("二".utf8))
    #expect(try folder.text(name) == "二")
    #expect(try folder.names() == [name])
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

  @Test func `removes what another run left of this file, and of others what a dead one left`()
    throws
  {
    let own = LockInfo.current()
    let mark = TemporaryFile.path(for: folder["b.md"]).split(separator: ".tmp-").last ?? ""
    let machine = mark.split(separator: "-").first ?? ""
    let (ended, alive) = (
      "\(machine)-\(Int32.max)-1-0", "\(machine)-1-\(platform_process_start(1))-0"
    )
    for name in ["a", "b"] {
      try folder.write(".\(name).md.tmp-0000000000000000-1-1-0", "別の機械の消したはずの文")
      try folder.write(".\(name).md.tmp-\(ended)", "終わったプログラムの消したはずの文")
    }
    try folder.write(".b.md.tmp-\(alive)", "書いている途中")
    try folder.write(".b.md.tmp-\(machine)-\(own.process)-\(own.start)-99", "書いている途中")
    try FileSystem.real.replace(folder["a.md"], with: [])
    #expect(
      try folder.names()
        == [
          ".b.md.tmp-0000000000000000-1-1-0", ".b.md.tmp-\(alive)",
          ".b.md.tmp-\(machine)-\(own.process)-\(own.start)-99", "a.md",
        ].sorted())
  }

  private func kind(of path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & S_IFMT
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
