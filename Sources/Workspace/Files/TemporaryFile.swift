import CPlatform
import Synchronization

/// The names of half-written files, which stand beside the file they will become.
///
/// `.<name>.tmp-<machine>-<process>-<start>-<number>`: hidden, and told from those of other runs.
enum TemporaryFile {
  /// Whose leftovers may be removed.
  enum Leftover {
    /// Those of all other runs: the caller is the file's only writer, so they must be dead.
    case all
    /// Those of processes of this machine that have ended.
    case dead
  }

  /// A name that this run has not used.
  static func path(for path: String) -> String {
    let number = count.add(1, ordering: .relaxed).oldValue
    return FilePath.join(FilePath.folder(of: path), prefix(for: path) + ownMark + "-\(number)")
  }

  /// Removes what other runs left for a file.
  static func remove(_ leftover: Leftover, of path: String) {
    let folder = FilePath.folder(of: path)
    let prefix = prefix(for: path)
    for name in names(in: folder, startingWith: prefix) {
      let mark = String(name.utf8.dropFirst(prefix.utf8.count)) ?? ""
      guard !mark.hasPrefix(ownMark), leftover == .all || isDead(mark) else { continue }
      _ = platform_remove(FilePath.join(folder, name))
    }
  }

  private static func isDead(_ mark: String) -> Bool {
    let parts = mark.split(separator: "-")
    guard parts.count == 4, parts[0] == machine, let process = Int32(parts[1]),
      let start = UInt64(parts[2])
    else { return false }
    return !platform_process_is_alive(process) || platform_process_start(process) != start
  }

  private static func prefix(for path: String) -> String { ".\(FilePath.name(of: path)).tmp-" }

  private static func names(in folder: String, startingWith prefix: String) -> [String] {
    guard let handle = platform_open_folder(folder) else { return [] }
    defer { platform_close_folder(handle) }
    var names: [String] = []
    var entry = platform_entry()
    while platform_next_entry(handle, &entry) {
      guard let start = entry.name, start.pointee == CChar(UInt8(ascii: ".")) else { continue }
      let name = String(cString: start)
      if name.utf8.starts(with: prefix.utf8) { names.append(name) }
    }
    return names
  }

  private static let count = Atomic(0)

  private static let machine = FNV1a64(LockInfo.current().machine.utf8).hex

  private static let ownMark: String = {
    let own = LockInfo.current()
    return "\(machine)-\(own.process)-\(own.start)"
  }()
}
