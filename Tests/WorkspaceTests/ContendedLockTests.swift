import Dispatch
import Synchronization
import Testing

@testable import Workspace

/// A lock that several want at the same time.
@Suite struct ContendedLockTests {
  let folder: TemporaryFolder
  let files = FileSystem.real

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder["a.md"] }

  @Test func `of two that find a dead lock the second looks again`() throws {
    var dead = LockInfo.current()
    dead.process = .max
    try folder.write("a.md.lock", dead.bytes)
    let (path, second) = (path, Second())
    // The second comes while the first is about to put its own lock in the place of the dead one,
    // and goes on only when it has come to the guard, or through without one.
    var first = files
    first.rename = { from, to in
      second.begin {
        var files = FileSystem.real
        files.guardFile = { descriptor in
          second.arrived.signal()
          return FileSystem.real.guardFile(descriptor)
        }
        var own = LockInfo.current()
        own.user = "second"
        return try? files.acquireLock(of: path, as: own)
      }
      second.arrived.wait()
      return FileSystem.real.rename(from, to)
    }
    var own = LockInfo.current()
    own.user = "first"
    guard case .held = try first.acquireLock(of: path, as: own) else {
      Issue.record("the first does not hold it")
      return
    }
    #expect(second.outcome == .heldBy(own))
    #expect(try folder.names() == ["a.md.lock"])
  }

  @Test func `what is released is not what another takes over at that moment`() throws {
    guard case .held(let lock) = try files.acquireLock(of: path) else {
      Issue.record("not held")
      return
    }
    // Between the look and the removal of the first the second comes to the guard, or through.
    let (path, second) = (path, Second())
    var first = files
    let inner = first.guardFile
    first.guardFile = { descriptor in
      let code = inner(descriptor)
      second.begin {
        var files = FileSystem.real
        files.guardFile = { descriptor in
          second.arrived.signal()
          return FileSystem.real.guardFile(descriptor)
        }
        var own = LockInfo.current()
        own.user = "second"
        return try? files.acquireLock(of: path, as: own, takeOver: true)
      }
      second.arrived.wait()
      return code
    }
    first.release(lock)
    guard case .held = second.outcome else {
      Issue.record("the second does not hold it")
      return
    }
    #expect(try folder.names() == ["a.md.lock"])
  }

  @Test func `waits for who holds it a moment`() throws {
    guard case .held(let lock) = try files.acquireLock(of: path, as: other("a")) else { return }
    let clock = FakeClock()
    clock.on(.milliseconds(500)) { [files] in files.release(lock) }
    let outcome = try files.acquireLock(of: path, patience: clock.patience)
    guard case .held = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(clock.time >= .milliseconds(500) && clock.time < .seconds(1))
  }

  @Test(arguments: [(isBrief: false, wait: 2), (isBrief: true, wait: 30)])
  func `does not wait longer than its patience for one holder`(isBrief: Bool, wait: Int) throws {
    var holder = other("a")
    holder.isBrief = isBrief
    guard case .held = try files.acquireLock(of: path, as: holder) else { return }
    let clock = FakeClock()
    #expect(try files.acquireLock(of: path, patience: clock.patience) == .heldBy(holder))
    #expect(clock.time >= .seconds(wait) && clock.time < .seconds(wait + 1))
    #expect(try files.acquireLock(of: path) == .heldBy(holder))
  }

  @Test func `waits on while it goes from hand to hand, but not for ever`() throws {
    _ = try files.acquireLock(of: path, as: other("0s"))
    let clock = FakeClock()
    let holder = Mutex(other("0s"))
    clock.always { [files, path] in
      holder.withLock { holder in
        files.release(FileLock(path: path, holder: holder))
        holder.user = "\(clock.time)"
        _ = try? files.acquireLock(of: path, as: holder)
      }
    }
    var patience = clock.patience
    patience.forAll = .seconds(10)
    guard case .heldBy = try files.acquireLock(of: path, patience: patience) else {
      Issue.record("held")
      return
    }
    #expect(clock.time >= .seconds(10) && clock.time < .seconds(11))
  }

  @Test(arguments: [false, true])
  func `loses no line when many write at once, and does without the lock`(isLocked: Bool)
    async throws
  {
    try folder.write("a.md", "")
    // Without a lock whoever reads waits until another has read too, so that one of them loses.
    var patience = Patience.moment
    // All are one process here, which would be one holder; a busy machine must not end the wait.
    patience.forOneChange = .seconds(1_000)
    let workspace = Workspace(root: folder.path, patience: patience)
    let both = Meeting()
    let addLine = { @Sendable (number: Int) throws in
      let lock = isLocked ? nil : FileLock(path: workspace.absolute("a.md"), holder: .current())
      try workspace.change("a.md", holding: lock) { bytes in
        if !isLocked { both.meet() }
        return bytes + Array("\(number)\n".utf8)
      }
    }
    let count = isLocked ? 40 : 2
    await concurrently(count) { number in #expect(throws: Never.self) { try addLine(number) } }
    let lines = try folder.text("a.md").split(separator: "\n")
    #expect(lines.count == (isLocked ? 40 : 1))
  }

  private func other(_ user: String) -> LockInfo {
    var info = LockInfo.current()
    info.user = user
    return info
  }
}

/// Another that comes at a moment of a test's choosing, once.
private final class Second: Sendable {
  let arrived = DispatchSemaphore(value: 0)
  private let group = DispatchGroup()
  private let result = Mutex<(hasBegun: Bool, outcome: FileLock.Outcome?)>((false, nil))

  /// Begins on a thread of its own; what it comes to stands in `outcome`.
  func begin(_ work: @escaping @Sendable () -> FileLock.Outcome?) {
    let isFirst = result.withLock { result in
      defer { result.hasBegun = true }
      return !result.hasBegun
    }
    guard isFirst else {
      arrived.signal()
      return
    }
    let thread = DispatchQueue(label: "second")
    thread.async(group: group) { [self] in
      let outcome = work()
      result.withLock { $0.outcome = outcome }
      arrived.signal()
    }
  }

  var outcome: FileLock.Outcome? {
    group.wait()
    return result.withLock { $0.outcome }
  }
}

/// Two that go on when both have come.
private final class Meeting: Sendable {
  private let group = DispatchGroup()

  init() {
    group.enter()
    group.enter()
  }

  func meet() {
    group.leave()
    group.wait()
  }
}

/// Time that passes only while somebody waits.
private final class FakeClock: Sendable {
  private struct State {
    var time = Duration.zero
    var alarm: (at: Duration, work: @Sendable () -> Void)?
    var always: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  var time: Duration { state.withLock { $0.time } }

  var patience: Patience {
    var patience = Patience()
    patience.now = { [self] in time }
    patience.pause = { [self] in pass($0) }
    return patience
  }

  /// Does something when the time has come.
  func on(_ time: Duration, _ work: @escaping @Sendable () -> Void) {
    state.withLock { $0.alarm = (time, work) }
  }

  /// Does something at each pause.
  func always(_ work: @escaping @Sendable () -> Void) { state.withLock { $0.always = work } }

  private func pass(_ time: Duration) {
    let due = state.withLock { state -> [@Sendable () -> Void] in
      state.time += time
      var due = [state.always].compactMap(\.self)
      if let alarm = state.alarm, alarm.at <= state.time {
        due.append(alarm.work)
        state.alarm = nil
      }
      return due
    }
    for work in due { work() }
  }
}

/// Does something many times at once, each on a thread of its own.
private func concurrently(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) async {
  await withTaskGroup(of: Void.self) { group in
    for number in 0..<count {
      group.addTask {
        await withCheckedContinuation { done in
          DispatchQueue(label: "\(number)").async {
            work(number)
            done.resume()
          }
        }
      }
    }
  }
}
