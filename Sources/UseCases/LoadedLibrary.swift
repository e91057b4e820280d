package import Records
package import Release
package import Text

/// The library of an office, and what was wrong with its files.
package struct LoadedLibrary: Sendable {
  package var library: Library
  /// The names that records may use.
  package var vocabulary: Vocabulary
  /// Problems in the text of files, in the order of files and places.
  package var diagnostics: [Diagnostic]
  /// Files that were left out, and why; the program's own stands in where it has one.
  package var skipped: [SkippedFile]

  /// Lays the office's own files over those that the program carries.
  ///
  /// One of the same path stands in for the program's, a new one adds. One that is not UTF-8 is
  /// left out, so that the program's, if there is one, counts.
  package init(carried: [OfficeFile], own: [OfficeFile], skipped: [SkippedFile] = []) {
    let isText = own.map { String(validating: $0.bytes, as: UTF8.self) != nil }
    let damaged = zip(own, isText).filter { !$0.1 }.map { SkippedFile(notUTF8: $0.0) }
    let read = zip(own, isText).filter { $0.1 }.map { $0.0 }
    let paths = Set(read.map { $0.path })
    let files = carried.filter { !paths.contains($0.path) } + read
    (library, diagnostics) = Library.read(files: files.map { ($0.path, $0.bytes) })
    vocabulary = Vocabulary(library: library)
    self.skipped = skipped + damaged
  }

  /// The division of the roster that somebody names by id or name, with its near ones where there
  /// is none.
  package func division(named name: String) throws(UseCaseError) -> Division {
    let wanted = folded(name).text
    let all = library.organization.divisions
    let found = all.first {
      [$0.id, $0.name, $0.english ?? $0.id].contains { folded($0).text == wanted }
    }
    guard let found else {
      throw .noSuchDivision(name, near: library.near(name, all.flatMap { [$0.name, $0.id] }))
    }
    return found
  }

  /// Makes a workspace that of a division; nil where it is so already, an error where it is another's.
  package func change(
    giving workspace: OfficeFile?, to name: String, in language: Language
  ) throws(UseCaseError) -> Change? {
    let division = try division(named: name)
    guard let workspace else {
      return .create(Paths.workspace, Eyes.workspaceFile(of: division, in: language))
    }
    let eyes = Eyes(workspaceFile: workspace.bytes, organization: library.organization)
    guard eyes == .division(division.id) else { throw .workspaceOfAnother(workspace.path) }
    return nil
  }

  /// What may leave a division in this office.
  package var policy: ReleasePolicy { ReleasePolicy(library) }
}
