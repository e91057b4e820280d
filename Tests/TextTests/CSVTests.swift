import TestSupport
import Testing
import Text

@Suite struct CSVTests {
  @Test(
    arguments: [
      ("plain", "月,時間\n4月,18\n", [["月", "時間"], ["4月", "18"]]),
      ("CRLF and no last break", "a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      ("quotes", "\"a,b\",\"say \"\"x\"\"\"\n", [["a,b", "say \"x\""]]),
      ("a break in quotes", "\"a\r\nb\",c\n", [["a\r\nb", "c"]]),
      ("empty fields", ",,\n", [["", "", ""]]),
      ("blank lines", "\na\n\n\r\nb\n", [["a"], ["b"]]),
      ("semicolons divide nothing", "a;b\n", [["a;b"]]),
      ("a quote never closed", "\"a\nb", [["a\nb"]]),
      ("a quote inside", "a\"b,c", [["a\"b", "c"]]),
      ("nothing", "", []),
    ] as [(label: String, text: String, rows: [[String]])])
  func `reads rows`(_ input: (label: String, text: String, rows: [[String]])) {
    #expect(CSV.rows(of: input.text) == input.rows, "\(input.label)")
  }

  @Test(
    arguments: [
      ("plain", ["月", "18"], "月,18"), ("a comma", ["a,b", "c"], "\"a,b\",c"),
      ("quotes", ["say \"x\"", ""], "\"say \"\"x\"\"\","),
      ("lines", ["a\nb", "c\r\nd"], "\"a\nb\",\"c\r\nd\""),
      ("formulas", ["=1+1", "@x", "\t=1", "+81-3", "-x"], "'=1+1,'@x,'\t=1,'+81-3,'-x"),
      ("numbers", ["-5", "+0.5", "-1.5.2", "=5"], "-5,+0.5,'-1.5.2,'=5"),
      ("apostrophes", ["'=1", "''-5", "'a", "'"], "''=1,'''-5,'a,'"),
    ] as [(label: String, row: [String], text: String)])
  func `writes rows`(_ input: (label: String, row: [String], text: String)) {
    #expect(CSV.text(of: [input.row]) == "\u{FEFF}\(input.text)\r\n", "\(input.label)")
  }

  @Test(
    arguments: [
      ("plain", ["月", "1,5"], "月\t1,5"), ("tabs", ["a\tb", "c"], "a b\tc"),
      ("lines", ["一行\n二行", "c\r\nd\r", ""], "一行 二行\tc d\t"),
      ("quotes", ["\"x\" y", "say \"x\""], "\"\"\"x\"\" y\"\tsay \"x\""),
      ("formulas", ["=1+1", "\t=1", "-5", "\n@x"], "'=1+1\t'=1\t-5\t'@x"),
      ("letters of two parts", ["か\u{3099}", "👨‍👩‍👧"], "か\u{3099}\t👨‍👩‍👧"),
    ] as [(label: String, row: [String], text: String)])
  func `a row to be pasted is one line with a tab between its cells`(
    _ input: (label: String, row: [String], text: String)
  ) {
    #expect(CSV.tabbed([input.row]) == "\(input.text)\n", "\(input.label)")
  }

  @Test func `what is written is read again as it was`() {
    var random = SeededNumbers(seed: 4)
    let alphabet = Array("=+-@\t'\",\n\r a1.課　\u{301}\u{FEFF}👨‍👩‍👧".unicodeScalars)
    for _ in 0..<4_000 {
      let rows = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<3).map { _ in
          let length = Int.random(in: 0...6, using: &random)
          var cell = String.UnicodeScalarView()
          for _ in 0..<length { cell.append(alphabet.randomElement(using: &random) ?? "a") }
          return String(cell)
        }
      }
      let read = CSV.rows(of: CSV.text(of: rows))
      #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }
}
