package import Records

/// The library of a workspace, and what was wrong with its files.
package struct LoadedLibrary: Sendable {
  package var library: Library
  /// The names that records may use.
  package var vocabulary: Vocabulary
  /// Problems in the text of files, in the order of files and places.
  package var diagnostics: [Diagnostic]
  /// Files that were left out, and why; the program's own stands in where it has one.
  package var problems: [SkippedFile]
}

extension Workspace {
  /// Reads the program's library with the workspace's `Templates` laid over it; `isIncluded`
  /// leaves out files by their path below `Templates`.
  package func loadLibrary(
    where isIncluded: (String) -> Bool = { _ in true }
  ) -> LoadedLibrary {
    let (files, problems) = libraryFiles(where: isIncluded)
    let (library, diagnostics) = Library.read(
      files: files.map { ("\(Self.templates)/\($0.path)", $0.bytes) })
    return LoadedLibrary(
      library: library, vocabulary: Vocabulary(library: library), diagnostics: diagnostics,
      problems: problems)
  }
}
