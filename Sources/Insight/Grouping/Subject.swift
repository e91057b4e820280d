import Text

extension Matcher {
  /// What several statements speak of, as the first that says it spells it: a noun that most of them
  /// have, one that their issue types name before others, then the one of most, then the rarest.
  ///
  /// Nil where they share nothing but what stands in any complaint: a time, a place, a quantity.
  package func subject(of texts: [String]) -> String? {
    let profiles = texts.map(profile)
    let types = profiles.compactMap { $0.bestType }
    let known = ContentWords(types.flatMap { knowledge.typeTexts[$0] })
    var best: (text: String, worth: (Int, Int, Float))?
    for (place, profile) in profiles.enumerated() {
      let statement = profile.statement
      for noun in statement.nouns {
        let parts = profiles.indices.compactMap { other in
          other == place ? nil : profiles[other].statement.shared(noun, of: statement)
        }
        guard 2 * (parts.count + 1) > texts.count,
          let part = parts.min(by: { $0.count < $1.count }),
          !LeadIn.isGeneral(part, of: statement)
        else { continue }
        let worth = (
          known.shared(part, of: statement) == nil ? 0 : 1, parts.count,
          knowledge.rarity(ofWord: part, in: statement)
        )
        if let best, worth <= best.worth { continue }
        best = (statement.excerpt(part).text, worth)
      }
    }
    return best?.text
  }
}

extension Statement {
  /// Words that name something: no verb or adjective of a kanji and its kana.
  fileprivate var nouns: [Range<Int>] {
    words.filter { word in
      word.count == 1 || scripts[word.lowerBound + 1] != .hiragana
    }
  }

  /// The part of a noun of another text, at its place there, that stands here too.
  fileprivate func shared(_ noun: Range<Int>, of other: Statement) -> Range<Int>? {
    let scalars = other.text.scalars[noun]
    if noun.count > 1 { return common(scalars) }
    return nouns.contains { text.scalars[$0] == scalars } ? noun : nil
  }
}
