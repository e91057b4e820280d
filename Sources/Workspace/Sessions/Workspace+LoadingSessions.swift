package import Records
import Text

extension Workspace {
  /// Reads all records and bundles, two files at a time; replies are not among them.
  package func loadSessions(vocabulary: Vocabulary = .empty, threads: Int = 2) -> LoadedSessions {
    let content = files.walk(absolute(Self.sessions), suffix: ".md")
    let paths = content.files.map { "\(Self.sessions)/\($0)" }
      .filter { !$0.utf8.starts(with: "\(Self.replies)/".utf8) }
    var loaded = LoadedSessions()
    loaded.problems = content.problems.map { .unreadable(shown($0)) }
    let origins = load(paths, vocabulary, threads, into: &loaded)
    loaded.diagnostics =
      (loaded.diagnostics + check(sessions: loaded.files, origins: origins)).inOrderOfPlace
    loaded.dropDuplicates()
    return loaded
  }

  /// Adds the records at some paths and what is wrong with them; gives the places of 元.
  private func load(
    _ paths: [String], _ vocabulary: Vocabulary, _ threads: Int, into loaded: inout LoadedSessions
  ) -> [Diagnostic] {
    var (origins, skipped) = ([Diagnostic](), [SkippedFile]())
    var results = files.readAll(paths, in: root, threads: threads) { path, bytes in
      Record.read(path, bytes, vocabulary)
    }
    // From the end, so that each leaves the list without being copied.
    loaded.files.reserveCapacity(results.count)
    while let result = results.popLast() {
      switch result {
      case .success(.success(let record)):
        loaded.files.append(record.file)
        loaded.diagnostics += record.diagnostics
        origins += record.origins
      case .success(.failure(let problem)): skipped.append(problem)
      case .failure(let error): skipped.append(.unreadable(shown(error)))
      }
    }
    loaded.files.reverse()
    loaded.problems += skipped.reversed()
    return origins
  }
}

/// What is kept of one file that was read; its text is not.
private struct Record: Sendable {
  var file: SessionFile
  var diagnostics: [Diagnostic]
  var origins: [Diagnostic]

  /// Reads one file; a failure when it is not UTF-8.
  static func read(
    _ path: String, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> Result<Record, SkippedFile> {
    let reading = Session.read(bytes: bytes, file: path, vocabulary: vocabulary)
    guard reading.document.damagedAt == nil else {
      return .failure(.notUTF8(path: path, Encoding(of: bytes)))
    }
    return .success(
      Record(
        file: SessionFile(path: path, session: reading.value), diagnostics: reading.diagnostics,
        origins: reading.origins(file: path)))
  }
}
