internal import CPlatform
import Synchronization

/// The names of half-written files, which stand beside the file they will become.
///
/// `.<name>.tmp-<process>-<start>-<number>`: hidden, and told from those of any other run.
enum TemporaryFile {
  /// A name that this run has not used.
  static func path(for path: String) -> String {
    let number = count.add(1, ordering: .relaxed).oldValue
    return FilePath.join(FilePath.folder(of: path), prefix(for: path) + ownMark + "-\(number)")
  }

  /// Removes what other runs left for a file; whoever writes holds its lock, so they are dead.
  static func removeStale(of path: String) {
    let folder = FilePath.folder(of: path)
    let prefix = prefix(for: path)
    for name in names(in: folder, startingWith: prefix)
    where !name.utf8.dropFirst(prefix.utf8.count).starts(with: ownMark.utf8) {
      _ = platform_remove(FilePath.join(folder, name))
    }
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

  private static let ownMark: String = {
    let process = platform_process()
    return "\(process)-\(platform_process_start(process))"
  }()
}
