#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program started anew for each measure, with standard input kept open.
struct Launch {
  let path: String
  let arguments: [String]

  /// From the call that starts the program until it has ended.
  func untilExit() -> Duration {
    Stopwatch.time {
      let process = Running(self)
      process.close()
      process.wait()
    }
  }

  /// From the call that starts the program until what it wrote on standard error ends in a text.
  func until(_ mark: String) -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    let process = Running(self)
    process.read(until: Array(mark.utf8))
    let time = start.duration(to: clock.now)
    kill(process.id, SIGKILL)
    process.close()
    process.wait()
    return time
  }
}

/// A started program and our ends of its standard input and standard error.
private struct Running {
  private(set) var id: pid_t = 0
  private let input: Int32
  private let errors: Int32

  init(_ launch: Launch) {
    var (toProgram, fromProgram) = (
      [Int32](repeating: 0, count: 2), [Int32](repeating: 0, count: 2)
    )
    pipe(&toProgram)
    pipe(&fromProgram)
    (input, errors) = (toProgram[1], fromProgram[0])
    for end in [input, errors] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toProgram[0], 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, fromProgram[1], 2)
    let words = ([launch.path] + launch.arguments).map { strdup($0) }
    posix_spawnp(&id, launch.path, &actions, nil, words + [nil], environ)
    for word in words { free(word) }
    for end in [toProgram[0], fromProgram[1]] { _ = Glibc.close(end) }
  }

  /// Reads standard error until some bytes have come, or to its end.
  func read(until mark: [UInt8]) {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !all.hasSuffix(mark) {
      let count = Glibc.read(errors, &buffer, buffer.count)
      guard count > 0 else { return }
      all += buffer.prefix(count)
    }
  }

  func close() { for end in [input, errors] { _ = Glibc.close(end) } }

  func wait() { waitpid(id, nil, 0) }
}

extension [UInt8] {
  /// Whether the bytes end in a mark, spaces aside.
  fileprivate func hasSuffix(_ mark: [UInt8]) -> Bool {
    let end = lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    return self[..<end].suffix(mark.count).elementsEqual(mark)
  }
}
