import TestSupport
import Testing
import Text

struct WrappingTests {
  @Test(arguments: [
    (text: "", width: 10, lines: [""]),
    (text: "会議が長い", width: 10, lines: ["会議が長い"]),
    (text: "会議が長い", width: 9, lines: ["会議が長", "い"]),
    (text: "会議が、長い。", width: 6, lines: ["会議", "が、長", "い。"]),
    (text: "課題「窓口」です", width: 6, lines: ["課題", "「窓", "口」で", "す"]),
    (text: "データーの入力", width: 4, lines: ["デー", "ター", "の入", "力"]),
    (text: "hello big world", width: 9, lines: ["hello big", "world"]),
    (text: "abcd  e", width: 5, lines: ["abcd", "e"]),
    (text: "申請はWebで受ける", width: 8, lines: ["申請は", "Webで受", "ける"]),
    (text: "internationalization", width: 8, lines: ["internat", "ionaliza", "tion"]),
    (text: "あ internationalization", width: 8, lines: ["あ", "internat", "ionaliza", "tion"]),
    (text: "一行目\n\n  二行目", width: 10, lines: ["一行目", "", "  二行目"]),
    (text: "ーーーー", width: 4, lines: ["ーー", "ーー"]),
  ])
  func `breaks a text into lines`(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, width: width) == lines)
  }

  @Test func `no character but spaces is lost and no line is wider than asked`() {
    let text = "窓口の待ち時間が長い、と（特に月曜の朝に）言われる。The queue is long; ｶﾞﾏﾝする。"
    for width in 4...40 {
      let lines = wrapped(text, width: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func `a text of plain scalars breaks as one that has to be divided into characters`() {
    var random = SeededNumbers(seed: 7)
    let alphabet = Array("aB1 -,.()「」、。ーっァカ漢字　％…“”’～;・々ゞ゛ hello 会議が長い".unicodeScalars)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        text.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
      }
      let (plain, width) = (String(text), Int.random(in: 2...30, using: &random))
      // The flag is not plain and stands behind a line break, so that it changes no line before it.
      let divided = wrapped(plain + "\n🇯🇵", width: width).dropLast()
      #expect(wrapped(plain, width: width) == Array(divided))
      #expect(plain.displayWidth == plain.reduce(0) { $0 + $1.displayWidth })
    }
  }
}
