import Text

extension StyledText {
  /// The columns it takes on a terminal.
  var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  /// The text broken into lines of at most `width` columns, each keeping its styles.
  func wrapped(width: Int) -> [StyledText] {
    if isLine, displayWidth <= width { return [self] }
    if runs.count == 1 {
      return Text.wrapped(runs[0].text, width: width).map {
        StyledText(runs: [Run(shown: $0, runs[0].style)])
      }
    }
    var rest = runs.flatMap { run in run.text.map { (character: $0, style: run.style) } }[...]
    return Text.wrapped(plain, width: width).map { line in
      var stretches: [(text: String, style: Style)] = []
      for character in line {
        while let first = rest.first, first.character != character { rest.removeFirst() }
        let style = rest.popFirst()?.style ?? .plain
        if let last = stretches.indices.last, stretches[last].style == style {
          stretches[last].text.append(character)
        } else {
          stretches.append((String(character), style))
        }
      }
      return StyledText(runs: stretches.map { Run(shown: $0.text, $0.style) })
    }
  }

  /// Whether it is one line already, with nothing at its end that a line would lose.
  private var isLine: Bool {
    guard let last = runs.last?.text.unicodeScalars.last else { return false }
    return last.isPlainWord && !runs.contains { $0.text.utf8.contains(0x0A) }
  }

  /// The text with spaces before its first line, or `lead` there and spaces before the others.
  func wrapped(width: Int, after lead: StyledText) -> [StyledText] {
    let columns = lead.displayWidth
    let indent = StyledText(runs: [Run(shown: String(repeating: " ", count: columns), .plain)])
    return wrapped(width: max(width - columns, 10)).enumerated().map { index, line in
      (index == 0 ? lead : indent) + line
    }
  }
}

/// A line of columns in the making; spaces are written only when something follows them.
struct ColumnLine {
  private(set) var text = StyledText(runs: [])
  private var spaces = 0

  mutating func skip(_ columns: Int) { spaces += columns }

  mutating func append(_ content: StyledText) {
    if spaces > 0 {
      text.runs.append(StyledText.Run(shown: String(repeating: " ", count: spaces), .plain))
    }
    text.runs += content.runs
    spaces = 0
  }
}
