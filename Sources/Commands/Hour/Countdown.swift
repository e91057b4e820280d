import Workspace

/// The time of silent writing that is left, shown above the prompt while nobody types.
struct Countdown {
  private let end: Duration
  private let words: Words

  init(seconds: Int, words: Words) {
    end = LocalClock.monotonic() + .seconds(seconds)
    self.words = words
  }

  var isOver: Bool { left <= 0 }

  var text: String { isOver ? words.timeIsUp : words.countdown(left / 60, left % 60) }

  /// Whole seconds, rounded up.
  private var left: Int {
    let rest = (end - LocalClock.monotonic()).components
    return max(0, Int(rest.seconds) + (rest.attoseconds > 0 ? 1 : 0))
  }
}
