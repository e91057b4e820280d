import Testing
import Text

@Suite struct StandInTests {
  /// Texts of a few characters, some of several scalars, in which much repeats.
  private static func random(_ length: Int, using numbers: inout some RandomNumberGenerator)
    -> String
  {
    let characters = [
      "あ", "が", "か\u{3099}", "e", "é", "e\u{301}", "👨‍👩‍👧", "👨", "ア", "ｱ", "\r\n", "\n",
    ]
    return (0..<length).map { _ in characters.randomElement(using: &numbers) ?? "" }.joined()
  }

  @Test func `finds and replaces as the standard library does`() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let text = Self.random(Int.random(in: 0...12), using: &numbers)
      let words = Self.random(Int.random(in: 0...3), using: &numbers)
      let shown = "\(text.debugDescription) \(words.debugDescription)"
      #expect(text.holds(words) == text.contains(words), "\(shown)")
      if !words.isEmpty {
        #expect(text.place(of: words) == text.firstRange(of: words), "\(shown)")
        #expect(text.putting("○", for: words) == text.replacing(words, with: "○"), "\(shown)")
      }
    }
  }

  @Test func `no words stand nowhere and replace nothing`() {
    #expect("あ".place(of: "") == nil)
    #expect("あ".putting("○", for: "") == "あ")
  }

  @Test func `the first value of a key stays`() {
    #expect(Dictionary(firstOf: [("a", 1), ("b", 2), ("a", 3)]) == ["a": 1, "b": 2])
  }
}
