package import Records

/// All records of a workspace, one a name, and what was wrong with their files.
package struct LoadedSessions: Sendable {
  /// In the order of their paths' bytes.
  package var files: [SessionFile] = []
  /// Problems in the text of files, in the order of files and places.
  package var diagnostics: [Diagnostic] = []
  /// Files that are not counted at all, and why.
  package var problems: [SkippedFile] = []

  package init() {}

  package var sessions: [Session] { files.map(\.session) }
}

extension LoadedSessions {
  /// Keeps one record a name: the division's own before a bundle of it, which may stand beside it
  /// where bundles come back; of two of the same kind the first.
  mutating func dropDuplicates() {
    var kept: [SessionID: Int] = [:]
    for (index, file) in files.enumerated() {
      guard let first = kept[file.id] else {
        kept[file.id] = index
        continue
      }
      if files[first].session.isBundle && !file.session.isBundle { kept[file.id] = index }
    }
    guard kept.count < files.count else { return }
    files = kept.values.sorted().map { files[$0] }
  }
}
