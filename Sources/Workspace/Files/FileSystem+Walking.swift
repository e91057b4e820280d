import CPlatform
import Text

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What lies in a folder and below it.
package struct FolderContent: Sendable {
  /// Paths from the folder, with `/`, in the order of their bytes.
  package var files: [String] = []
  /// Folders that could not be listed, or whose names are those of files.
  package var problems: [FileError] = []
}

extension FileSystem {
  /// Lists the files below a folder whose names end in `suffix`.
  ///
  /// Of the names that begin with a dot none count, with `hidden` only they. Links are followed; a
  /// folder that several of them lead to is listed once, so a loop ends. `isIncluded` is asked of
  /// every path, those of folders with `/` at their end; a folder left out is not opened.
  package func walk(
    _ folder: String, suffix: String = "", hidden: Bool = false,
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> FolderContent {
    var walk = Walk(root: folder, suffix: suffix, isHidden: hidden)
    walk.list("", where: isIncluded)
    return walk.content
  }
}

/// A walk under way: what it found and which folders it has been in.
private struct Walk {
  let root: String
  let suffix: String
  let isHidden: Bool
  var content = FolderContent()
  var visited: Set<[UInt64]> = []

  /// Lists one folder, given by its path from the root with a `/` at its end, or "" for the root.
  mutating func list(_ prefix: String, where isIncluded: (String) -> Bool) {
    let path = prefix.isEmpty ? root : FilePath.join(root, String(prefix.dropLast()))
    guard let handle = platform_open_folder(path) else {
      content.problems.append(FileError(path, .list, errno: errno))
      return
    }
    var status = platform_status()
    _ = platform_status_of(path, &status)
    let isNew = visited.insert([status.device, status.node]).inserted
    let names = isNew ? entries(of: handle) : []
    platform_close_folder(handle)
    for name in names where isIncluded(prefix + name) {
      if name.utf8.last == UInt8(ascii: "/") {
        reportFolder(prefix + name.dropLast())
        list(prefix + name, where: isIncluded)
      } else {
        content.files.append(prefix + name)
      }
    }
  }

  /// Reports a folder that is called like the files looked for.
  private mutating func reportFolder(_ name: String) {
    guard !suffix.isEmpty, name.utf8.hasSuffix(suffix.utf8) else { return }
    content.problems.append(
      FileError(path: FilePath.join(root, name), call: .read, reason: .wrongKind))
  }

  /// The names that count, folders with `/` at their end: so sorted, whole paths are in order too.
  private func entries(of handle: UnsafeMutableRawPointer) -> [String] {
    var names: [String] = []
    var entry = platform_entry()
    while platform_next_entry(handle, &entry) {
      guard let start = entry.name else { continue }
      let (name, isHidden) = (String(cString: start), start.pointee == CChar(UInt8(ascii: ".")))
      if entry.kind == platform_kind_folder {
        if !isHidden { names.append(name + "/") }
      } else if isHidden == self.isHidden, entry.kind != platform_kind_other,
        name.utf8.hasSuffix(suffix.utf8)
      {
        names.append(name)
      }
    }
    return names.sorted { $0.precedesByBytes($1) }
  }
}

extension String.UTF8View {
  fileprivate func hasSuffix(_ suffix: Self) -> Bool {
    count >= suffix.count && dropFirst(count - suffix.count).elementsEqual(suffix)
  }
}
