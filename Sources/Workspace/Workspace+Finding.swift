import Records

/// Why there is no workspace to work in.
package enum WorkspaceError: Error, Hashable, Sendable {
  /// Neither an option, a folder above nor the environment names one.
  case notFound(from: String)
  /// The folder that was named lacks `Templates` or `Sessions`.
  case notAWorkspace(path: String, named: Origin)

  /// What named the folder.
  package enum Origin: Hashable, Sendable { case option, environment }
}

extension Workspace {
  /// The variable that names a workspace when none lies above.
  package static let variable = "ARITAI_WORKSPACE"

  /// The workspace by the option, else the nearest above the current folder, else by the variable.
  package static func find(
    option: String?, current: String, variable: String?, files: FileSystem = .real
  ) throws(WorkspaceError) -> Workspace {
    if let option { return try named(FilePath.join(current, option), by: .option, files) }
    if let root = above(current, files) { return Workspace(root: root, files: files) }
    guard let variable, !variable.isEmpty else { throw .notFound(from: current) }
    return try named(FilePath.join(current, variable), by: .environment, files)
  }

  /// Whether a folder holds both `Templates` and `Sessions`.
  package static func isWorkspace(_ path: String, files: FileSystem = .real) -> Bool {
    [Paths.templates, Paths.sessions].allSatisfy { files.isFolder(FilePath.join(path, $0)) }
  }

  private static func named(
    _ path: String, by origin: WorkspaceError.Origin, _ files: FileSystem
  ) throws(WorkspaceError) -> Workspace {
    guard isWorkspace(path, files: files) else { throw .notAWorkspace(path: path, named: origin) }
    return Workspace(root: path, files: files)
  }

  private static func above(_ current: String, _ files: FileSystem) -> String? {
    var folder = current
    while true {
      if isWorkspace(folder, files: files) { return folder }
      let next = FilePath.folder(of: folder)
      if next == folder || next == "." { return nil }
      folder = next
    }
  }
}
