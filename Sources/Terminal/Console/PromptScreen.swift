import Text

/// What stands on the screen for the line being typed, and how to bring it up to date.
struct PromptScreen {
  private var rows: [String] = []
  private var cursorRow = 0
  private var cursorColumn = 0

  /// The output that replaces what stands there by the status and the layout.
  ///
  /// When the layout has more rows than the window, those around the cursor are shown.
  mutating func draw(_ layout: LineLayout, status: String?, size: WindowSize) -> String {
    let start = moveToTop(width: size.columns)
    let head = status.map { [Self.fitted($0, width: size.columns)] } ?? []
    let room = max(1, size.rows - head.count)
    let first = max(0, min(layout.cursorRow - room + 1, layout.rows.count - room))
    rows = head + layout.rows.dropFirst(first).prefix(room)
    cursorRow = head.count + layout.cursorRow - first
    cursorColumn = layout.cursorColumn
    return start + replacement + moveToCursor()
  }

  /// The rows, each over what stood there, and nothing below them.
  ///
  /// What is below goes from the second column on: tmux takes an erasing that begins in the
  /// screen's corner for a cleared screen and puts a copy into its history.
  private var replacement: String {
    let upper = rows.dropLast().map { "\u{1B}[K" + $0 + "\r\n" }.joined()
    return upper + "\u{1B}[K\u{1B}[C\u{1B}[J\r" + (rows.last ?? "")
  }

  /// The output that leaves the rows standing and goes to the start of the next free one.
  mutating func leave() -> String {
    let down = rows.count - 1 - cursorRow
    let isFree = rows.last?.isEmpty ?? true
    forget()
    return (down > 0 ? "\u{1B}[\(down)B" : "") + (isFree ? "\r" : "\r\n")
  }

  /// Draws next time from where the cursor stands, as on a cleared screen.
  mutating func forget() {
    self = PromptScreen()
  }

  /// The rows may have been wrapped anew by a window that has become narrower.
  private func moveToTop(width: Int) -> String {
    let above = rows.prefix(cursorRow).reduce(0) { sum, row in
      var builder = RowBuilder(width: width)
      builder.place(row)
      return sum + builder.layout.rows.count
    }
    let up = above + cursorColumn / max(width, 1)
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r"
  }

  private func moveToCursor() -> String {
    let up = rows.count - 1 - cursorRow
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r"
      + (cursorColumn > 0 ? "\u{1B}[\(cursorColumn)C" : "")
  }

  private static func fitted(_ status: String, width: Int) -> String {
    let plain = status.withoutStyles
    return plain.displayWidth <= width ? status : plain.truncated(to: width)
  }
}
