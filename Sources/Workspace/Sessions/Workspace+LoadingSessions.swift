package import Records

/// How one record is read from its bytes; the path is for its diagnostics.
package typealias SessionReader =
  @Sendable (_ id: SessionID, _ path: String, _ bytes: [UInt8]) -> (Session, [Diagnostic])

extension Workspace {
  /// Reads all records and bundles, two files at a time; replies are not among them.
  package func loadSessions(threads: Int = 2, reader: SessionReader) -> LoadedSessions {
    let content = files.walk(absolute(Self.sessions), suffix: ".md")
    let paths = content.files.map { "\(Self.sessions)/\($0)" }
      .filter { !$0.utf8.starts(with: "\(Self.replies)/".utf8) }
    var loaded = LoadedSessions()
    loaded.problems = content.problems.map { .unreadable(shown($0)) }
    let results = files.readAll(paths, in: root, threads: threads) { path, bytes in
      Self.read(path, bytes, reader)
    }
    for result in results {
      switch result {
      case .success(.success(let (file, diagnostics))):
        loaded.files.append(file)
        loaded.diagnostics += diagnostics
      case .success(.failure(let problem)): loaded.problems.append(problem)
      case .failure(let error): loaded.problems.append(.unreadable(shown(error)))
      }
    }
    loaded.dropDuplicates()
    return loaded
  }

  private static func read(
    _ path: String, _ bytes: [UInt8], _ reader: SessionReader
  ) -> Result<(SessionFile, [Diagnostic]), FileProblem> {
    let encoding = Encoding(of: bytes)
    guard encoding == .utf8 else { return .failure(.notUTF8(path: path, encoding)) }
    guard let id = SessionID(String(FilePath.name(of: path).dropLast(3))) else {
      return .failure(.unnamed(path: path))
    }
    let (session, diagnostics) = reader(id, path, bytes)
    return .success((SessionFile(path: path, session: session), diagnostics))
  }
}
