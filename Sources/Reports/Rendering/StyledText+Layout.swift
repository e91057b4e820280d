import Text

extension StyledText {
  /// The columns it takes on a terminal.
  var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  /// The text followed, or led, by spaces up to a number of columns.
  func padded(to columns: Int, _ alignment: Alignment) -> StyledText {
    let missing = columns - displayWidth
    guard missing > 0 else { return self }
    let space = StyledText(String(repeating: " ", count: missing))
    return alignment == .leading ? self + space : space + self
  }

  /// The text without the spaces that only fill a line up.
  var withoutSpacesAtEnd: StyledText {
    var text = self
    while let last = text.runs.last, last.text.last == " " || last.text.isEmpty {
      text.runs.removeLast()
      let kept = String(last.text.reversed().drop { $0 == " " }.reversed())
      if !kept.isEmpty { text.runs.append(Run(kept, last.style)) }
    }
    return text
  }

  /// The text broken into lines of at most `width` columns, each keeping its styles.
  func wrapped(width: Int) -> [StyledText] {
    var rest = runs.flatMap { run in run.text.map { (character: $0, style: run.style) } }[...]
    return Text.wrapped(plain, width: width).map { line in
      var styled = StyledText("")
      for character in line {
        while let first = rest.first, first.character != character { rest.removeFirst() }
        styled.append(character, rest.popFirst()?.style ?? .plain)
      }
      return styled
    }
  }

  /// The text with spaces before its first line, or `lead` there and spaces before the others.
  func wrapped(width: Int, after lead: StyledText) -> [StyledText] {
    let indent = StyledText(String(repeating: " ", count: lead.displayWidth))
    return wrapped(width: max(width - lead.displayWidth, 10)).enumerated().map { index, line in
      (index == 0 ? lead : indent) + line
    }
  }

  private mutating func append(_ character: Character, _ style: Style) {
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text.append(character)
    } else {
      runs.append(Run(String(character), style))
    }
  }
}
