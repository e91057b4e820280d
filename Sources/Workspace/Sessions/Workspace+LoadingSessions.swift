package import Records

extension Workspace {
  /// Reads all records and bundles, two files at a time; replies are not among them.
  package func loadSessions(vocabulary: Vocabulary = .empty, threads: Int = 2) -> LoadedSessions {
    let content = files.walk(absolute(Self.sessions), suffix: ".md")
    let paths = content.files.map { "\(Self.sessions)/\($0)" }
      .filter { !$0.utf8.starts(with: "\(Self.replies)/".utf8) }
    var loaded = LoadedSessions()
    loaded.problems = content.problems.map { .unreadable(shown($0)) }
    let results = files.readAll(paths, in: root, threads: threads) { path, bytes in
      Self.read(path, bytes, vocabulary)
    }
    var readings: [(file: String, reading: Reading<Session>)] = []
    for result in results {
      switch result {
      case .success(.success(let reading)): readings.append(reading)
      case .success(.failure(let problem)): loaded.problems.append(problem)
      case .failure(let error): loaded.problems.append(.unreadable(shown(error)))
      }
    }
    loaded.files = readings.map { SessionFile(path: $0.file, session: $0.reading.value) }
    loaded.diagnostics =
      (readings.flatMap(\.reading.diagnostics) + check(sessions: readings)).inOrderOfPlace
    loaded.dropDuplicates()
    return loaded
  }

  private static func read(
    _ path: String, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> Result<(file: String, reading: Reading<Session>), SkippedFile> {
    var reading = Session.read(bytes: bytes, file: path, vocabulary: vocabulary)
    guard reading.document.damagedAt == nil else {
      return .failure(.notUTF8(path: path, Encoding(of: bytes)))
    }
    // Only the place of 元 is still looked up in the text: all other texts need not be kept.
    if reading.value.actions.allSatisfy({ $0.from == nil }) {
      reading.document = Document(bytes: [])
    }
    return .success((path, reading))
  }
}
