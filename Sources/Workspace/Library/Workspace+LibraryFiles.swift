import Text

extension Workspace {
  /// The files of the library in the order of their paths, and those that could not be read.
  ///
  /// A file of the workspace stands in for the program's of the same name; a new one adds. Files
  /// left out by their path below `Templates`, or by that of their folder (`cases/`), are not even
  /// opened.
  package func libraryFiles(
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> (files: [LibraryFile], problems: [SkippedFile]) {
    let folder = absolute(Self.templates)
    let embedded = EmbeddedLibrary.files(where: isIncluded)
    guard files.isFolder(folder) else { return (embedded, []) }
    let content = files.walk(folder, where: isIncluded)
    var problems = content.problems.map { SkippedFile.unreadable(shown($0)) }
    var all = Dictionary(uniqueKeysWithValues: embedded.map { ($0.path, $0) })
    let paths = content.files.filter(Self.isLibraryFile)
    for result in files.readAll(paths, in: folder, value: Self.libraryFile) {
      switch result {
      case .success(.success(let file)): all[file.path] = file
      case .success(.failure(let problem)): problems.append(problem)
      case .failure(let error): problems.append(.unreadable(shown(error)))
      }
    }
    return (all.values.sorted { $0.path.precedesByBytes($1.path) }, problems)
  }

  private static func isLibraryFile(_ path: String) -> Bool {
    path.hasSuffix(".md") || path.hasSuffix(".txt")
  }

  @Sendable private static func libraryFile(
    path: String, bytes: [UInt8]
  ) -> Result<LibraryFile, SkippedFile> {
    let encoding = Encoding(of: bytes)
    guard encoding == .utf8 else {
      return .failure(.notUTF8(path: "\(templates)/\(path)", encoding))
    }
    return .success(LibraryFile(path: path, bytes: bytes, origin: .workspace))
  }
}
