/// The few values a question needs to be asked again after a crash, each one line of text.
package struct Draft: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var fields: [String: String]

  package init(dictionaryLiteral elements: (String, String)...) {
    fields = [:]
    for (name, text) in elements { fields[name] = text }
  }

  package subscript(key: String) -> String? {
    get { fields[key] }
    set { fields[key] = newValue }
  }
}

extension [Int] {
  /// The list as one field of a draft.
  var draft: String { map(String.init).joined(separator: ",") }
}
