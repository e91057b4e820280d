import Records
import Testing
import Text

/// `docs/format.md` is true: its sample reads, its tables hold every word.
@Suite struct FormatDocumentTests {
  private var document: Document { get throws { try Document("docs/format.md") } }

  private func sample() throws -> [UInt8] {
    let block = try #require(document.blocks(of: "markdown").first)
    return Array((block.lines.joined(separator: "\n") + "\n").utf8)
  }

  @Test func `the sample reads without a problem`() throws {
    let reading = Session.read(bytes: try sample(), file: "Sessions/2026H1/2026-04-20-jinji.md")
    #expect(reading.diagnostics.map { $0.rendered(.english) } == [])
    #expect(reading.value.actions.map(\.log.count) == [3])
  }

  @Test func `the sample is what the program would write`() throws {
    let bytes = try sample()
    let reading = Session.read(bytes: bytes, file: "Sessions/2026H1/2026-04-20-jinji.md")
    #expect(
      String(decoding: reading.value.rendered(), as: UTF8.self)
        == String(decoding: bytes, as: UTF8.self))
  }

  @Test func `a problem looks as it is shown`() throws {
    let text = String(decoding: try sample(), as: UTF8.self)
    let broken = text.replacing("  - 課題: G1\n", with: "  - 課題: G7\n")
    let reading = Session.read(
      bytes: Array(broken.utf8), file: "Sessions/2026H1/2026-04-20-jinji.md")
    let problem = try #require(reading.diagnostics.first)
    #expect(try document.text.contains("```\n\(problem.rendered(.japanese))\n```"))
  }

  @Test func `the tables name every label of a session in both languages`() throws {
    let labels =
      Session.fields.labels + Note.fields.labels + Records.Issue.fields.labels
      + Action.fields.labels + Reply.fields.labels + Decision.fields.labels
      + OwnWorkspace.fields.labels + Organization.fields.labels + Division.fields.labels
    for label in labels {
      try expectRow(label.spelling)
    }
  }

  @Test func `the tables name every heading and fixed word in both languages`() throws {
    var spellings = Heading.ofSession.values.map(\.spelling)
    spellings += Scope.words.values.map(\.spelling)
    spellings += Handling.Decision.words.values.map(\.spelling)
    spellings += RecordState.words.values.map(\.spelling)
    spellings += ReleaseScope.words.values.map(\.spelling)
    spellings += ActionState.words.values.map(\.spelling)
    spellings += Records.Issue.Step.words.values.map(\.spelling)
    spellings += Action.Aim.words.values.map(\.spelling)
    spellings += NotesKept.words.values.map(\.spelling)
    spellings += Note.Category.words.values.map(\.spelling)
    spellings += Decision.Policy.words.values.map(\.spelling)
    spellings += Division.Kind.words.values.map(\.spelling)
    for spelling in spellings { try expectRow(spelling) }
  }

  private func expectRow(_ spelling: Spelling) throws {
    let row = "| \(spelling[.japanese]) | \(spelling[.english]) |"
    #expect(try document.lines.contains { $0.hasPrefix(row) }, "\(row)")
  }
}
