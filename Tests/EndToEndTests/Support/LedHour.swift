import TestSupport
import Text

/// One hour at a real terminal, answered as a facilitator answers it.
struct LedHour: ~Copyable {
  /// A line that is typed, and a fact that the screen shows before it asks the next one.
  typealias Row = (types: String, shows: String)

  private static let mark = "▷ "

  let place: Workplace
  var terminal: Pseudoterminal
  /// How often Enter was pressed.
  private(set) var enters = 0

  init(
    in place: Workplace, _ arguments: [String] = ["run"], language: Language = .japanese
  ) throws {
    self.place = place
    terminal = try place.terminal(arguments + ["--language", language.rawValue])
  }

  /// Waits until this is shown and something is asked below it.
  mutating func wait(for shown: String) throws {
    try terminal.expect(shown)
    try terminal.expect(Self.mark)
  }

  /// Types a line and waits for the next question.
  mutating func answer(_ row: Row) throws {
    enter(row.types)
    try wait(for: row.shows)
  }

  mutating func answer(_ rows: [Row]) throws {
    for row in rows { try answer(row) }
  }

  /// Types the last line of an hour; the exit code.
  mutating func finish(_ row: Row) throws -> Int32 {
    enter(row.types)
    try terminal.expect(row.shows)
    return try terminal.waitForExit()
  }

  /// Types a line without waiting for what comes of it.
  mutating func enter(_ line: String) {
    terminal.send(line + "\r")
    enters += 1
  }
}

extension LedHour {
  /// Closes the window; the exit code.
  consuming func hangUp() -> Int32 { terminal.hangUp() }
}
