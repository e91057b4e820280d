import CPlatform
import Text

/// One line being typed at a terminal, from its prompt to its end.
struct LineSession {
  private let output: Int32
  private let rawMode: RawMode
  private let prompt: TerminalText
  private let tick: (() -> String?)?
  private var editor: LineEditor
  private var screen = PromptScreen()
  private var status: String?
  private var isStale = true

  init(
    output: Int32, rawMode: RawMode, prompt: TerminalText, editor: LineEditor,
    tick: (() -> String?)?
  ) {
    self.output = output
    self.rawMode = rawMode
    self.prompt = prompt
    self.editor = editor
    self.tick = tick
  }

  /// What has been typed and not entered.
  private(set) var unfinished = ""

  /// Reads keys until the line is entered or will not come.
  mutating func run(_ keys: inout KeySource) -> LineInput {
    while true {
      refreshStatus()
      if isStale, !keys.hasMore { draw() }
      let event = keys.next(
        catchingSignals: rawMode.catchesSignals, milliseconds: tick == nil ? -1 : 1_000)
      if let result = take(event) { return finish(result) }
    }
  }

  private mutating func take(_ event: KeySource.Event) -> LineInput? {
    switch event {
    case .key(let key): return take(key)
    case .signal(let signal): return take(signal)
    case .nothing: return nil
    // A terminal in raw mode ends only when its window is gone; ⌃D comes as a key.
    case .end: return .terminated
    }
  }

  private mutating func take(_ signal: TerminalEvent) -> LineInput? {
    switch signal {
    case .interrupted: return .interrupted
    case .terminated: return .terminated
    case .suspended: suspend()
    case .continued:
      rawMode.enter()
      isStale = true
    case .resized: isStale = true
    case .timeout, .input, .failed: break
    }
    return nil
  }

  private mutating func take(_ key: Key) -> LineInput? {
    if key == .control("z") { suspend() }
    if key == .control("l") { clear() }
    switch editor.handle(key) {
    case .none: return nil
    case .redraw:
      isStale = true
      return nil
    case .submit(let line): return .line(line)
    case .paste(let lines): return .lines(lines)
    case .interrupt: return .interrupted
    case .endOfInput: return .endOfInput
    }
  }

  private mutating func suspend() {
    try? output.write(screen.leave())
    rawMode.suspend()
    isStale = true
  }

  private mutating func clear() {
    screen.forget()
    try? output.write("\u{1B}[H\u{1B}[2J")
    isStale = true
  }

  private mutating func refreshStatus() {
    let new = tick?()
    if new != status { isStale = true }
    status = new
  }

  private mutating func draw() {
    let size = WindowSize(of: output)
    let layout = editor.layout(prompt: prompt, width: size.columns)
    try? output.write(screen.draw(layout, status: status, size: size))
    isStale = false
  }

  /// Leaves prompt and answer on the screen without the status, and the cursor below them.
  private mutating func finish(_ result: LineInput) -> LineInput {
    switch result {
    case .line: break
    case .lines(let lines):
      editor = LineEditor(initial: lines.first ?? "")
    case .interrupted, .endOfInput, .terminated: unfinished = editor.text
    }
    _ = editor.handle(.end)
    status = nil
    draw()
    try? output.write(screen.leave())
    return result
  }
}

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
    let shown = status.visibleLine
    return shown.displayWidth <= width ? shown : shown.truncated(to: width)
  }
}
