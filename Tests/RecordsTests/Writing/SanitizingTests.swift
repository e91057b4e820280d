import Records
import Testing

@Suite struct SanitizingTests {
  @Test(
    arguments: [
      ("a\nb", "a b"), ("a\r\n\tb", "a b"), ("\u{2028}a\u{85}b\u{2029}", "a b"), ("　a b　", "a b"),
      ("\u{7}", ""), ("か\u{3099}", "か\u{3099}"), ("\u{FA19}", "\u{FA19}"),
    ] as [(typed: String, line: String)])
  func `a typed text becomes one line`(_ input: (typed: String, line: String)) {
    #expect(Array(sanitized(input.typed).utf8) == Array(input.line.utf8))
  }

  @Test(
    arguments: [
      ("# 電話", "#電話"), ("* 電話", "*電話"), ("- - 電話", "--電話"), ("## # 電話", "###電話"), ("+  電話", "+電話"),
      ("#電話", "#電話"), ("*印* 電話", "*印* 電話"), ("C1: # 電話", "C 1: # 電話"), ("5. 電話", "5. 電話"),
      ("-", "-"),
    ] as [(typed: String, line: String)])
  func `a note that begins with a mark stays one item of its list`(
    _ input: (typed: String, line: String)
  ) {
    let line = sanitizedUnnumbered(input.typed, letter: "C")
    #expect(line == input.line)
    #expect(sanitizedUnnumbered(line, letter: "C") == line)
  }
}
