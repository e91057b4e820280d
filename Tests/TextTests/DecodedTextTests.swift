import Testing
import Text

@Suite struct DecodedTextTests {
  @Test func `reads UTF-8 and drops its byte order mark`() throws {
    let plain = try #require(DecodedText(Array("課題".utf8)))
    let marked = try #require(DecodedText([0xEF, 0xBB, 0xBF] + Array("課題".utf8)))
    #expect(plain.encoding == .utf8)
    #expect(marked.text == "課題")
  }

  @Test func `reads what Windows adds to Shift_JIS`() throws {
    let bytes: [UInt8] = [
      0x87, 0x40, 0x87, 0x8A, 0xEE, 0xE0, 0xED, 0x95, 0x81, 0x60, 0xB6, 0xDE, 0xEE, 0x62, 0x83,
      0x5C, 0x95, 0x5C, 0x94, 0x5C, 0x2C, 0x0A,
    ]
    let decoded = try #require(DecodedText(bytes))
    #expect(decoded.encoding == .cp932)
    // U+FA19 stays what it is: `==` would take it for U+795E.
    let expected = "①㈱髙﨑～ｶﾞ\u{FA19}ソ表能,\n"
    #expect(decoded.text.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func `reads the bytes that Shift_JIS leaves free as Windows does`() {
    let decoded = CP932.decoded([0x80, 0xA0, 0xFD, 0xFE, 0xFF, 0x41])
    let expected = "\u{80}\u{A0}\u{F8F1}\u{F8F2}\u{F8F3}A"
    #expect(decoded?.unicodeScalars.elementsEqual(expected.unicodeScalars) == true)
  }

  @Test func `reads an office's own characters as private use`() {
    #expect(CP932.decoded([0xF0, 0x40, 0xF9, 0xFC]) == "\u{E000}\u{E757}")
  }

  @Test(
    arguments: [
      ("a lead byte at the end", [0x82]), ("a trail byte out of range", [0x82, 0x20]),
      ("a cell without a character", [0x85, 0x40]), ("UTF-16", [0xFF, 0xFE, 0x42, 0x30]),
      ("UTF-16, big end first", [0xFE, 0xFF, 0x30, 0x42]), ("a NUL", [0x82, 0xA0, 0x00]),
    ] as [(label: String, bytes: [UInt8])])
  func `does not read other bytes`(_ input: (label: String, bytes: [UInt8])) {
    #expect(DecodedText(input.bytes) == nil, "\(input.label)")
  }

  @Test func `knows as many two-byte characters as the code page`() {
    let leads = Array(0x81...0x9F) + Array(0xE0...0xFC)
    let count = leads.reduce(0) { count, lead in
      count
        + (0x40...0xFC).count {
          CP932.decoded([UInt8(lead), UInt8($0)])?.unicodeScalars.count == 1
        }
    }
    #expect(count == 9604)
  }
}
