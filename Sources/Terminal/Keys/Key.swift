/// One thing a person does at the keyboard, as far as the terminal tells.
package enum Key: Equatable, Sendable {
  /// Typed or committed by an input method; everything that came in one go.
  case text(String)
  /// From the clipboard in one piece, line breaks and all.
  case paste(String)
  /// A letter in lower case held with Control, unless it has a name of its own below.
  case control(Character)
  case enter
  case tab
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
}
