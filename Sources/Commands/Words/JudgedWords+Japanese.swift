import Insight

extension JudgedWords {
  static let japanese = JudgedWords(
    nothing: {
      "\($0) には、確かめる文がありません。\n"
        + "直し方: 1行目に「文,事例,テーマ」、2行目から1行に1つずつ書いてください。"
    },
    fixHeading: "直し方: ", problem: { japaneseSentence($0) })

  private static func japaneseSentence(
    _ problem: JudgedFile.Problem
  ) -> (message: String, fix: String) {
    switch problem {
    case .missingColumn(let column):
      (
        "「\(japaneseName(column))」の列がありません。",
        "1行目に「文,事例,テーマ」と書き、その下に中身を並べてください。"
      )
    case .noText: ("文が空です。", "困りごとの文を書くか、この行を消してください。")
    case .nothingExpected:
      ("事例もテーマも書いてありません。", "合う事例のIDかテーマを書くか、この行を消してください。")
    case .unknownCase(let id, let near):
      (
        "「\(id)」という事例はありません。",
        japaneseHint(near) + "aritai cases 言葉 で探し、IDを書いてください。"
      )
    case .unknownTheme(let name, let near):
      (
        "「\(name)」というテーマはありません。",
        japaneseHint(near) + "Templates/themes.md にある名前を書いてください。"
      )
    case .unknownGrade(let item):
      (
        "「\(item)」の「:」の後が読めません。",
        "よく合う事例はIDだけ、一部だけ合う事例はIDの後に「:1」と書いてください。"
      )
    }
  }

  private static func japaneseName(_ column: JudgedFile.Column) -> String {
    switch column {
    case .text: "文"
    case .cases: "事例"
    case .theme: "テーマ"
    }
  }

  private static func japaneseHint(_ near: String?) -> String {
    near.map { "「\($0)」のことですか。" } ?? ""
  }
}
