import Foundation
import Testing

/// `docs/architecture.md` is true: its walls are those of `Package.swift`.
@Suite struct ArchitectureDocumentTests {
  @Test func `the imports it names are those the package allows`() throws {
    let rows = try Document("docs/architecture.md").text.matches(
      of: /\| `(\w+)` \|.*\| ([A-Z][A-Za-z, ]+) \|/)
    #expect(rows.count >= 8)
    let package = try imports()
    for row in rows {
      let allowed = try #require(package[String(row.1)], "\(row.1)")
      #expect(Set(row.2.components(separatedBy: ", ")) == allowed, "\(row.1)")
    }
  }

  @Test func `whatever its diagram leads to may be imported, and nothing else`() throws {
    let text = try Document("docs/architecture.md").text
    let diagram = try #require(text.firstMatch(of: /```mermaid\ngraph TD\n([^`]+)```/)).1
    var arrows: [String: Set<String>] = [:]
    for line in diagram.split(separator: "\n") {
      let arrow = try #require(line.firstMatch(of: /^  ([\w &]+) --> ([\w &]+)$/), "\(line)")
      for name in names(arrow.1) { arrows[name, default: []].formUnion(names(arrow.2)) }
    }
    var package = try imports()
    let shown = Set(arrows.keys).union(arrows.values.joined())
    #expect(Set(package.keys).subtracting(["TestSupport"]).isSubset(of: shown))
    package = package.filter { shown.contains($0.key) }
    for target in package.keys.sorted() {
      #expect(
        reached(from: target, by: arrows) == reached(from: target, by: package), "\(target)")
    }
  }

  /// A package with such flags cannot be depended on, and hides how its code was really compiled.
  @Test func `no target is compiled with unsafe flags`() throws {
    #expect(try !Document("Package.swift").text.contains("unsafeFlags"))
  }

  private func names(_ list: Substring) -> [String] { list.components(separatedBy: " & ") }

  /// What each target of the package may import.
  private func imports() throws -> [String: Set<String>] {
    let package = try Document("Package.swift").text
    let targets = package.matches(
      of: /arget\(\s*name: "(\w+)",\s*dependencies: \[((?:[^\[\]]|\n)*)\]/)
    let pairs = targets.map { target in
      let names = target.2.matches(of: /(?:\.product\(name: )?"(\w+)"/).map { String($0.1) }
      return (String(target.1), Set(names))
    }
    return Dictionary(pairs) { first, _ in first }.filter { !$0.key.hasSuffix("Tests") }
  }

  private func reached(from name: String, by arrows: [String: Set<String>]) -> Set<String> {
    var (found, next) = (Set<String>(), arrows[name] ?? [])
    while let name = next.popFirst() {
      if found.insert(name).inserted { next.formUnion(arrows[name] ?? []) }
    }
    return found
  }
}
