import TestSupport
import Testing

/// The sentences of every target, read in its sources: a sentence that is only right in one language
/// does not reach anybody.
@Suite struct SentenceTests {
  @Test func `are found with what they say and no value that is put in`() throws {
    let source = #"""
      var one: String { language.say(ja: "一つ", en: "one") }
      func two(_ name: String) -> String {
        language.say(
          ja: "「\(name.isEmpty ? "" : " → \(list(name, 2))")」、\"です\"",
          en: name.isEmpty ? "nobody, (yet)" : "\(name)")
      }
      """#
    let pairs = SentencePair.pairs(in: source, file: "A.swift")
    #expect(pairs.map(\.place) == ["A.swift:1", "A.swift:3"])
    #expect(SentencePair.text(of: pairs[0].japanese).filter { $0 != " " } == "一つ")
    #expect(SentencePair.text(of: pairs[1].japanese).filter { $0 != " " } == "「→」、です")
    #expect(SentencePair.text(of: pairs[1].english).contains("nobody, (yet)"))
  }

  @Test func `say something in both languages`() {
    #expect(SentencePair.all.count > 300)
    for pair in SentencePair.all {
      #expect(!pair.japanese.isEmpty && pair.japanese != #""""#, "\(pair.place)")
      #expect(!pair.english.isEmpty && pair.english != #""""#, "\(pair.place)")
    }
  }

  @Test func `are Japanese in Japanese`() {
    for pair in SentencePair.all {
      let text = SentencePair.text(of: pair.japanese)
      let isWords = text.contains { $0.isLetter }
      #expect(!isWords || text.contains { $0.isJapanese }, "\(pair.place): \(text)")
    }
  }

  @Test func `have no Japanese letter or sign in English`() {
    for pair in SentencePair.all {
      let text = SentencePair.text(of: pair.english)
      #expect(!text.contains { $0.isJapanese || $0.isJapaneseSign }, "\(pair.place): \(text)")
    }
  }

  @Test(arguments: [
    #"\b(session|gap|coach)(s|es)?\b(?!/)"#, #"\by/n\b"#, "セッション|ギャップ|コーチ", #"人事課|\bHR\b"#,
  ])
  func `do not speak of what the room need not know`(_ word: String) throws {
    let word = try Regex(word).ignoresCase().wordBoundaryKind(.simple)
    for pair in SentencePair.all {
      let text = SentencePair.text(of: pair.japanese) + SentencePair.text(of: pair.english)
      #expect(text.firstMatch(of: word) == nil, "\(pair.place): \(text)")
    }
  }
}

extension Character {
  /// Whether it is kana, kanji or a sign that stands for one.
  fileprivate var isJapanese: Bool {
    unicodeScalars.contains { "\u{3005}"..."\u{30FF}" ~= $0 || "\u{3400}"..."\u{9FFF}" ~= $0 }
  }

  /// Whether it is punctuation of Japanese, or as wide as a Japanese letter.
  fileprivate var isJapaneseSign: Bool {
    unicodeScalars.contains { "\u{3000}"..."\u{3004}" ~= $0 || "\u{FF00}"..."\u{FFEF}" ~= $0 }
  }
}
