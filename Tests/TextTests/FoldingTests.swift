import Testing
import Text

struct FoldingTests {
  @Test(arguments: [
    ("full-width Latin", "ＲＰＡ　１２", "rpa 12"),
    ("half-width kana", "ﾃﾞｼﾞﾀﾙ｡ﾊﾟｿｺﾝ", "デジタル。パソコン"),
    ("a combining mark", "か\u{3099}は\u{309A}", "がぱ"),
    ("a mark with nothing to join", "あ゛", "あ゛"),
    ("case", "Éa Übung", "éa übung"),
    ("kanji and dashes as they are", "会議 – 神ー", "会議 - 神ー"),
  ])
  func `takes differences of width, case and composition away`(
    _ name: String, _ text: String, _ expected: String
  ) {
    #expect(folded(text).text == expected, "\(name)")
  }

  @Test func `leads back to the bytes of the original`() {
    let text = "ﾃﾞｰﾀの ＲＰＡ"
    let result = folded(text)
    #expect(result.text == "データの rpa")
    #expect(result.original(0..<3) == 0..<12)
    #expect(result.original(5..<8) == 16..<25)
  }

  @Test func `does not fold katakana into hiragana`() {
    #expect(folded("メモ") != folded("めも"))
  }
}
