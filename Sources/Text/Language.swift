/// A language the program speaks, reads and writes.
package enum Language: String, CaseIterable, Sendable {
  case japanese = "ja"
  case english = "en"

  /// The language that a locale name such as `ja_JP.UTF-8` or `en` asks for; nil for any other.
  package init?(locale: String) {
    self.init(rawValue: String(locale.lowercased().prefix(2)))
  }
}
