import Dispatch
import Synchronization

/// A value that is being made on another thread while people are still reading the screen.
final class Background<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let hasBegun = Mutex(false)
  private let group = DispatchGroup()
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// Begins to make the value, if nothing has yet; whoever asks for it begins it as well.
  func begin() {
    hasBegun.withLock { hasBegun in
      guard !hasBegun else { return }
      hasBegun = true
      DispatchQueue.global().async(group: group) { [self] in
        let value = make()
        result.withLock { $0 = value }
      }
    }
  }

  /// Waits until the value is there.
  var value: Value {
    begin()
    group.wait()
    return result.withLock { $0 } ?? make()
  }
}
