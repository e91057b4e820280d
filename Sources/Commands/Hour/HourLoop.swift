import ArgumentParser
import Facilitation
import Records
import Reports
import Terminal
import Workspace

/// Leads one hour at the terminal: shows the screen, takes the answer, carries out the effects.
struct HourLoop {
  /// Bytes of the longest line that is taken: some ten thousand Japanese characters.
  private static let longest = 30_000

  let world: Surroundings
  let desk: HourDesk
  var hour: Hour
  var record: HourRecord
  private var typed: [String] = []
  private var answering = WholeSeconds()
  var waiting: [Answer] = []
  var isSaved = true

  init(_ world: Surroundings, desk: HourDesk, hour: Hour, record: HourRecord) {
    (self.world, self.desk, self.hour, self.record) = (world, desk, hour, record)
  }

  /// Asks until the hour ends or is left.
  mutating func run() throws {
    defer { record.release() }
    var isLeft = try carryOut(hour.start())
    while !isLeft {
      show()
      desk.begin()
      if hour.isFinished { return }
      let started = LocalClock.monotonic()
      let (answer, isInterrupt) = next()
      let elapsed = answering.adding(LocalClock.monotonic() - started)
      isLeft = try carryOut(hour.answer(answer, elapsed: elapsed))
      if isLeft, isInterrupt { throw ExitCode.interrupted }
    }
  }

  /// Carries out effects in order; true when the hour is left.
  private mutating func carryOut(_ effects: [Effect]) throws -> Bool {
    for effect in effects where try carryOut(effect) { return true }
    return false
  }

  private func show() {
    let screen = hour.screen
    let draft = screen.draft.map { [Paragraph(.hint, world.words.draft($0))] } ?? []
    world.console.say(HourScreen(styles: world.styles).text(screen, draft: draft))
  }

  /// The next answer and whether it broke the hour off: ⌃C, or the window was closed.
  private mutating func next() -> (Answer, isInterrupt: Bool) {
    if !waiting.isEmpty { return (waiting.removeFirst(), false) }
    let screen = hour.screen
    let countdown = screen.countdown.map { Countdown(seconds: $0, words: world.words) }
    let input = world.console.readLine(
      prompt: HourScreen(styles: world.styles).prompt(screen),
      history: typed + [screen.draft].compactMap(\.self),
      tick: countdown.map { countdown in { countdown.text } })
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
  func isTaken(_ line: String) -> Bool {
    let isTaken = line.utf8.count <= Self.longest
    if !isTaken { world.say(world.words.tooLong(line.utf8.count / 1_000, Self.longest / 1_000)) }
    return isTaken
  }

  private mutating func remember(_ line: String) {
    if !line.isEmpty { typed = typed.suffix(50) + [line] }
  }

  /// Carries out an effect; true when the hour is left.
  private mutating func carryOut(_ effect: Effect) throws -> Bool {
    switch effect {
    case .save: save()
    case .appendLog(let review): append(review)
    case .deleteCheckpoint: try record.close()
    case .readNotes(let name): readNotes(name)
    case .readFacts(let name): hour.show(facts(in: name))
    case .writeHeadPage:
      try giveBackUnsaved()
      try writeHeadPage()
    case .finished: break
    case .quit(let kept):
      try leave(kept: kept)
      return true
    }
    return false
  }

  /// A save that fails is said at once, with what was typed; the next answer tries again.
  private mutating func save() {
    do {
      try record.save(hour.session, hour.checkpoint)
      isSaved = true
    } catch {
      isSaved = false
      sayProblem(error)
      world.say(world.words.notSaved)
      if let last = typed.last { world.say(last) }
    }
  }
}
