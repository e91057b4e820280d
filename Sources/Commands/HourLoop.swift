import ArgumentParser
import Facilitation
import Office
import Reports
import Terminal
import UseCases
import Workspace

/// Leads one hour at the terminal: shows the screen, takes the answer, says what came of it.
struct HourLoop {
  /// Bytes of the longest line that is taken: some ten thousand Japanese characters.
  private static let longest = 30_000

  private let environment: Environment
  private var hour: OfficeHour
  private var typed: [String] = []
  private var answering = WholeSeconds()
  private var waiting: [Facilitation.Answer] = []

  init(_ environment: Environment, _ hour: OfficeHour) {
    (self.environment, self.hour) = (environment, hour)
  }

  private var words: CommandWords { environment.words }

  private var screen: HourScreen { environment.hourScreen }

  /// Asks until the hour ends or is left.
  mutating func run() throws {
    defer { hour.release() }
    var isOver = try take(try hour.start())
    while !isOver {
      show()
      if hour.hour.isFinished { return }
      let started = LocalClock.monotonic()
      let (answer, isInterrupt) = next()
      let elapsed = answering.adding(LocalClock.monotonic() - started)
      isOver = try take(try hour.answer(answer, elapsed: elapsed))
      if isOver, isInterrupt { throw ExitCode.interrupted }
    }
  }

  private func show() {
    let shown = hour.hour.screen
    let draft = shown.draft.map { [Paragraph(.hint, words.draft($0))] } ?? []
    environment.console.say(screen.text(shown, draft: draft))
    // While the room writes in silence nobody waits for the program.
    if shown.countdown != nil { hour.readAhead() }
  }

  /// Says what came of an answer; true when the hour is left.
  private mutating func take(_ outcome: HourOutcome) throws -> Bool {
    for text in outcome.said { environment.say(text) }
    if !outcome.lines.isEmpty { waiting.append(.lines(outcome.lines.filter(isTaken))) }
    switch outcome.ending {
    case nil, .finished: return false
    case .unwritten(let record):
      try environment.print(record)
      throw ExitCode.cannotWrite
    case .left(let kept):
      if !hour.hour.isNamed, !environment.canAsk {
        throw environment.failure(words.missing(flags: "--division"), .usage)
      }
      if kept { environment.say(words.leftOff) }
      return true
    }
  }

  /// The next answer and whether it broke the hour off: ⌃C, or the window was closed.
  private mutating func next() -> (Facilitation.Answer, isInterrupt: Bool) {
    if !waiting.isEmpty { return (waiting.removeFirst(), false) }
    let shown = hour.hour.screen
    let countdown = shown.countdown.map { Countdown(seconds: $0, words: words) }
    var wall = SilentWall(hour: hour)
    let input = environment.console.readLine(
      prompt: screen.prompt(shown), history: typed + [shown.draft].compactMap(\.self),
      tick: countdown.map { countdown in
        {
          wall.show(countdown.left)
          return countdown.text
        }
      })
    switch input {
    case .line(let line):
      guard isTaken(line) else { return next() }
      if countdown?.isOver == true, line.isEmpty { return (.timeUp, false) }
      remember(line)
      return (.line(line), false)
    case .lines(let lines):
      let taken = lines.filter(isTaken)
      taken.forEach { remember($0) }
      return taken.isEmpty && !lines.isEmpty ? next() : (.lines(taken), false)
    case .interrupted, .terminated: return (.end, true)
    case .endOfInput: return (.end, false)
    }
  }

  /// Whether a line is an answer; one that is a pasted document is said and left out.
  private func isTaken(_ line: String) -> Bool {
    let isTaken = line.utf8.count <= Self.longest
    if !isTaken {
      let (size, most) = (line.utf8.count / 1_000, Self.longest / 1_000)
      environment.say(words.tooLong(kilobytes: size, most: most))
    }
    return isTaken
  }

  private mutating func remember(_ line: String) {
    if !line.isEmpty { typed = typed.suffix(50) + [line] }
  }
}

/// The time of silent writing that is left, shown above the prompt while nobody types.
private struct Countdown {
  private let end: Duration
  private let words: CommandWords

  init(seconds: Int, words: CommandWords) {
    end = LocalClock.monotonic() + .seconds(seconds)
    self.words = words
  }

  var isOver: Bool { left <= 0 }

  var text: String {
    isOver ? words.timeIsUp : words.countdown(minutes: left / 60, seconds: left % 60)
  }

  /// Whole seconds, rounded up.
  var left: Int {
    let rest = (end - LocalClock.monotonic()).components
    return max(0, Int(rest.seconds) + (rest.attoseconds > 0 ? 1 : 0))
  }
}

/// The page for the projector while nobody answers: it changes with the time that is left.
private struct SilentWall {
  var hour: OfficeHour
  private var shown: Int?

  init(hour: OfficeHour) { self.hour = hour }

  mutating func show(_ seconds: Int) {
    let shown = Wall.shown(seconds)
    guard shown != self.shown else { return }
    hour.showSilence(left: shown)
    self.shown = shown
  }
}
