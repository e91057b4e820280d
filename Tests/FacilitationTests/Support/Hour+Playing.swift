import Facilitation

extension Hour {
  /// Answers line by line and returns what each line caused.
  @discardableResult
  mutating func play(_ lines: [String]) -> [[Effect]] {
    lines.map { answer(.line($0)) }
  }

  /// Everything on screen as one text.
  var text: String {
    (screen.remarks + screen.lines).map(\.text).joined(separator: "\n") + "\n"
      + screen.label
  }

  /// The screen as a resumed hour shows it.
  var lasting: Screen {
    var screen = screen
    screen.remarks = []
    return screen
  }
}
