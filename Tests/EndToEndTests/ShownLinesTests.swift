import Testing

/// The rules by which documents may shorten what a command shows.
@Suite struct ShownLinesTests {
  private static let output = "one\ntwo  \nthree\nfour\n"

  @Test(arguments: [
    ("all lines", ["one", "two", "three", "four"]),
    ("nothing", []),
    ("lines left out at the end", ["one", "…"]),
    ("lines left out between", ["one", "…", "four"]),
    ("no line left out", ["one", "…", "two", "three", "four"]),
    ("text left out", ["o…", "t…o", "…ee", "four"]),
  ])
  func `output is as shown`(label: String, shown: [String]) {
    #expect(ShownLines(shown).difference(from: Self.output) == nil, "\(label)")
  }

  @Test(arguments: [
    ("a line is missing", ["one", "three", "four"]),
    ("a line changed", ["one", "too", "three", "four"]),
    ("lines follow", ["one", "two"]),
    ("the order changed", ["…", "three", "…", "two", "…"]),
    ("the text does not fit", ["o…x", "…"]),
  ])
  func `output is not as shown`(label: String, shown: [String]) {
    #expect(ShownLines(shown).difference(from: Self.output) != nil, "\(label)")
  }
}
