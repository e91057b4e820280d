/// The folder of an office or a division: its library in `Templates`, its records in `Sessions`.
package struct Workspace: Sendable {
  /// The folder's path as it was given or found.
  package let root: String
  package let files: FileSystem

  package init(root: String, files: FileSystem = .real) {
    (self.root, self.files) = (root, files)
  }

  /// The path on disk of a path in the workspace; an absolute one stays what it is.
  package func absolute(_ path: String) -> String { FilePath.join(root, path) }

  /// The path as people see it: from the workspace where it lies in it.
  package func shown(_ path: String) -> String { FilePath.relative(path, to: root) ?? path }

  /// An error with its path as people see it.
  func shown(_ error: FileError) -> FileError {
    FileError(path: shown(error.path), call: error.call, reason: error.reason)
  }
}
