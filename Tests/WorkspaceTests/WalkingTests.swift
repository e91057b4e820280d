#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Testing

@testable import Workspace

@Suite struct WalkingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `lists files in the order of whole paths, without hidden and other ones`() throws {
    for path in [
      "a/b.md", "a.md", "a-1/b.md", "課/é.md", "課/z.md", "B.md", "x.txt", ".h.md", ".d/a.md",
    ] {
      try folder.write(path, "")
    }
    let content = FileSystem.real.walk(folder.path, suffix: ".md")
    #expect(content.files == ["B.md", "a-1/b.md", "a.md", "a/b.md", "課/z.md", "課/é.md"])
    #expect(content.problems.isEmpty)
  }

  @Test func `opens no folder that is left out`() throws {
    for path in ["cases/a.md", "cases/deep/b.md", "formats/c.md"] { try folder.write(path, "") }
    var asked: [String] = []
    let content = FileSystem.real.walk(folder.path) { path in
      asked.append(path)
      return path != "cases/"
    }
    #expect(content.files == ["formats/c.md"])
    #expect(asked == ["cases/", "formats/", "formats/c.md"])
  }

  @Test func `reports a folder called like a file and lists what lies in it`() throws {
    try folder.write("x.md/a.md", "")
    let content = FileSystem.real.walk(folder.path, suffix: ".md")
    #expect(content.files == ["x.md/a.md"])
    #expect(
      content.problems == [FileError(path: folder["x.md"], call: .read, reason: .wrongKind)])
    #expect(FileSystem.real.walk(folder.path).problems.isEmpty)
  }

  @Test func `goes round a loop of links once and still reads linked files`() throws {
    try folder.write("a/one.md", "1")
    symlink("..", folder["a/up"])
    symlink("self", folder["self"])
    symlink("a/one.md", folder["linked.md"])
    #expect(FileSystem.real.walk(folder.path, suffix: ".md").files == ["a/one.md", "linked.md"])
  }

  @Test func `ends a walk that goes too deep, and says where`() throws {
    let chain = (0...70).map { "d\($0)" }
    try folder.write((chain.prefix(60) + ["a.md"]).joined(separator: "/"), "")
    try folder.write((chain + ["a.md"]).joined(separator: "/"), "")
    let content = FileSystem.real.walk(folder.path, suffix: ".md")
    #expect(content.files == [(chain.prefix(60) + ["a.md"]).joined(separator: "/")])
    let depth = FileSystem.deepest + 1
    let end = folder[chain.prefix(depth).joined(separator: "/")]
    #expect(content.problems == [FileError(path: end, call: .list, reason: .unbounded)])
  }

  @Test func `names a file whose name is not UTF-8 and reads no other in its place`() throws {
    // 課 in Shift_JIS, as archives from Windows bring it.
    let name =
      Array(folder.path.utf8CString.dropLast()) + [0x2F, -0x77, -0x25] + [0x2E, 0x6D, 0x64, 0]
    let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let content = FileSystem.real.walk(folder.path, suffix: ".md")
    #expect(content.files.isEmpty)
    #expect(content.problems.map(\.reason) == [.oddName])
    #expect(content.problems.allSatisfy { $0.path.hasSuffix(".md") })
  }

  @Test(arguments: ["a\nb.md", " .md", "-rf.md", "a\u{1B}[2J.md", "é\u{301}.md"])
  func `finds and reads a file of any other name`(name: String) throws {
    try folder.write(name, "内容")
    let content = FileSystem.real.walk(folder.path, suffix: ".md")
    #expect(content.files.map { Array($0.utf8) } == [Array(name.utf8)])
    #expect(try FileSystem.real.read(folder[content.files[0]]) == Array("内容".utf8))
  }

  @Test func `does not read a file beyond the bound, however little of it is on the disk`() throws {
    let sparse = try folder.write("a.md", "")
    truncate(sparse, 100_000_000_000)
    #expect(throws: FileError(path: sparse, call: .read, reason: .oversized)) {
      try FileSystem.real.read(sparse)
    }
    truncate(sparse, off_t(FileSystem.largest + 1))
    #expect(throws: FileError(path: sparse, call: .read, reason: .oversized)) {
      try FileSystem.real.read(sparse)
    }
    truncate(sparse, off_t(FileSystem.largest))
    #expect(try FileSystem.real.read(sparse).count == FileSystem.largest)
  }

  @Test(.enabled(if: access("/proc/self/status", R_OK) == 0, "no file of unknown size here"))
  func `reads a file whose size is not known beforehand`() throws {
    let bytes = try FileSystem.real.read("/proc/self/status")
    #expect(String(decoding: bytes, as: UTF8.self).contains("\nPid:"))
    #expect(bytes.last == UInt8(ascii: "\n"))
  }

  @Test func `reports a folder that is not there`() throws {
    let missing = FileSystem.real.walk(folder["none"])
    #expect(missing.problems == [FileError(path: folder["none"], call: .list, reason: .missing)])
  }

  @Test(.enabled(if: geteuid() != 0, "root opens every folder"))
  func `reports a folder that cannot be listed and goes on`() throws {
    try folder.write("a.md", "")
    try folder.write("closed/b.md", "")
    chmod(folder["closed"], 0)
    defer { chmod(folder["closed"], 0o700) }
    let content = FileSystem.real.walk(folder.path)
    #expect(content.files == ["a.md"])
    #expect(
      content.problems == [FileError(path: folder["closed"], call: .list, reason: .denied)])
  }

  @Test(arguments: [1, 2, 7])
  func `reads in the order of paths whatever the number of threads`(threads: Int) throws {
    let paths = (0..<300).map { "f\($0).md" }
    for path in paths { try folder.write(path, path) }
    let asked = paths + ["none.md"]
    let results = FileSystem.real.readAll(asked, in: folder.path, threads: threads) { path, bytes in
      "\(path)=\(String(decoding: bytes, as: UTF8.self))"
    }
    #expect(results.dropLast().map { try? $0.get() } == paths.map { "\($0)=\($0)" })
    #expect(
      results.last == .failure(FileError(path: folder["none.md"], call: .read, reason: .missing)))
  }

  @Test func `does not wait for a pipe or read a folder`() throws {
    mkfifo(folder["pipe.md"], 0o600)
    for name in ["pipe.md", "."] {
      #expect(throws: FileError(path: folder[name], call: .read, reason: .wrongKind)) {
        try FileSystem.real.read(folder[name])
      }
    }
  }
}
