/// The folder of an office or a division: its library in `Templates`, its records in `Sessions`.
package struct Workspace: Sendable {
  /// The folder's path as it was given or found.
  package let root: String
  package var files: FileSystem
  /// How long a file that another is writing is waited for.
  package var patience: Patience

  package init(root: String, files: FileSystem = .real, patience: Patience = .moment) {
    (self.root, self.files, self.patience) = (root, files, patience)
  }

  /// The path on disk of a path in the workspace; an absolute one stays what it is.
  package func absolute(_ path: String) -> String { FilePath.join(root, path) }

  /// The path as people see it: from the workspace where it lies in it.
  package func shown(_ path: String) -> String { FilePath.relative(path, to: root) ?? path }

  /// An error with its path as people see it.
  package func shown(_ error: FileError) -> FileError {
    FileError(path: shown(error.path), call: error.call, reason: error.reason)
  }
}
