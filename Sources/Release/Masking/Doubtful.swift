import Records
import Text

extension LeavingRecord {
  /// Words in what leaves that may be people's names: whoever reads the page looks at them again.
  ///
  /// 山田さん where no post tells of a 山田. What people in general are called (皆さん, 業者さん) is none.
  package var possibleNames: [String] {
    var found: [String] = []
    for text in content.everyText(FileWords(content.language)) {
      for name in Self.possibleNames(in: text) where !found.contains(name) { found.append(name) }
    }
    return found
  }

  private static func possibleNames(in text: String) -> [String] {
    let plain = folded(text)
    return plain.scalars.indices.compactMap { place in
      guard place > 0, Titles.isCalled(at: place, of: plain.scalars) else { return nil }
      var start = place
      while start > 0, place - start < 4, isOfName(plain.scalars[start - 1]) { start -= 1 }
      guard start < place, !general.contains(plain.scalars[place - 1]) else { return nil }
      let name = plain.original(start..<place)
      return String(decoding: Array(text.utf8)[name], as: UTF8.self)
    }
  }

  private static func isOfName(_ scalar: UInt32) -> Bool {
    Sign(scalar) == .kanji || (0x30A1...0x30FC).contains(scalar)
  }

  /// Last characters of words for people whom nobody knows by that.
  private static let general = Set("皆者民客員生親子人方屋".unicodeScalars.map { $0.value })
}
