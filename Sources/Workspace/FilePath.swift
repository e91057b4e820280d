/// Cutting and joining of paths as text, with `/`.
package enum FilePath {
  /// The last part: `b.md` of `a/b.md`.
  package static func name(of path: String) -> String {
    String(path.utf8.split(separator: slash).last.map(Substring.init) ?? Substring(path))
  }

  /// What stands before the last part: `a` of `a/b`, `.` of `b`, `/` of `/b`.
  package static func folder(of path: String) -> String {
    let end = path.utf8.count - (path.utf8.reversed().prefix { $0 == slash }).count
    guard let cut = path.utf8.prefix(end).lastIndex(of: slash) else {
      return end == 0 && !path.isEmpty ? "/" : "."
    }
    return cut == path.startIndex ? "/" : String(path[..<cut])
  }

  /// A path below a folder; an absolute one stays what it is.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.utf8.first == slash || folder.isEmpty { return path }
    return folder.utf8.last == slash ? folder + path : folder + "/" + path
  }

  /// The path below a folder, or nil when it lies elsewhere.
  package static func relative(_ path: String, to folder: String) -> String? {
    let prefix = folder.utf8.last == slash ? folder : folder + "/"
    guard path.utf8.starts(with: prefix.utf8) else { return nil }
    return String(path.utf8.dropFirst(prefix.utf8.count))
  }

  private static let slash = UInt8(ascii: "/")
}
