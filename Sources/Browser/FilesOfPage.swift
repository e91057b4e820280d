import Records
package import UseCases

/// The files that a page holds; the hour that is led over them and the page share them.
package final class FilesOfPage {
  private let reader: Reader
  /// Reads what the records of the office say; needed to find the file of an earlier action.
  private let library: LoadedLibrary
  package private(set) var memory: FilesInMemory
  /// Counts the changes, so that what was made of the files is known to be of this state.
  private(set) var revision = 0

  init(_ memory: FilesInMemory, _ library: LoadedLibrary, for reader: Reader) {
    (self.memory, self.library, self.reader) = (memory, library, reader)
  }

  /// Puts a file in, whatever stands there.
  func put(_ file: OfficeFile) {
    memory[file.path] = file.bytes
    revision += 1
  }

  /// All records and bundles.
  func sessions() -> LoadedSessions {
    LoadedSessions(of: memory.below(Paths.sessions), library.vocabulary) { $0 }
  }
}

extension FilesOfPage: HourFiles {
  package func bytes(at path: String) throws(FilesInMemory.Refusal) -> [UInt8]? { memory[path] }

  package func apply(_ change: Change) throws(FilesInMemory.Refusal) {
    try memory.apply(change)
    revision += 1
  }

  /// Nobody else writes while one call runs.
  package func writing(
    _ place: String, _ write: (inout FilesOfPage) throws(FilesInMemory.Refusal) -> OutsideEdit?
  ) throws(FilesInMemory.Refusal) -> OutsideEdit? {
    var files = self
    return try write(&files)
  }

  package func handedIn(_ name: String) throws(Trouble) -> OfficeFile {
    guard let bytes = memory[name] else { throw trouble(.missing(name)) }
    return OfficeFile(name, bytes)
  }

  package func note(_ change: EntryChange) throws(Trouble) {
    let made: Change
    do throws(UseCaseError) {
      let path = try sessions().file(of: change.id)
      made = try change.change(
        to: OfficeFile(path, memory[path] ?? []), vocabulary: library.vocabulary)
    } catch {
      throw Trouble(reader.words.text(of: error))
    }
    do throws(FilesInMemory.Refusal) { try apply(made) } catch { throw trouble(error) }
  }

  package func sentence(for failure: FilesInMemory.Refusal) -> String {
    reader.words.text(of: failure)
  }

  private func trouble(_ refusal: FilesInMemory.Refusal) -> Trouble {
    Trouble(sentence(for: refusal))
  }
}
