/// A statement with the themes and cases that people have judged to fit it.
struct JudgedStatement: Decodable {
  let id: String
  let text: String
  /// Theme ids, the primary one first; empty where none fits.
  let themes: [String]
  let current: String
  let ideal: String
  /// Case ids: 2 for a direct model, 1 for one that helps in part.
  let grades: [String: Int]
}
