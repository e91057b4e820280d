import Records
import Terminal
import Text

extension Surroundings {
  /// What stands before the cursor of a plain question.
  var mark: String { styles.apply(.bold, .cyan, to: "▷") + " " }

  var recordWords: Records.Words { .of(language) }
}

extension String {
  /// The text with full-width digits, commas and spaces as ASCII, without spaces at its ends.
  var foldedDigits: String {
    let text = folded(self).text
    let ends = { (character: Character) in character.isWhitespace }
    return String(text.drop(while: ends).reversed().drop(while: ends).reversed())
  }
}
