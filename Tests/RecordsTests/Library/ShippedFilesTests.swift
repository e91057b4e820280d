import FoundationEssentials
import Records
import Testing
import Text

/// The files of the repository itself, which is a working workspace.
@Suite struct ShippedFilesTests {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func files(under folder: String) throws -> [(path: String, bytes: [UInt8])] {
    let base = root.appending(path: folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: base).sorted()
      .map { "\(folder)/\($0)" }
      .filter { FileKind(path: $0) != nil }
      .map { ($0, Array(try Data(contentsOf: root.appending(path: $0)))) }
  }

  @Test func `every template reads without a problem`() throws {
    let (library, diagnostics) = Library.read(files: try files(under: "Templates"))
    #expect(diagnostics.map { $0.rendered(.japanese) }.prefix(5) == [])
    #expect(library.themes.count == 17)
    #expect(library.cases.count == 321)
    #expect(library.types.count > 100)
    #expect(library.cases.allSatisfy { !$0.voices.isEmpty && !$0.practice.isEmpty })
    #expect(library.organization.divisions.count > 50)
    #expect(library.formats.allSatisfy { $0.steps.count >= 6 })
    #expect(library.roles.contains("係長") || library.roles.contains("長"))
  }

  @Test func `no format says itself how many slips are written or how long, which the plan knows`()
    throws
  {
    let library = Library.read(files: try files(under: "Templates")).library
    try #require(library.formats.count > 5)
    let said = ["枚", "つまで", "1つ", "分間", "分で", "two ", "three ", "minute", "one slip"]
    for format in library.formats {
      for step in format.steps where step.role == .current || step.role == .ideal {
        for sentence in step.spoken {
          #expect(
            !said.contains { sentence.lowercased().contains($0) }, "\(format.id): \(sentence)")
        }
      }
    }
  }

  @Test func `the order of the files does not change the library`() throws {
    let files = try files(under: "Templates")
    let forward = Library.read(files: files).library
    let backward = Library.read(files: files.reversed()).library
    #expect(forward.types == backward.types)
    #expect(forward.cases == backward.cases)
  }

  @Test func `every sample record reads without a problem and keeps its bytes`() throws {
    let library = Library.read(files: try files(under: "Templates")).library
    let vocabulary = Vocabulary(library: library)
    var (sessions, origins) = ([RecordOutline](), [Diagnostic]())
    for file in try files(under: "Sessions") where FileKind(path: file.path) == .session {
      let reading = Session.read(bytes: file.bytes, file: file.path, vocabulary: vocabulary)
      #expect(reading.diagnostics.map { $0.rendered(.japanese) }.prefix(3) == [])
      let same = reading.document.rewritten(to: reading.value, vocabulary: vocabulary) == file.bytes
      #expect(same, "\(file.path)")
      sessions.append(RecordOutline(path: file.path, reading.value))
      origins += reading.origins(file: file.path)
    }
    #expect(check(records: sessions, origins: origins).map { $0.rendered(.japanese) } == [])
    #expect(sessions.count > 10)
  }
}
