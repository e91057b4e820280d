package import Text

/// How a label or a word of the record is written in either language.
package struct Spelling: Hashable, Sendable {
  package let japanese: String
  package let english: String
  /// Further spellings that are read but never written.
  package let also: [String]
  /// What an English reader is told where the file's word is too short for a sentence.
  private let longer: String?

  package init(
    _ japanese: String, _ english: String, also: [String] = [], said longer: String? = nil
  ) {
    (self.japanese, self.english, self.also) = (japanese, english, also)
    self.longer = longer
  }

  /// How a reader says it, who does not see the file.
  package func said(in language: Language) -> String {
    language == .japanese ? japanese : longer ?? english
  }

  package subscript(language: Language) -> String {
    language == .japanese ? japanese : english
  }

  var all: [String] { [japanese, english] + also }
}

/// A value that a record writes as a fixed word.
package protocol Spelled: Hashable, Sendable {
  var spelling: Spelling { get }
}

/// A value chosen from a closed list of words.
package protocol Listed: Spelled, CaseIterable, RawRepresentable, Packable
where RawValue == String {
  /// Finds the value by any spelling; it lists the words that may stand in a file.
  static var words: SpellingTable<Self> { get }
}

/// Finds a value by the bytes of any of its spellings without making a String.
///
/// A class, so that threads that read records at once share it at the cost of one reference.
package final class SpellingTable<Value: Sendable>: Sendable {
  /// The values in the order in which files and messages list them.
  package let values: [Value]
  private let spellings: [Spelling]
  private let exact: ExactSpellings<Value>
  private let folded: ExactSpellings<Value>

  init(_ values: [Value], spelling: (Value) -> Spelling) {
    self.values = values
    spellings = values.map(spelling)
    var exact = ExactSpellings<Value>(room: spellings.reduce(0) { $0 + $1.all.count })
    var folded = exact
    for (value, spelling) in zip(values, spellings) {
      for text in spelling.all {
        exact.insert(Array(text.utf8), value)
        folded.insert(Array(text.looselyFolded.utf8), value)
      }
    }
    (self.exact, self.folded) = (exact, folded)
  }

  /// The value whose spelling stands in a stretch of bytes, exactly or else folded.
  package func value(at range: Range<Int>, in bytes: some Bytes) -> Value? {
    if let value = exact.value(at: range, in: bytes) { return value }
    let loose = Array(String(decoding: bytes[range], as: UTF8.self).looselyFolded.utf8)
    return folded.value(at: loose.indices, in: loose)
  }

  /// The value with a spelling.
  package func value(_ text: String) -> Value? {
    let bytes = Array(text.utf8)
    return value(at: 0..<bytes.count, in: bytes)
  }

  /// The spelling that a misspelt word most likely meant, in the language of the word.
  package func suggestion(for word: String) -> String? {
    let language: Language = word.utf8.contains { $0 >= 0x80 } ? .japanese : .english
    return closest(to: word, among: spellings.map { $0[language] })
  }
}

/// Spellings as they stand, with the value of each.
struct ExactSpellings<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    /// Where the spelling stands among those of the table.
    var range: Range<Int>
    var value: Value
  }

  private var slots: [Slot?]
  /// All spellings one behind the other, so that a look-up counts no references.
  private var bytes: [UInt8] = []

  /// None yet, with room for so many.
  init(room: Int) {
    var size = 16
    while size < room * 3 { size *= 2 }
    slots = Array(repeating: nil, count: size)
  }

  func value(at range: Range<Int>, in bytes: some Bytes) -> Value? {
    bytes.withContiguousStorageIfAvailable { find(range, in: $0) } ?? nil
  }

  private func find(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    var index = Self.hash(of: range, in: bytes) & (slots.count - 1)
    while let slot = slots[index] {
      if equal(slot.range, range, bytes) { return slot.value }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func insert(_ word: [UInt8], _ value: Value) {
    var index = Self.hash(of: word.indices, in: word) & (slots.count - 1)
    while let other = slots[index] {
      if equal(other.range, word.indices, word) { return }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = Slot(range: bytes.count..<(bytes.count + word.count), value: value)
    bytes += word
  }

  /// FNV-1a of the bytes, folded to spread over the low bits.
  private static func hash(of range: Range<Int>, in bytes: some Bytes) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 15))
  }

  private func equal(_ own: Range<Int>, _ range: Range<Int>, _ bytes: some Bytes) -> Bool {
    guard own.count == range.count else { return false }
    let distance = range.lowerBound - own.lowerBound
    for index in own where self.bytes[index] != bytes[index + distance] { return false }
    return true
  }
}

extension SpellingTable where Value: Spelled {
  /// A table of values that each know how they are spelt.
  convenience init(_ values: [Value]) { self.init(values) { $0.spelling } }
}
