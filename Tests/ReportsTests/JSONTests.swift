import Records
import Testing

@testable import Reports

@Suite struct JSONTests {
  static let strings: [(text: String, written: String)] = [
    ("課題「1」", "\"課題「1」\""),
    ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
    ("\u{2028}", #""\u2028""#),
    ("か\u{3099}👨‍👩‍👧", "\"か\u{3099}👨‍👩‍👧\""),
  ]

  @Test(arguments: strings)
  func `a string is escaped only where JSON asks for it`(text: String, written: String) {
    #expect(JSON.string(text).compact.utf8.elementsEqual(written.utf8))
  }

  @Test func `keys keep their order and lines their depth`() {
    let value: JSON = [
      "b": .integer(1), "a": ["x": .array([.bool(true), .null])], "e": .array([]),
      "t": .decimal(Quantity(nearest: -4.5, places: 1)),
    ]
    #expect(value.compact == #"{"b":1,"a":{"x":[true,null]},"e":[],"t":-4.5}"#)
    #expect(
      value.pretty == """
        {
          "b": 1,
          "a": {
            "x": [
              true,
              null
            ]
          },
          "e": [],
          "t": -4.5
        }

        """)
  }

  @Test(arguments: [(0.0, "0.000"), (1.2345, "1.235"), (-0.0004, "0.000"), (-12.5, "-12.500")])
  func `a number prints with the digits it was given`(value: Double, text: String) {
    #expect(Quantity(nearest: value, places: 3).digits == text)
  }
}
