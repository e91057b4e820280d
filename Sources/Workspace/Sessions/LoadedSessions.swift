package import Records

/// All records of a workspace, one a name, and what was wrong with their files.
package struct LoadedSessions: Sendable {
  /// In the order of their paths' bytes.
  package var files: [SessionFile] = []
  /// Problems in the text of files, in the order of files and places.
  package var diagnostics: [Diagnostic] = []
  /// Files that are not counted at all, and why.
  package var problems: [FileProblem] = []

  package init() {}

  package var sessions: [Session] { files.map(\.session) }
}

extension LoadedSessions {
  /// Keeps one record a name: this workspace's own before a copy that came back by `publish`,
  /// which is no mistake; of two of the same kind the first, and the second is a problem.
  mutating func dropDuplicates() {
    var kept: [SessionID: SessionFile] = [:]
    for file in files {
      guard let first = kept[file.id] else {
        kept[file.id] = file
        continue
      }
      if first.isReceived == file.isReceived {
        problems.append(.duplicate(file.id, path: file.path, kept: first.path))
      } else if first.isReceived {
        kept[file.id] = file
      }
    }
    files.removeAll { kept[$0.id]?.path != $0.path }
  }
}
