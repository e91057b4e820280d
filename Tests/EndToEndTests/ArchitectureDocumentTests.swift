import Foundation
import Testing

/// `docs/architecture.md` is true: its walls are those of `Package.swift`.
@Suite struct ArchitectureDocumentTests {
  @Test func `the imports it names are those the package allows`() throws {
    let rows = try Document("docs/architecture.md").text.matches(
      of: /\| `(\w+)` \|.*\| ([A-Z][A-Za-z, ]+) \|/)
    #expect(rows.count >= 8)
    let package = try Document("Package.swift").text
    for row in rows {
      let target = try Regex("name: \"\(row.1)\",\\s*dependencies: \\[([^\\]]*)\\]")
      let list = try #require(package.firstMatch(of: target)?.output[1].substring, "\(row.1)")
      let allowed = list.matches(of: /"(\w+)"/).map { String($0.1) }
      #expect(Set(row.2.components(separatedBy: ", ")) == Set(allowed), "\(row.1)")
    }
  }
}
