package import Records
import Text

/// Where to ask about a result (問合せ先): an office, a post, an extension; never a person.
///
///     給与係（山田）内線2345   給与係 内線2345
///     山田 太郎               nothing
///     2345                   内線2345
struct AskedAt {
  /// What may stand in a case; nil where nothing is left.
  let text: String?
  let names: [KnownName]

  init(_ text: String, known: KnownWords) {
    let (rest, number) = Self.parted(Array(text))
    // English posts have several words, Japanese ones none with a space in it.
    let isEnglish = rest.utf8.allSatisfy { $0 < 0x80 }
    let pieces = isEnglish ? [rest] : rest.split { $0.isWhitespace }.map(String.init)
    let posts = pieces.map { Post($0, expectsPost: true, known: known) }
    names = posts.flatMap { $0.names }
    let mask = NameMask(names, known: known)
    let kept = posts.flatMap { post in
      let covered = mask?.applied(to: post.cleared) ?? post.cleared
      return (Contacts.masked(covered) ?? covered).split { "、，,／/".contains($0) }
        .map { String($0).trimmed }.filter { !Self.saysNothing($0) }
    }
    let all = kept + (number.map { [$0] } ?? [])
    self.text = all.isEmpty ? nil : all.joined(separator: " ")
  }

  /// Whether a part tells nothing but that something was covered.
  private static func saysNothing(_ part: String) -> Bool {
    part.allSatisfy { "○()（）:：".contains($0) || $0.isWhitespace }
      || ["電話", "TEL", "Tel", "tel", "メール", "mail"].contains(
        part.putting("", for: NameMask.circles).trimmed)
  }

  /// What stands beside an extension, and the extension: two to six digits behind 内線 or ext, or
  /// alone.
  private static func parted(_ signs: [Character]) -> (rest: String, number: String?) {
    let plain = signs.map { folded(String($0)).text }
    for place in plain.indices {
      let length = leads(plain[place...])
      guard length > 0 else { continue }
      var start = place + length
      while start < plain.count, [" ", ":", "(", "."].contains(plain[start]) { start += 1 }
      let digits = plain[start...].prefix(while: isDigit)
      guard (2...6).contains(digits.count) else { continue }
      let number = String(signs[place..<(place + length)]) + digits.joined()
      return (String(signs[..<place]) + " " + String(signs[digits.endIndex...]), number)
    }
    let bare = plain.filter { $0 != " " }
    guard (2...6).contains(bare.count), bare.allSatisfy(isDigit) else {
      return (String(signs), nil)
    }
    return ("", "内線" + bare.joined())
  }

  /// How many signs of a text's beginning say that an extension follows.
  private static func leads(_ text: ArraySlice<String>) -> Int {
    for word in ["内線", "ext", "ext."] where text.prefix(word.count).joined() == word {
      return word.count
    }
    return 0
  }

  private static func isDigit(_ sign: String) -> Bool {
    sign.utf8.count == 1 && sign.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension ReleasePolicy {
  /// An own case as everybody may read it: its texts without the names and numbers that are covered
  /// in a record, and whom to ask without a person's name.
  package func cleared(_ own: Case) -> Case {
    var cleared = own
    let asked = own.contact.map { AskedAt($0, known: known) }
    cleared.contact = asked?.text
    let names = NameMask((asked?.names ?? []) + known.masked, known: known)
    cleared.mapTexts { text, place in
      if place.kind == .post { return text }
      let covered = names?.applied(to: text) ?? text
      return Contacts.masked(covered) ?? covered
    }
    return cleared
  }
}
