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
  /// The other files, whose names do not end as those looked for.
  package var others: [String] = []
  /// Folders that could not be listed or lie too deep, whose names are those of files, and files whose
  /// names cannot be read.
  package var problems: [FileError] = []
}

extension FileSystem {
  /// Lists the files below a folder whose names end in `suffix`.
  ///
  /// Of the names that begin with a dot none count, with `hidden` only they. Links are followed; a
  /// folder that several of them lead to is listed once, so a loop ends. `isIncluded` is asked of
  /// every path, those of folders with `/` at their end; a folder left out is not opened. What a
  /// link makes of the whole disk is left off after `mostEntries` names and `deepest` folders.
  package func walk(
    _ folder: String, suffix: String = "", hidden: Bool = false,
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> FolderContent {
    var walk = Walk(root: folder, suffix: suffix, isHidden: hidden)
    walk.list("", depth: 0, where: isIncluded)
    return walk.content
  }

  /// Names that are looked at in one walk; ten times the records of the largest office.
  package static let mostEntries = 1_000_000
  /// Folders in one another that a walk goes down.
  package static let deepest = 64
}

/// A walk under way: what it found and which folders it has been in.
private struct Walk {
  let root: String
  let suffix: String
  let isHidden: Bool
  var content = FolderContent()
  var visited: Set<[UInt64]> = []
  var entries = 0

  /// Lists one folder, given by its path from the root with a `/` at its end, or "" for the root.
  mutating func list(_ prefix: String, depth: Int, where isIncluded: (String) -> Bool) {
    let path = prefix.isEmpty ? root : FilePath.join(root, String(prefix.dropLast()))
    guard depth <= FileSystem.deepest, entries < FileSystem.mostEntries else {
      content.problems.append(FileError(path: path, call: .list, reason: .unbounded))
      return
    }
    guard let handle = platform_open_folder(path) else {
      content.problems.append(FileError(path, .list, errno: errno))
      return
    }
    var status = platform_status()
    _ = platform_status_of(path, &status)
    let isNew = visited.insert([status.device, status.node]).inserted
    let names = isNew ? names(in: handle, of: path) : []
    platform_close_folder(handle)
    for name in names where isIncluded(prefix + name) {
      if name.utf8.last == UInt8(ascii: "/") {
        reportFolder(prefix + name.dropLast())
        list(prefix + name, depth: depth + 1, where: isIncluded)
      } else if name.utf8.hasSuffix(suffix.utf8) {
        content.files.append(prefix + name)
      } else {
        content.others.append(prefix + name)
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
  private mutating func names(in handle: UnsafeMutableRawPointer, of folder: String) -> [String] {
    var names: [String] = []
    var entry = platform_entry()
    while entries < FileSystem.mostEntries, platform_next_entry(handle, &entry) {
      guard let start = entry.name else { continue }
      entries += 1
      let (name, isHidden) = (String(cString: start), start.pointee == CChar(UInt8(ascii: ".")))
      let isFolder = entry.kind == platform_kind_folder
      let counts =
        isFolder
        ? !isHidden
        : isHidden == self.isHidden && entry.kind != platform_kind_other
      guard counts else { continue }
      if String(validatingCString: start) == nil {
        // Names that were packed in Shift_JIS: what is shown of one opens nothing.
        let path = FilePath.join(folder, name)
        content.problems.append(FileError(path: path, call: .read, reason: .oddName))
      } else {
        names.append(isFolder ? name + "/" : name)
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
