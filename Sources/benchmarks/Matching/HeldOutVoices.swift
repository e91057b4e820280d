import Insight
import Records

/// How well every fifth voice of each type finds its type and theme when the library has not seen
/// it: the signal that weights are tuned on.
struct HeldOutVoices {
  private let matcher: Matcher
  private let voices: [(text: String, type: IssueType)]

  init(_ library: Library) {
    var seen = library
    for place in seen.types.indices {
      seen.types[place].voices = seen.types[place].voices.enumerated()
        .filter { $0.offset % 5 > 0 }.map(\.element)
    }
    matcher = Matcher(seen)
    voices = library.types.flatMap { type in
      type.voices.enumerated().filter { $0.offset % 5 == 0 }.map { ($0.element, type) }
    }
  }

  func report() {
    let ranked = voices.map { (type: $0.type, classification: matcher.classify($0.text)) }
    let types = ranked.map { item in item.classification.types.map(\.id) }
    line(
      "held-out voices",
      [
        ("type at 1", zip(ranked, types).map { $0.type.id == $1.first ? 1 : 0 }),
        ("type in 10", zip(ranked, types).map { $1.contains($0.type.id) ? 1 : 0 }),
        ("theme at 1", ranked.map { $0.type.theme == $0.classification.themes.first?.id ? 1 : 0 }),
      ])
  }
}
