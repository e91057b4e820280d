#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Records
import Testing

@testable import Workspace

@Suite struct LockingTests {
  let folder: TemporaryFolder
  let files = FileSystem.real

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder["a.md"] }

  @Test func `is held by one, told to the next and free after release`() throws {
    let first = LockInfo.current()
    guard case .held(let lock) = try files.acquireLock(of: path, as: first) else {
      Issue.record("not held")
      return
    }
    #expect(try files.acquireLock(of: path) == .heldBy(first))
    #expect(try folder.names() == ["a.md.lock"])
    files.release(lock)
    #expect(try folder.names().isEmpty)
  }

  @Test func `says machine, process, user and time, a line each`() throws {
    let info = LockInfo(machine: "m", process: 7, user: "u", time: "2026-12-01T14:00:00+09:00")
    #expect(
      String(decoding: info.bytes, as: UTF8.self).hasPrefix("m\n7\nu\n2026-12-01T14:00:00+09:00\n"))
    #expect(LockInfo(bytes: info.bytes) == info)
    let own = LockInfo.current()
    #expect(LockInfo(bytes: own.bytes) == own)
    let brief = LockInfo.current(isBrief: true)
    #expect(LockInfo(bytes: brief.bytes) == brief)
  }

  @Test func `reads a lock of an earlier version, and does not judge it`() throws {
    var own = LockInfo.current()
    own.process = .max
    let lines = "\(own.machine)\n\(own.process)\n\(own.user)\n\(own.time)\n\(own.start)\n"
    let read = try #require(LockInfo(bytes: Array(lines.utf8)))
    #expect(read.system == SystemIdentity())
    #expect(!read.isDead)
  }

  @Test(arguments: [
    (label: "ended here", machine: "m", boot: "b", space: "s", name: "pc", isDead: true),
    (label: "before a restart", machine: "m", boot: "old", space: "s", name: "pc", isDead: true),
    (label: "of the same name", machine: "other", boot: "c", space: "s", name: "pc", isDead: false),
    (label: "a copy of the disk", machine: "m", boot: "c", space: "s", name: "pc2", isDead: false),
    (label: "another container", machine: "m", boot: "b", space: "t", name: "pc", isDead: false),
    (label: "no machine told", machine: "", boot: "old", space: "s", name: "pc", isDead: false),
    (label: "no start told", machine: "m", boot: "", space: "s", name: "pc", isDead: false),
  ])
  func `is dead only when that is certain`(
    label: String, machine: String, boot: String, space: String, name: String, isDead: Bool
  ) {
    var own = LockInfo.current()
    own.machine = "pc"
    own.system = SystemIdentity(machine: "m", boot: "b", space: "s")
    let system = SystemIdentity(machine: machine, boot: boot, space: space)
    let found = LockInfo(machine: name, process: .max, user: "u", time: "t", system: system)
    #expect(found.isDead(seenBy: own) == isDead, "\(label)")
  }

  @Test(arguments: [
    (time: "2026-12-01T14:05:00+09:00", shown: "令和8年12月1日（火） 14:05"),
    (time: "14:05", shown: "14:05"),
    (time: "", shown: ""),
  ])
  func `tells its time as people read it`(time: String, shown: String) {
    let info = LockInfo(machine: "m", process: 7, user: "u", time: time)
    #expect(info.time(in: .japanese) == shown)
  }

  @Test func `takes over from a process that has ended, also when its number is used again`() throws
  {
    let own = LockInfo.current()
    var reused = own
    reused.start += 1
    var ended = own
    ended.process = .max
    for dead in [reused, ended] {
      try folder.write("a.md.lock", dead.bytes)
      let expected = FileLock(path: path, holder: own)
      #expect(try files.acquireLock(of: path, as: own) == .held(expected))
      #expect(try folder.names() == ["a.md.lock"])
    }
  }

  @Test func `takes another machine's lock only when told to`() throws {
    let other = LockInfo(machine: "other", process: .max, user: "u", time: "t")
    try folder.write("a.md.lock", other.bytes)
    #expect(try files.acquireLock(of: path) == .heldBy(other))
    let own = LockInfo.current()
    let expected = FileLock(path: path, holder: own)
    #expect(try files.acquireLock(of: path, as: own, takeOver: true) == .held(expected))
  }

  @Test func `does not judge a lock that says nothing`() throws {
    try folder.write("a.md.lock", "")
    #expect(try files.acquireLock(of: path) == .heldBy(.unknown))
  }

  @Test func `does not judge a lock that is no file, or a link to nowhere`() throws {
    symlink("nowhere", folder["a.md.lock"])
    #expect(try files.acquireLock(of: path) == .heldBy(.unknown))
    mkfifo(folder["b.md.lock"], 0o600)
    #expect(try files.acquireLock(of: folder["b.md"]) == .heldBy(.unknown))
    try files.makeFolder(folder["c.md.lock"])
    #expect(try files.acquireLock(of: folder["c.md"]) == .heldBy(.unknown))
    #expect(try folder.names() == ["a.md.lock", "b.md.lock", "c.md.lock"])
  }

  @Test func `does not release what another has taken over`() throws {
    let first = LockInfo(machine: "other", process: 1, user: "u", time: "t")
    try folder.write("a.md.lock", LockInfo.current().bytes)
    files.release(FileLock(path: path, holder: first))
    #expect(try folder.names() == ["a.md.lock"])
  }
}
