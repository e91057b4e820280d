/// Words of the measures on judged statements.
struct JudgingWords: Sendable {
  let title, measure, own, carried, same, worst: String
  let expectedCases, foundCases, expectedTheme, foundThemes: String
  let count: @Sendable (Int) -> String
  /// For how many statements the cases became better, and worse.
  let compared: @Sendable (_ better: Int, _ worse: Int) -> String
  let name: @Sendable (JudgingMeasure) -> String
}

extension JudgingWords {
  static let japanese = JudgingWords(
    title: "事例とテーマの当たり具合", measure: "測ったもの（0から1。高いほどよい）",
    own: "この課のひな形", carried: "プログラムのひな形",
    same: "この課のひな形は、プログラムのひな形と同じです。",
    worst: "うまくいかなかった文",
    expectedCases: "合う事例", foundCases: "出た事例", expectedTheme: "合うテーマ", foundThemes: "出たテーマ",
    count: { "確かめた文 \($0)件" },
    compared: { better, worse in
      "プログラムのひな形より、出る事例がよくなった文は\(better)件、悪くなった文は\(worse)件です。"
    },
    name: { japaneseName($0) })

  private static func japaneseName(_ measure: JudgingMeasure) -> String {
    switch measure {
    case .gain: "合う事例が上に並ぶ度合い（nDCG@5）"
    case .recall: "合う事例が5件までに出る割合（recall@5）"
    case .first: "1件目が合う事例である割合（P@1）"
    case .theme: "1番目のテーマが合う割合"
    case .themeAmongThree: "3番目までに合うテーマが出る割合"
    }
  }

  static let english = JudgingWords(
    title: "How well cases and themes are found", measure: "Measure (0 to 1, higher is better)",
    own: "This workspace", carried: "The program",
    same: "The templates of this workspace say the same as those of the program.",
    worst: "Statements that went wrong",
    expectedCases: "Good cases", foundCases: "Cases found", expectedTheme: "Theme",
    foundThemes: "Themes found",
    count: { $0 == 1 ? "1 statement" : "\($0) statements" },
    compared: { better, worse in
      "Compared with the program's templates, the cases are better for \(better) of the statements"
        + " and worse for \(worse)."
    },
    name: { englishName($0) })

  private static func englishName(_ measure: JudgingMeasure) -> String {
    switch measure {
    case .gain: "Good cases stand high (nDCG@5)"
    case .recall: "Good cases are among the first five (recall@5)"
    case .first: "The first case is a good one (P@1)"
    case .theme: "The first theme is right"
    case .themeAmongThree: "The right theme is among the first three"
    }
  }
}
