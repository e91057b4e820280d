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
}
