import Text

/// An ideal that only says what shall be gone: 電話が少ない, 残業がない, fewer meetings.
package enum Complaint {
  /// The words that say so, as typed; nil when the ideal says what is done instead.
  package static func inside(_ ideal: String) -> Excerpt? {
    japanese(ideal) ?? english(ideal)
  }

  private static let particles = ["が", "は", "も", "を"]

  private static let endings = [
    "ない", "なくなる", "なくなった", "なくなっている", "なくなります", "ありません", "なくす", "なくしたい", "少ない",
    "少なくなる", "少なくなった", "少なくなっている", "少なくなります", "減る", "減った", "減っている", "減ります", "減らす",
    "減らしたい", "ゼロ", "ゼロになる", "いない",
  ]

  /// Endings that are looked for with the particle before them, and those that need none.
  private static let closings =
    particles.flatMap { particle in
      endings.map { (scalars: folded(particle + $0).scalars, skipped: 1) }
    }
    + ["ゼロ", "ゼロになる", "しなくてよい", "しなくていい", "しなくて済む", "せずに済む"].map {
      (scalars: folded($0).scalars, skipped: 0)
    }

  /// Looks at the end of the sentence only, so that 「誰が休んでも困らない」 stays.
  private static func japanese(_ ideal: String) -> Excerpt? {
    let text = folded(ideal)
    let end = text.scalars.lastIndex { Script($0) != .other }.map { $0 + 1 } ?? 0
    let closing = closings.filter { closing in
      end > closing.scalars.count
        && text.scalars[..<end].suffix(closing.scalars.count).elementsEqual(closing.scalars)
    }.max { $0.scalars.count < $1.scalars.count }
    guard let closing else { return nil }
    let range = text.original(end - closing.scalars.count + closing.skipped..<end)
    return Excerpt(text: ideal.utf8Slice(range), range: range)
  }

  private static let openings = Phrases(
    stems: [],
    words: ["no more", "no", "less", "fewer", "without", "not having to", "don't have to"])

  /// Looks at the first words only; "no one waits more than a day" says what happens.
  private static func english(_ ideal: String) -> Excerpt? {
    guard let first = Phrases.find(openings, in: ideal).first else { return nil }
    let after = ideal.utf8Slice(first.range.upperBound..<ideal.utf8.count)
    guard after.hasPrefix(" "), !after.hasPrefix(" one") else { return nil }
    let before = ideal.utf8Slice(0..<first.range.lowerBound)
    return before.split(separator: " ").count < 3 ? first : nil
  }
}
