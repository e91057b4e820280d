import Text

/// Finds a value by the bytes of any of its spellings without making a String.
package struct SpellingTable<Value: Spelled>: Sendable {
  private struct Slot: Sendable {
    var bytes: [UInt8]
    var value: Value
  }

  /// The values in the order in which files and messages list them.
  package let values: [Value]
  private var slots: [Slot?]
  private var folded: [String: Value] = [:]

  init(_ values: [Value]) {
    self.values = values
    let spellings = values.flatMap { value in value.spelling.all.map { ($0, value) } }
    var size = 16
    while size < spellings.count * 3 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for (text, value) in spellings {
      insert(Slot(bytes: Array(text.utf8), value: value))
      folded[text.looselyFolded] = value
    }
  }

  /// The value whose spelling stands in a stretch of bytes, exactly or else folded.
  package func value(at range: Range<Int>, in bytes: [UInt8]) -> Value? {
    var index = Self.hash(of: range, in: bytes) & (slots.count - 1)
    while let slot = slots[index] {
      if Self.equal(slot.bytes, range, bytes) { return slot.value }
      index = (index + 1) & (slots.count - 1)
    }
    return folded[String(decoding: bytes[range], as: UTF8.self).looselyFolded]
  }

  /// The value with a spelling.
  package func value(_ text: String) -> Value? {
    let bytes = Array(text.utf8)
    return value(at: 0..<bytes.count, in: bytes)
  }

  /// The spelling that a misspelt word most likely meant, in the language of the word.
  package func suggestion(for word: String) -> String? {
    let language: Language = word.utf8.contains { $0 >= 0x80 } ? .japanese : .english
    return closest(to: word, among: values.map { $0.spelling[language] })
  }

  private mutating func insert(_ slot: Slot) {
    var index = Self.hash(of: 0..<slot.bytes.count, in: slot.bytes) & (slots.count - 1)
    while let other = slots[index] {
      if other.bytes == slot.bytes { return }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = slot
  }

  /// FNV-1a of the bytes, folded to spread over the low bits.
  private static func hash(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }

  private static func equal(_ word: [UInt8], _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard word.count == range.count else { return false }
    for index in word.indices where word[index] != bytes[range.lowerBound + index] { return false }
    return true
  }
}
