import Dispatch
import Synchronization

/// A value that is being made on another thread while people are still reading the screen.
final class Background<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    group.enter()
    DispatchQueue.global().async { [self] in
      let value = make()
      result.withLock { $0 = value }
      group.leave()
    }
  }

  /// Waits until the value is there.
  var value: Value {
    group.wait()
    return result.withLock { $0 } ?? make()
  }
}
