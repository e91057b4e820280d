import Testing

@testable import Workspace

@Suite struct EmbeddedLibraryTests {
  private let repository = FilePath.folder(
    of: FilePath.folder(of: FilePath.folder(of: #filePath)))

  @Test func `is the folder Templates as it stands (else run scripts/embed-templates)`() throws {
    let templates = FilePath.join(repository, "Templates")
    let onDisk = FileSystem.real.walk(templates).files
    #expect(EmbeddedLibrary.files.map(\.path) == onDisk, "run scripts/embed-templates")
    for file in EmbeddedLibrary.files {
      let bytes = try FileSystem.real.read(FilePath.join(templates, file.path))
      #expect(file.bytes == bytes, "\(file.path): run scripts/embed-templates")
    }
  }

  @Test func `carries the documents as they stand (else run scripts/embed-templates)`() throws {
    #expect(EmbeddedLibrary.documents.count == 6)
    for file in EmbeddedLibrary.documents {
      let bytes = try FileSystem.real.read(FilePath.join(repository, file.path))
      #expect(file.bytes == bytes, "\(file.path): run scripts/embed-templates")
      let line = EmbeddedLibrary.shippedLine(file.path, file.bytes)
      #expect(EmbeddedLibrary.shipped.contains(line), "\(line): run scripts/embed-templates")
    }
  }

  @Test func `knows each of its files as shipped`() {
    for file in EmbeddedLibrary.files {
      let line = EmbeddedLibrary.shippedLine(file.path, file.bytes)
      #expect(EmbeddedLibrary.shipped.contains(line), "\(line): run scripts/embed-templates")
    }
  }
}
