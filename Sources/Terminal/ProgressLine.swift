import CPlatform
import Synchronization
import Text

/// One line at a terminal that says how far a long work is, and goes when it is done.
///
/// It begins to stand when the work has taken a second, so that short ones show nothing.
package final class ProgressLine: Sendable {
  private struct State {
    /// When the work began, when the line was last written, and whether it stands there.
    var began: Duration?
    var written: Duration?
    var stands = false
  }

  private static let quiet = Duration.seconds(1)
  private static let pace = Duration.milliseconds(200)

  private let state = Mutex(State())
  private let clock: @Sendable () -> Duration
  private let write: @Sendable (String) -> Void

  /// A line on standard error; none where that is no terminal or one that cannot clear a line.
  package static func onStandardError(isDumb: Bool, clock: @escaping @Sendable () -> Duration)
    -> ProgressLine?
  {
    if isDumb || !terminal_is_terminal(2) { return nil }
    return ProgressLine(clock: clock) { text in
      let bytes = Array(text.utf8)
      _ = platform_write_all(2, bytes, bytes.count)
    }
  }

  package init(
    clock: @escaping @Sendable () -> Duration, write: @escaping @Sendable (String) -> Void
  ) {
    (self.clock, self.write) = (clock, write)
  }

  /// Says how far the work is, where it has taken long and the last word is not too young.
  package func show(_ text: String) {
    let now = clock()
    state.withLock { state in
      let began = state.began ?? now
      state.began = began
      guard now - began >= Self.quiet, now - (state.written ?? .zero) >= Self.pace else { return }
      (state.written, state.stands) = (now, true)
      platform_note_line(true)
      write("\r\u{1B}[K\(text.visibleLine)")
    }
  }

  /// Takes the line away, so that something else can be written.
  package func clear() {
    state.withLock { state in
      if state.stands { write("\r\u{1B}[K") }
      platform_note_line(false)
      state = State()
    }
  }
}
