import CPlatform
import Records
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

  /// Removes what other runs left for a file, and what dead ones left for others in its folder.
  static func remove(_ leftover: Leftover, of path: String) {
    let folder = FilePath.folder(of: path)
    let prefix = prefix(for: path)
    for (name, mark) in leftovers(in: folder) where !mark.hasPrefix(ownMark) {
      let isOfFile = name.utf8.starts(with: prefix.utf8)
      guard isOfFile && leftover == .all || isDead(mark) else { continue }
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

  /// A name so long that no room is left for the mark is told by its checksum.
  private static func prefix(for path: String) -> String {
    let name = FilePath.name(of: path)
    return ".\(name.utf8.count > 150 ? FNV(name.utf8).text : name)\(infix)"
  }

  /// The half-written files of a folder, each with what its name says of who wrote it.
  private static func leftovers(in folder: String) -> [(name: String, mark: String)] {
    guard let handle = platform_open_folder(folder) else { return [] }
    defer { platform_close_folder(handle) }
    var found: [(name: String, mark: String)] = []
    var entry = platform_entry()
    while platform_next_entry(handle, &entry) {
      guard let start = entry.name, start.pointee == CChar(UInt8(ascii: ".")) else { continue }
      let name = String(cString: start)
      guard let cut = name.ranges(of: infix).last else { continue }
      found.append((name, String(name[cut.upperBound...])))
    }
    return found
  }

  private static let infix = ".tmp-"

  private static let count = Atomic(0)

  private static let machine: String = {
    let own = LockInfo.current()
    return FNV((own.machine + own.system.machine).utf8).text
  }()

  private static let ownMark: String = {
    let own = LockInfo.current()
    return "\(machine)-\(own.process)-\(own.start)"
  }()
}
