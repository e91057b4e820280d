/// The few values a question needs to be asked again after a crash, each one line of text.
package struct Draft: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var fields: [String: String]

  package init(dictionaryLiteral elements: (String, String)...) {
    fields = Dictionary(elements) { first, _ in first }
  }

  package subscript(key: String) -> String? {
    get { fields[key] }
    set { fields[key] = newValue }
  }

  /// A field as a number.
  func number(_ key: String) -> Int? { fields[key].flatMap { Int($0) } }

  /// A field as numbers.
  func numbers(_ key: String) -> [Int] {
    (fields[key] ?? "").split(separator: ",").compactMap { Int($0) }
  }

  /// Words that were joined with a tab, which no typed text holds.
  func words(_ key: String) -> [String] {
    (fields[key] ?? "").split(separator: "\t").map(String.init)
  }
}

extension [Int] {
  /// The list as one field of a draft.
  var draft: String { map(String.init).joined(separator: ",") }
}

extension [String] {
  /// The list as one field of a draft.
  var draft: String { joined(separator: "\t") }
}
