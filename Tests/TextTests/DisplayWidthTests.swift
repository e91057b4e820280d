import Testing

@testable import Text

struct DisplayWidthTests {
  @Test(arguments: [
    (text: "", columns: 0),
    (text: "abc 12", columns: 6),
    (text: "あいう", columns: 6),
    (text: "カー、。「々", columns: 12),
    (text: "ＡＢ１", columns: 6),
    (text: "会議が長い。", columns: 12),
    (text: "ｶﾞ", columns: 2),
    (text: "ﾊﾟｿｺﾝ", columns: 5),
    (text: "か\u{3099}", columns: 2),
    (text: "e\u{301}", columns: 1),
    (text: "①→★…", columns: 4),
    (text: "\u{1112}\u{1161}\u{11AB}", columns: 2),
    (text: "a\tb\u{7F}\n", columns: 2),
    (text: "葛\u{E0100}", columns: 2),
    (text: "\u{1F1EF}あ", columns: 4),
    (text: "\u{4DC0}\u{2630}", columns: 4),
    (text: "\u{31350}\u{1B132}\u{1B155}\u{2FFFC}", columns: 8),
    (text: "\u{3164}\u{FFA0}\u{2065}", columns: 0),
    (text: "का", columns: 1),
  ])
  func `counts the columns of`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: ["😀", "👨‍👩‍👧‍👦", "👍🏽", "🇯🇵", "1️⃣", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🫩"])
  func `an emoji sequence takes two columns`(emoji: Character) {
    #expect(emoji.displayWidth == 2)
  }

  @Test(arguments: ["1", "#", "क्‍ष", "❤"])
  func `a text character is not widened as an emoji`(text: String) {
    #expect(text.displayWidth <= 2)
    #expect(text.displayWidth == text.unicodeScalars.reduce(0) { $0 + $1.displayWidth })
  }

  @Test(arguments: [WidthTable.wide, WidthTable.empty])
  func `the generated ranges rise and do not overlap`(table: [UInt32]) {
    #expect(table.count.isMultiple(of: 2))
    let pairs = stride(from: 0, to: table.count, by: 2).map { (table[$0], table[$0 + 1]) }
    #expect(pairs.allSatisfy { $0.0 <= $0.1 })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 < $1.0 })
  }
}
