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
