import Insight
import Records

/// How well voices that a library has not seen find their type and theme in it.
struct UnseenVoices {
  private let matcher: Matcher
  private let voices: [(text: String, type: IssueType)]

  /// Tests those voices of one library that the other lacks.
  init(learning library: Library, testing other: Library) {
    matcher = Matcher(library)
    let seen = Set(library.types.flatMap(\.voices))
    voices = other.types.flatMap { type in
      type.voices.filter { !seen.contains($0) }.map { ($0, type) }
    }
  }

  /// Holds every fifth voice of each type back: the signal that weights are tuned on.
  init(heldOutOf library: Library) {
    var seen = library
    for place in seen.types.indices {
      seen.types[place].voices = seen.types[place].voices.enumerated()
        .filter { $0.offset % 5 > 0 }.map(\.element)
    }
    self.init(learning: seen, testing: library)
  }

  /// Prints a row for each language that has voices.
  func report(_ name: String) {
    for (language, isJapanese) in [("Japanese", true), ("English", false)] {
      let chosen = voices.filter { $0.text.hasKanaOrKanji == isJapanese }
      if !chosen.isEmpty { report("\(name), \(chosen.count) \(language)", chosen) }
    }
  }

  private func report(_ name: String, _ voices: [(text: String, type: IssueType)]) {
    let ranked = voices.map { (type: $0.type, classification: matcher.classify($0.text)) }
    let types = ranked.map { item in item.classification.types.map(\.id) }
    line(
      name,
      [
        ("type at 1", zip(ranked, types).map { $0.type.id == $1.first ? 1 : 0 }),
        ("type in 10", zip(ranked, types).map { $1.contains($0.type.id) ? 1 : 0 }),
        ("theme at 1", ranked.map { $0.type.theme == $0.classification.themes.first?.id ? 1 : 0 }),
        ("put in a group", ranked.map { $0.classification.groupType == nil ? 0 : 1 }),
        (
          "in the right one",
          ranked.compactMap { item in
            item.classification.groupType.map { $0 == item.type.id ? 1 : 0 }
          }
        ),
      ])
  }
}

extension String {
  /// Whether any letter is written in a Japanese script.
  fileprivate var hasKanaOrKanji: Bool {
    unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
  }
}
