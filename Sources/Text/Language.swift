/// A language the program speaks, reads and writes.
package enum Language: String, CaseIterable, Sendable {
  case japanese = "ja"
  case english = "en"

  /// The language that a locale name such as `ja_JP.UTF-8` or `en` asks for; nil for any other.
  package init?(locale: String) {
    self.init(rawValue: String(locale.lowercased().prefix(2)))
  }

  /// One sentence in both languages, of which the one in this language is made.
  ///
  /// Every sentence for people is written so, beside its other half: neither can be forgotten, and
  /// whoever changes one sees the other.
  package func say(
    ja japanese: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    self == .japanese ? japanese() : english()
  }
}
