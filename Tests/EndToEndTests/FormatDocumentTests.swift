import Foundation
import Records
import TestSupport
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

  @Test func `both documents name each field in its table, with how far it travels`() throws {
    try expect(Session.fields, at: 0)
    try expect(Note.fields, at: 1)
    try expect(Records.Issue.fields, at: 2)
    try expect(Action.fields, at: 3)
    try expect(Reply.fields, at: 4)
    try expect(Decision.fields, at: 5)
    try expect(OwnWorkspace.fields, at: 6)
    try expect(Organization.fields, at: 7)
    try expect(Department.fields, at: 8)
    try expect(Division.fields, at: 9)
    try expect(Case.fields, at: 10)
    try expect(Format.fields, at: 11)
    try expect(Format.Step.fields, at: 12)
    try expect(Theme.fields, at: 13)
    try expect(IssueType.fields, at: 14)
    for document in try documents { #expect(fieldTables(of: document).count == 15) }
  }

  /// The rows of the table at a place of each document are those of the fields, in any order.
  private func expect<Owner>(_ table: FieldTable<Owner>, at place: Int) throws {
    let reaches: [Reach: (japanese: String, english: String)] = [
      .never: ("出ない", "never"), .secretariat: ("事務局", "secretariat"), .office: ("庁内", "office"),
    ]
    for (index, document) in try documents.enumerated() {
      let tables = fieldTables(of: document)
      let rows = try #require(tables.indices.contains(place) ? tables[place] : nil)
      let expected = table.rows.compactMap { field -> String? in
        guard let label = field.label, let reach = reaches[field.reach] else { return nil }
        let names = "\(label.spelling[.japanese]) | \(label.spelling[.english])"
        let asked = index == 0 ? "asked for: " : "後で聞く："
        return
          "\(names) | \(field.isExpected ? asked : "")| \(index == 0 ? reach.english : reach.japanese)"
      }
      let found = rows.map { cells in
        let asked = ["asked for: ", "後で聞く："].first { cells[2].hasPrefix($0) } ?? ""
        return "\(cells[0]) | \(cells[1]) | \(asked)| \(cells[3])"
      }
      #expect(found.sorted() == expected.sorted(), "\(document.path), table \(place)")
      #expect(rows.allSatisfy { !$0[2].isEmpty })
    }
  }

  /// The English document, then the Japanese one.
  private var documents: [Document] {
    get throws { [try Document("docs/format.md"), try Document("docs/記録の形式.md")] }
  }

  /// The cells of the rows of each table of fields.
  private func fieldTables(of document: Document) -> [[[String]]] {
    var (tables, isInside): ([[[String]]], Bool) = ([], false)
    for line in document.lines {
      if line.hasSuffix("| reach |") || line.hasSuffix("| 届く先 |") {
        tables.append([])
        isInside = true
      } else if !line.hasPrefix("|") {
        isInside = false
      } else if isInside, !line.hasPrefix("|---") {
        let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
        tables[tables.count - 1].append(cells)
      }
    }
    return tables
  }

  @Test func `the Japanese document has the blocks and the words of the English one`() throws {
    let (english, japanese) = (try documents[0], try documents[1])
    #expect(fenced(english) == fenced(japanese) && fenced(english).count > 80)
    let words = { (document: Document) in
      document.lines.filter { $0.hasPrefix("| ") }.compactMap { line -> String? in
        let cells = line.components(separatedBy: " | ")
        return cells.count < 4 ? cells.prefix(2).joined(separator: " | ") : nil
      }.filter { $0.contains { $0.isLetter && $0.isASCII } && !$0.contains("`") }
    }
    #expect(words(english).filter { !words(japanese).contains($0) } == ["| file | what it is |"])
  }

  /// The lines between fences, whatever their language.
  private func fenced(_ document: Document) -> [String] {
    var isInside = false
    return document.lines.filter { line in
      if line.hasPrefix("```") { isInside.toggle() }
      return isInside
    }
  }

  @Test(arguments: [
    "手引き-所属.md", "手引き-事務局.md", "guide-division.md", "guide-secretariat.md",
  ])
  func `a guide fits on a sheet and names commands that there are`(name: String) throws {
    let document = try Document("docs/\(name)")
    #expect(document.lines.count <= 45)
    let help = try Program().run(["--help"]).output
    let named = document.text.matches(of: /`aritai ([a-z]+)/).map { String($0.output.1) }
    #expect(named.count > 4)
    for command in named {
      #expect([",", " "].contains { help.contains("\n  \(command)\($0)") }, "\(command)")
    }
    for file in document.text.matches(of: /`(docs\/[^`]+)`/) {
      #expect(throws: Never.self) { try Document(String(file.output.1)) }
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
