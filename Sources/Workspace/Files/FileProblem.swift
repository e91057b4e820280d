package import Records

/// A problem of a file as a whole, which keeps it out of everything the program counts.
package enum FileProblem: Error, Hashable, Sendable {
  case unreadable(FileError)
  case notUTF8(path: String, Encoding)
  /// Two records have one name; the one at `kept` counts.
  case duplicate(SessionID, path: String, kept: String)
  /// A record whose file name is not the name of a session.
  case unnamed(path: String)

  /// The file, as a path from the workspace.
  package var path: String {
    switch self {
    case .unreadable(let error): error.path
    case .notUTF8(let path, _), .duplicate(_, let path, _), .unnamed(let path): path
    }
  }
}
