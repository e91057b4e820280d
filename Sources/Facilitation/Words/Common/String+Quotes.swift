extension String {
  /// The text with its own 「」 as 『』, for standing inside 「」.
  var japaneseInside: String { swapping(["「": "『", "」": "』"]) }

  /// The text with its own double quotes as single ones.
  var englishInside: String { swapping(["“": "‘", "”": "’"]) }

  /// The text with some of its characters exchanged.
  private func swapping(_ signs: [Character: Character]) -> String {
    String(map { signs[$0] ?? $0 })
  }
}
