import Text

/// Where a prompt and a line being typed stand on rows of a terminal.
package struct LineLayout: Equatable, Sendable {
  /// The rows from the top, none wider than the terminal; escape sequences of the prompt included.
  package fileprivate(set) var rows = [""]
  /// The cursor's row, counted from 0 at the top.
  package fileprivate(set) var cursorRow = 0
  /// The columns before the cursor, always fewer than the terminal has.
  package fileprivate(set) var cursorColumn = 0
}

extension LineEditor {
  /// The prompt and the line in rows of `width` columns.
  ///
  /// A wide character that does not fit goes to the next row, and so does the cursor at the end
  /// of a full row. The prompt may hold line breaks and styles; what hides in a line that was
  /// pasted is seen while it is typed.
  package func layout(prompt: TerminalText, width: Int) -> LineLayout {
    var builder = RowBuilder(width: width)
    builder.place(prompt.rendered)
    for (index, character) in characters.enumerated() {
      let shown = String(character).visibleLine
      if index == cursor, let first = shown.first { builder.markCursor(before: first) }
      for part in shown { builder.place(part) }
    }
    if cursor == characters.count { builder.markCursor(before: " ") }
    return builder.layout
  }
}

/// Fills rows of a fixed width from left to right.
struct RowBuilder {
  private let width: Int
  private var column = 0
  private(set) var layout = LineLayout()

  init(width: Int) {
    self.width = max(width, 2)
  }

  /// Places text that may hold line breaks and escape sequences, which take no room.
  mutating func place(_ text: String) {
    var scanner = EscapeScanner()
    for character in text {
      if scanner.takes(character) {
        layout.rows[layout.rows.count - 1].append(character)
      } else if character.isNewline {
        nextRow()
      } else {
        place(character)
      }
    }
  }

  mutating func place(_ character: Character) {
    makeRoom(for: character)
    layout.rows[layout.rows.count - 1].append(character)
    column += character.displayWidth
  }

  /// Puts the cursor where the character will be set.
  mutating func markCursor(before character: Character) {
    makeRoom(for: character)
    layout.cursorRow = layout.rows.count - 1
    layout.cursorColumn = column
  }

  private mutating func makeRoom(for character: Character) {
    if column + character.displayWidth > width { nextRow() }
  }

  private mutating func nextRow() {
    layout.rows.append("")
    column = 0
  }
}
