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
  /// Which system the process runs on; host names repeat.
  var system: SystemIdentity
  /// Whether it is held for one change only, and worth waiting for.
  package var isBrief: Bool

  init(
    machine: String, process: Int32, user: String, time: String, start: UInt64 = 0,
    system: SystemIdentity = SystemIdentity(), isBrief: Bool = false
  ) {
    (self.machine, self.process, self.user) = (machine, process, user)
    (self.time, self.start, self.system) = (time, start, system)
    self.isBrief = isBrief
  }

  /// This run, now.
  package static func current(isBrief: Bool = false) -> LockInfo {
    var info = run
    info.time = LocalClock.now().description
    info.isBrief = isBrief
    return info
  }

  /// What stays the same of it; it is asked for at every look at a lock.
  private static let run: LockInfo = {
    let process = platform_process()
    return LockInfo(
      machine: told(by: platform_machine_name) ?? "localhost", process: process,
      user: told(by: platform_user_name) ?? "", time: "", start: platform_process_start(process),
      system: .current)
  }()

  /// Stands for a lock that does not say whose it is.
  package static let unknown = LockInfo(machine: "", process: 0, user: "", time: "")

  /// Whether its process has ended for certain.
  ///
  /// What runs on another machine, or in another container of this one, cannot be known.
  package var isDead: Bool { isDead(seenBy: Self.run) }

  /// The same, seen by a process of another machine or time.
  func isDead(seenBy own: LockInfo) -> Bool {
    guard process > 0 else { return false }
    switch system.relation(to: own.system) {
    case .unknown: return false
    case .earlierStart: return machine == own.machine
    case .same:
      guard platform_process_is_alive(process) else { return true }
      let found = platform_process_start(process)
      return start != 0 && found != 0 && start != found
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
      start: lines.count > 4 ? UInt64(lines[4]) ?? 0 : 0,
      system: lines.count > 5 ? SystemIdentity(line: lines[5]) : SystemIdentity(),
      isBrief: lines.count > 6 && lines[6] == Self.brief)
  }

  /// The lock's content: machine, process, user, time, start, system and length, a line each.
  var bytes: [UInt8] {
    let lines = [
      machine, "\(process)", user, time, "\(start)", system.line, isBrief ? Self.brief : Self.long,
    ]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static let brief = "for one change"
  private static let long = "until released"
}

/// What tells one running system from another; empty where a system does not say.
///
/// The names are checksums: what they are made of is nobody else's business.
struct SystemIdentity: Hashable, Sendable {
  /// The installation, which a machine keeps.
  var machine = ""
  /// The time since it was started; no two starts of any machines share one.
  var boot = ""
  /// The processes that see one another: all, or those of one container.
  var space = ""

  /// What may be said of a process of one system by a process of another.
  enum Relation {
    /// They see each other's processes.
    case same
    /// It ran before this machine was started.
    case earlierStart
    case unknown
  }

  static let current = SystemIdentity(
    machine: name(told(by: platform_machine_identity)),
    boot: name(told(by: platform_boot_identity)), space: name(told(by: platform_process_space)))

  func relation(to own: SystemIdentity) -> Relation {
    guard !boot.isEmpty, !own.boot.isEmpty else { return .unknown }
    if boot == own.boot { return space == own.space ? .same : .unknown }
    return !machine.isEmpty && machine == own.machine ? .earlierStart : .unknown
  }

  private static func name(_ told: String?) -> String { told.map { FNV($0.utf8).text } ?? "" }
}

extension SystemIdentity {
  /// One line of a lock; a dash stands for what is not known.
  var line: String { [machine, boot, space].map { $0.isEmpty ? "-" : $0 }.joined(separator: " ") }

  init(line: String) {
    let parts = line.split(separator: " ").map { $0 == "-" ? "" : String($0) }
    guard parts.count == 3 else { return }
    (machine, boot, space) = (parts[0], parts[1], parts[2])
  }
}

/// What the system writes into a buffer; nil when it has no such thing.
private func told(by call: (UnsafeMutablePointer<CChar>?, Int) -> Bool) -> String? {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
    guard call(buffer.baseAddress, buffer.count), let start = buffer.baseAddress else {
      return nil
    }
    return String(cString: start)
  }
}
