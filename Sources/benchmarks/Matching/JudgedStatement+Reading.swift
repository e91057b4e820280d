import FoundationEssentials
import Insight

extension JudgedStatement {
  /// Reads a JSON array of judged statements.
  static func read(_ path: String) throws -> [JudgedStatement] {
    try JSONDecoder().decode([Entry].self, from: Data(contentsOf: URL(filePath: path)))
      .map { JudgedStatement(text: $0.text, themes: $0.themes, grades: $0.grades) }
  }

  private struct Entry: Decodable {
    let text: String
    let themes: [String]
    let grades: [String: Int]
  }
}
