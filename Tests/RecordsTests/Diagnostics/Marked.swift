/// A text in which 1️⃣ … 9️⃣ mark places; they are taken out before the text is read.
struct Marked {
  let text: String
  /// Line and column of each mark, from 1, in the order of the text.
  let places: [(line: Int, column: Int)]

  init(_ marked: String) {
    var (text, places) = ("", [(line: Int, column: Int)]())
    var (line, column) = (1, 1)
    for character in marked {
      if character.unicodeScalars.contains("\u{20E3}") {
        places.append((line, column))
        continue
      }
      text.append(character)
      (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
    }
    (self.text, self.places) = (text, places)
  }
}
