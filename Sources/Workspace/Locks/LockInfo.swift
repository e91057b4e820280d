import CPlatform
package import Records

/// Who holds a file, as the lines of its lock say.
package struct LockInfo: Hashable, Sendable {
  package var machine: String
  package var process: Int32
  package var user: String
  /// The local time of the taking, ISO 8601 with zone.
  package var time: String
  /// When the process began, in the system's ticks; 0 where the system does not tell.
  package var start: UInt64

  package init(machine: String, process: Int32, user: String, time: String, start: UInt64 = 0) {
    (self.machine, self.process, self.user) = (machine, process, user)
    (self.time, self.start) = (time, start)
  }

  /// This run, now.
  package static func current() -> LockInfo {
    let process = platform_process()
    return LockInfo(
      machine: named(platform_machine_name) ?? "localhost", process: process,
      user: named(platform_user_name) ?? "", time: LocalClock.now().description,
      start: platform_process_start(process))
  }

  /// Whether its process has ended for certain; what runs on another machine cannot be known.
  package var isDead: Bool {
    guard machine == Self.current().machine, process > 0 else { return false }
    guard platform_process_is_alive(process) else { return true }
    let found = platform_process_start(process)
    return start != 0 && found != 0 && start != found
  }

  private static func named(_ call: (UnsafeMutablePointer<CChar>?, Int) -> Bool) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard call(buffer.baseAddress, buffer.count), let start = buffer.baseAddress else {
        return nil
      }
      return String(cString: start)
    }
  }
}

extension LockInfo {
  /// The time of the taking as people read it, or as it stands where it is no such time.
  package func time(in words: RecordWords) -> String {
    let parts = time.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let date = CivilDate.read(String(parts[0])) else { return time }
    return "\(words.date(date)) \(parts[1].prefix(5))"
  }

  /// Reads a lock; nil for one that says too little, which then only a person can judge.
  init?(bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 4, let process = Int32(lines[1]) else { return nil }
    self.init(
      machine: lines[0], process: process, user: lines[2], time: lines[3],
      start: lines.count > 4 ? UInt64(lines[4]) ?? 0 : 0)
  }

  /// The lock's content: machine, process, user, time and start, a line each.
  var bytes: [UInt8] { Array("\(machine)\n\(process)\n\(user)\n\(time)\n\(start)\n".utf8) }

  /// Stands for a lock that does not say whose it is.
  static let unknown = LockInfo(machine: "", process: 0, user: "", time: "")
}
