import Foundation
import Testing

/// The folders of the target use each other one way only: what stands before never needs what stands
/// behind.
@Suite struct FolderTests {
  private static let order = [
    "Time", "Input", "Words", "Setup", "Screen", "Keeping", "Hour", "Questions", "Leading",
  ]

  /// The code of a file, without comments and texts.
  private struct Source {
    let name: String
    let folder: String
    let code: String
    /// Every word of the code.
    let words: Set<Substring>
  }

  private static func sources() throws -> [Source] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Facilitation")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }
      .map { path in
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        let code = text.replacing(/\/\/.*/, with: "").replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\"")
        let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        return Source(
          name: path, folder: path.components(separatedBy: "/")[0], code: code, words: Set(words))
      }
  }

  @Test func `every file stands in one of them, two levels deep at most`() throws {
    for source in try Self.sources() {
      #expect(Self.order.contains(source.folder), "\(source.name)")
      #expect(source.name.components(separatedBy: "/").count <= 3, "\(source.name)")
    }
  }

  @Test func `no type is used by a folder that stands before its own`() throws {
    let sources = try Self.sources()
    let type = /(?m)^(?:package )?(?:struct|enum|protocol|typealias) (\w+)/
    for declaring in sources {
      let place = try #require(Self.order.firstIndex(of: declaring.folder))
      for name in declaring.code.matches(of: type).map(\.output.1) {
        for other in sources where Self.order[..<place].contains(other.folder) {
          #expect(!other.words.contains(name), "\(name) of \(declaring.name) in \(other.name)")
        }
      }
    }
  }
}
