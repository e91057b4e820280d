package import Records

extension Workspace {
  /// The records whose hour was broken off, in the order of their paths, and their side files.
  package func unfinishedHours() -> [(record: String, side: String)] {
    files.walk(absolute(Self.sessions), suffix: ".hour", hidden: true).files.map { path in
      let side = "\(Self.sessions)/\(path)"
      let stem = FilePath.name(of: side).dropFirst().dropLast(".hour".count)
      return (FilePath.join(FilePath.folder(of: side), "\(stem).md"), side)
    }
  }
}

extension Workspace {
  /// The names of all records, without reading them.
  package func sessionNames() -> [SessionID] {
    files.walk(absolute(Self.sessions), suffix: ".md").files
      .compactMap { SessionID(String(FilePath.name(of: $0).dropLast(3))) }
  }
}
