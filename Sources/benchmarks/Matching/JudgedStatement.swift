import FoundationEssentials

/// A statement with the themes and cases that people have judged to fit it.
struct JudgedStatement: Decodable {
  let id: String
  let text: String
  /// Theme ids, the primary one first; empty where none fits.
  let themes: [String]
  /// Case ids: 2 for a direct model, 1 for one that helps in part.
  let grades: [String: Int]

  /// Reads a JSON array of judged statements.
  static func read(_ path: String) throws -> [JudgedStatement] {
    try JSONDecoder().decode([JudgedStatement].self, from: Data(contentsOf: URL(filePath: path)))
  }
}
