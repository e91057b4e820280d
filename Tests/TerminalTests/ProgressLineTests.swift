import Synchronization
import Testing

@testable import Terminal

/// A line that says how far a long work is.
@Suite struct ProgressLineTests {
  /// A clock that is set by hand, and what was written.
  private final class Screen: Sendable {
    let now = Mutex(Duration.zero)
    let written = Mutex("")

    var line: ProgressLine {
      ProgressLine(clock: { self.now.withLock { $0 } }) { text in
        self.written.withLock { $0 += text }
      }
    }

    func set(_ time: Duration) { now.withLock { $0 = time } }
    var text: String { written.withLock { $0 } }
  }

  @Test func `stays away from work that ends within a second`() {
    let screen = Screen()
    let line = screen.line
    for tenth in 0..<10 {
      screen.set(.milliseconds(tenth * 100))
      line.show("\(tenth)")
    }
    line.clear()
    #expect(screen.text == "")
  }

  @Test func `says how far longer work is, not too often, and goes`() {
    let screen = Screen()
    let line = screen.line
    for tenth in 0...13 {
      screen.set(.milliseconds(tenth * 100))
      line.show("\(tenth)")
    }
    #expect(screen.text == "\r\u{1B}[K10\r\u{1B}[K12")
    line.clear()
    line.clear()
    #expect(screen.text == "\r\u{1B}[K10\r\u{1B}[K12\r\u{1B}[K")
  }
}
