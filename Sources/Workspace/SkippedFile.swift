/// A problem of a file as a whole, which keeps it out of everything the program counts.
package enum SkippedFile: Error, Hashable, Sendable {
  case unreadable(FileError)
  case notUTF8(path: String, Encoding)

  /// The file, as a path from the workspace.
  package var path: String {
    switch self {
    case .unreadable(let error): error.path
    case .notUTF8(let path, _): path
    }
  }

  /// The name by which scripts know the problem; it never changes.
  package var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .notUTF8(_, .cp932): "cp932"
    case .notUTF8: "not-utf8"
    }
  }
}

extension WorkspaceWords {
  /// What to do about a file that was left out.
  package func advice(on problem: SkippedFile) -> Remedy {
    switch problem {
    case .unreadable(let error): advice(on: error)
    case .notUTF8(let path, let encoding): notUTF8(path, encoding)
    }
  }
}
