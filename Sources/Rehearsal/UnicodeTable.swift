import Text

/// What the text functions make of code points, alone and among others, a line each.
///
/// Two builds of the program may bear tables of two versions of Unicode; nothing but such a table
/// shows it.
enum UnicodeTable {
  /// The lines of the code points from one number to before another: `0 65536`.
  static func text(of range: String) -> String {
    let (first, end) = range.cutAtSpace
    var text = ""
    for value in (UInt32(first) ?? 0)..<(UInt32(end) ?? 0) {
      if let scalar = Unicode.Scalar(value) { append(scalar, to: &text) }
    }
    return text
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    let alone = String(scalar)
    // A letter that takes marks, half of a flag, and what an emoji is joined by, each before it.
    let among = "か\(alone)🇯\(alone)👩\u{200D}\(alone)ﾊ\(alone)"
    let folded = folded(among).text
    text += String(scalar.value, radix: 16)
    for word in [folded, among.lowercased(), among.uppercased()] {
      text += word.utf8.elementsEqual(among.utf8) ? "\t=" : "\t\(word)"
    }
    for number in [alone.displayWidth, among.displayWidth, among.count] { text += "\t\(number)" }
    let character = alone.first ?? " "
    let facts = [
      among < folded, among == folded, alone < "か", character.isWhitespace, character.isNewline,
      character.isLetter, character.isNumber, scalar.properties.isEmoji,
    ]
    text += "\t" + facts.map { $0 ? "1" : "0" }.joined() + "\n"
  }
}
