extension Character {
  /// Whether it is one of 0 to 9; 一 is a number to Swift, but not to a command.
  var isDigit: Bool { isASCII && isNumber }
}
