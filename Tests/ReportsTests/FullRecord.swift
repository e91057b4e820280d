import Records
import Text

/// A record in which every field of every table holds something that can be told from all others.
enum FullRecord {
  /// Everything that the program can read of a meeting, as its file says it.
  static let session: Session = {
    let notes = ["C1", "C2", "C3"].map { "- \($0): 現状の文\($0)\n" }.joined() + lines(of: Note.self)
    let file = """
      # 題名の印

      \(lines(of: Session.self, indent: ""))
      ## 現状

      \(notes)
      ## ありたい姿

      - I1: ありたい姿の文

      ## 課題

      - G1: 課題の文
      \(lines(of: Issue.self))  - 2026-06-02 次回: 課題の経過

      ## アクション

      - A1: アクションの文
      \(lines(of: Action.self))  - 2026-06-03 進行中: アクションの経過
        - 2026-10-08 評価 2026H1: 評価の文

      ## メモ

      メモの文
      """
    return Session.read(
      bytes: Array(file.utf8), file: "Sessions/2026-04-20-jinji.md",
      vocabulary: Vocabulary(library: Samples.library)
    ).value
  }()

  /// A line for each labelled field.
  ///
  /// What only a bundle says is left out: it has no notes.
  private static func lines<Owner: Fielded>(of owner: Owner.Type, indent: String = "  ") -> String {
    Owner.fields.rows.map { field in
      guard let label = field.label, !["share", "checksum"].contains(field.key) else { return "" }
      return "\(indent)- \(label.spelling.japanese): \(value(of: field))\n"
    }.joined()
  }

  /// Values that no text of the test's own would do for.
  private static let values = [
    "recordId": "990001-20260420-jinji-7k2m", "division": "人事課", "heldBack": "A7 分かったこと",
    "secondSitting": "2026-04-27、5人", "confirmed": "2026-04-22 0123456789abcdef",
    "satisfaction": "5×3 4×3", "issues": "G1", "current": "C1", "ideal": "I1",
    "themes": "属人化", "types": "one-knows", "case": "town-manuals 事例の名前",
    "from": "2025-10-01-kanzai/A3", "handling": "所属外へ依頼: 扱いの理由", "format": "標準の印",
    "fedInto": "翌年度の印、反映した、120万円", "release": "分かったこと",
  ]

  private static func value<Owner>(of field: Field<Owner>) -> String {
    if field.kind == .word { return field.words.last?.japanese ?? "" }
    if let value = values[field.key] { return value }
    return switch field.kind {
    case .number: "\(30 + field.key.utf8.count)"
    case .date: "2026-07-\(10 + field.key.utf8.count)"
    case .term: "2026H1"
    case .flag: "はい"
    case .quantity: "\(40 + field.key.utf8.count)印"
    default: "\(field.key)の印"
    }
  }
}
