import Dispatch
import Synchronization

/// A value that is being made on another thread while people are still reading the screen.
final class Background<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let hasBegun = Mutex(false)
  private let group = DispatchGroup()
  private let make: @Sendable () -> Value

  /// Begins at once unless it is to wait for `begin` or for the first who asks.
  init(waits: Bool = false, _ make: @escaping @Sendable () -> Value) {
    self.make = make
    if !waits { begin() }
  }

  /// Begins to make the value, if nothing has yet.
  func begin() {
    let isFirst = hasBegun.withLock { hasBegun in
      defer { hasBegun = true }
      if !hasBegun { group.enter() }
      return !hasBegun
    }
    guard isFirst else { return }
    DispatchQueue.global().async { [self] in
      let value = make()
      result.withLock { $0 = value }
      group.leave()
    }
  }

  /// Waits until the value is there.
  var value: Value {
    begin()
    group.wait()
    return result.withLock { $0 } ?? make()
  }
}
