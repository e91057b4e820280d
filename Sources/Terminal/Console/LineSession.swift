import CPlatform

/// One line being typed at a terminal, from its prompt to its end.
struct LineSession {
  private let output: Int32
  private let rawMode: RawMode
  private let prompt: String
  private let tick: (() -> String?)?
  private var editor: LineEditor
  private var screen = PromptScreen()
  private var status: String?
  private var isStale = true

  init(
    output: Int32, rawMode: RawMode, prompt: String, editor: LineEditor,
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
    _ = output.write(screen.leave())
    rawMode.suspend()
    isStale = true
  }

  private mutating func clear() {
    screen.forget()
    _ = output.write("\u{1B}[H\u{1B}[2J")
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
    _ = output.write(screen.draw(layout, status: status, size: size))
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
    _ = output.write(screen.leave())
    return result
  }
}
