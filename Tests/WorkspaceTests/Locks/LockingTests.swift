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

  @Test func `does not release what another has taken over`() throws {
    let first = LockInfo(machine: "other", process: 1, user: "u", time: "t")
    try folder.write("a.md.lock", LockInfo.current().bytes)
    files.release(FileLock(path: path, holder: first))
    #expect(try folder.names() == ["a.md.lock"])
  }

  @Test func `lets exactly one of many take a dead lock`() async throws {
    var dead = LockInfo.current()
    dead.process = .max
    try folder.write("a.md.lock", dead.bytes)
    let (files, path) = (files, path)
    let held = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          var own = LockInfo.current()
          own.user = "user\(number)"
          let outcome = try? files.acquireLock(of: path, as: own)
          if case .held = outcome { return true }
          return false
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(held == 1)
    #expect(try folder.names() == ["a.md.lock"])
  }
}
