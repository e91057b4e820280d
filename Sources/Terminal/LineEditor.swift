/// One line of text being typed: a value that keys change, without a terminal.
///
/// The cursor stands between grapheme clusters, so that `ｶﾞ`, a family emoji or a letter with a
/// combining mark is one step and one backspace.
package struct LineEditor: Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int
  private let history: [String]
  private var historyIndex: Int
  private var draft: [Character] = []

  /// An editor on `initial` with the cursor at its end; `history` has the latest line last.
  package init(initial: String = "", history: [String] = []) {
    characters = Array(initial.typeable)
    cursor = characters.count
    self.history = history
    historyIndex = history.count
  }

  /// What has been typed so far.
  package var text: String { String(characters) }

  /// Changes the line as the key says and tells what the caller has to do about it.
  package mutating func handle(_ key: Key) -> Effect {
    switch key {
    case .text(let typed): insert(typed)
    case .paste(let pasted): paste(pasted)
    case .enter: .submit(text)
    case .tab: .none
    case .backspace: remove(cursor - 1..<cursor)
    case .delete: remove(cursor..<cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home: move(to: 0)
    case .end: move(to: characters.count)
    case .up: recall(historyIndex - 1)
    case .down: recall(historyIndex + 1)
    case .control(let letter): handle(control: letter)
    }
  }

  private mutating func handle(control letter: Character) -> Effect {
    switch letter {
    case "a": move(to: 0)
    case "e": move(to: characters.count)
    case "b": move(to: cursor - 1)
    case "f": move(to: cursor + 1)
    case "p": recall(historyIndex - 1)
    case "n": recall(historyIndex + 1)
    case "k": remove(cursor..<characters.count)
    case "u": remove(0..<cursor)
    case "w": remove(wordStart..<cursor)
    case "c": .interrupt
    case "d" where characters.isEmpty: .endOfInput
    case "d": remove(cursor..<cursor + 1)
    default: .none
    }
  }

  /// Puts text at the cursor; marks that belong to a neighbour join it to one cluster.
  private mutating func insert(_ typed: String) -> Effect {
    let typed = typed.typeable
    if typed.isEmpty { return .none }
    let start = max(0, cursor - 1)
    let end = min(characters.count, cursor + 1)
    let before = String(characters[start..<cursor]) + typed
    let joined = Array(before + String(characters[cursor..<end]))
    cursor = start + min(before.count, joined.count)
    characters.replaceSubrange(start..<end, with: joined)
    return .redraw
  }

  /// One line goes to the cursor, several end the editing; blank lines have nothing to lose.
  private mutating func paste(_ pasted: String) -> Effect {
    var lines = pasted.split(whereSeparator: \.isNewline).map(\.typeable)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    if lines.count < 2 { return insert(lines.first ?? pasted.filter { !$0.isNewline }) }
    lines[0] = String(characters[..<cursor]) + lines[0]
    lines[lines.count - 1] += String(characters[cursor...])
    return .paste(lines)
  }

  private mutating func remove(_ range: Range<Int>) -> Effect {
    let range = range.clamped(to: 0..<characters.count)
    if range.isEmpty { return .none }
    characters.removeSubrange(range)
    cursor = range.lowerBound
    return .redraw
  }

  private mutating func move(to position: Int) -> Effect {
    let position = min(max(position, 0), characters.count)
    if position == cursor { return .none }
    cursor = position
    return .redraw
  }

  /// Shows another line of the history; the line being typed waits below the latest.
  private mutating func recall(_ index: Int) -> Effect {
    guard index != historyIndex, (0...history.count).contains(index) else { return .none }
    if historyIndex == history.count { draft = characters }
    historyIndex = index
    characters = index == history.count ? draft : Array(history[index].typeable)
    cursor = characters.count
    return .redraw
  }

  /// Where the word before the cursor begins, skipping the spaces between.
  private var wordStart: Int {
    let before = characters[..<cursor]
    let word = before.lastIndex { !$0.isWhitespace } ?? 0
    return before[..<word].lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
  }
}

extension LineEditor {
  /// What the caller has to do after a key.
  package enum Effect: Equatable, Sendable {
    case none
    case redraw
    case submit(String)
    /// Several pasted lines, the first joined to what stood before the cursor, the last to what
    /// stood after it.
    case paste([String])
    case interrupt
    case endOfInput
  }
}

extension StringProtocol {
  /// The text as it may stand on a line: tabs and line breaks as spaces, no other controls.
  fileprivate var typeable: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" || Character(scalar).isNewline {
        kept.append(" ")
      } else if scalar.properties.generalCategory != .control {
        kept.append(scalar)
      }
    }
    return String(kept)
  }
}
