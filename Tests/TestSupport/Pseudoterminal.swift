import CPseudoterminal
import Foundation

/// The keyboard and screen of a terminal in which a program, or the test itself, runs.
///
/// What is left of the program is killed when the value ends.
package struct Pseudoterminal: ~Copyable {
  private var controller: Int32
  private var process: pid_t?
  private var screen = ScreenText()
  private var received: [UInt8] = []

  /// Far more than a busy machine needs for anything: a hundred programs of other tests may run.
  package static let patience = Duration.seconds(300)

  /// The program's end of the terminal, when the test itself plays the program; else -1.
  package let follower: Int32

  /// Starts a program with exactly this environment; `arguments` come without its name.
  package init(
    path: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    var controller: Int32 = -1
    let process = withCStrings([path] + arguments) { argv in
      withCStrings(variables) { envp in
        pseudoterminal_spawn(path, argv, envp, Int32(columns), Int32(rows), &controller)
      }
    }
    guard process > 0 else { throw PseudoterminalFailure.cannotOpen }
    self.controller = controller
    self.process = process
    follower = -1
  }

  /// Opens a terminal without a program: the test reads and writes `follower` as one would.
  package init(columns: Int = 80, rows: Int = 24) throws {
    var (controller, follower): (Int32, Int32) = (-1, -1)
    guard pseudoterminal_open(Int32(columns), Int32(rows), &controller, &follower) == 0 else {
      throw PseudoterminalFailure.cannotOpen
    }
    self.controller = controller
    self.follower = follower
  }

  deinit {
    if controller >= 0 { close(controller) }
    if follower >= 0 { close(follower) }
    if let process {
      Foundation.kill(process, SIGKILL)
      _ = pseudoterminal_wait(process)
    }
  }

  /// Everything the program has shown so far, without escape sequences and carriage returns.
  package var output: String { screen.text }

  /// The same with everything that a terminal would obey.
  package var rawOutput: String { String(decoding: received, as: UTF8.self) }

  /// Whether the terminal is in its usual line mode, not in raw mode.
  package var echoes: Bool { pseudoterminal_echoes(controller) == 1 }

  /// Types the text; control keys are written as in `"\u{3}"`.
  ///
  /// What is shown meanwhile is read: a program that cannot show what it does stops reading too, and
  /// with a long text neither side would ever go on.
  package mutating func send(_ text: String) {
    let flags = fcntl(controller, F_GETFL)
    _ = fcntl(controller, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(controller, F_SETFL, flags) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      var watched = pollfd(fd: controller, events: Int16(POLLIN | POLLOUT), revents: 0)
      let ready = poll(&watched, 1, -1)
      if ready < 0, errno == EINTR { continue }
      if watched.revents & Int16(POLLIN) != 0, !take() { return }
      if watched.revents & Int16(POLLOUT) != 0 {
        let count = bytes.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
        if count < 0, errno != EINTR, errno != EAGAIN { return }
        bytes = bytes.dropFirst(max(0, count))
      } else if watched.revents & Int16(POLLIN) == 0 {
        return
      }
    }
  }

  /// Reads until the text appears after what the last call found; gives what came before it.
  @discardableResult
  package mutating func expect(
    _ text: String, within limit: Duration = patience
  ) throws -> String {
    let deadline = ContinuousClock.now + limit
    while true {
      if let before = screen.take(through: text) { return before }
      let left = deadline - .now
      guard left > .zero, read(within: left) else {
        if let before = screen.take(through: text) { return before }
        throw PseudoterminalFailure.notShown(text, seen: screen.text)
      }
    }
  }

  /// Gives the terminal another size, of which the program is told by a signal.
  package func resize(columns: Int, rows: Int) {
    _ = pseudoterminal_resize(controller, Int32(columns), Int32(rows))
  }

  /// Sends the program a signal.
  package func kill(_ signal: Int32) {
    if let process { Foundation.kill(process, signal) }
  }

  /// Closes the window, as a person does; the exit code, or 128 + a signal's number.
  package consuming func hangUp() -> Int32 {
    close(controller)
    // `deinit` must not close what may be another test's descriptor by then.
    controller = -1
    guard let process else { return -1 }
    self.process = nil
    return pseudoterminal_wait(process)
  }

  /// Reads what is still shown and waits for the end: the exit code, or 128 + a signal's number.
  package mutating func waitForExit(within limit: Duration = patience) throws -> Int32 {
    let deadline = ContinuousClock.now + limit
    while read(within: deadline - .now) {}
    guard let process, deadline > .now else {
      throw PseudoterminalFailure.stillRunning(seen: screen.text)
    }
    self.process = nil
    return pseudoterminal_wait(process)
  }

  /// One read; false at the end of the program's output or of the time.
  private mutating func read(within limit: Duration) -> Bool {
    let milliseconds = max(0, limit / .milliseconds(1))
    var watched = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    let ready = poll(&watched, 1, Int32(min(milliseconds, 60_000)))
    // One poll ends after a minute; whether the time is over is for the caller to see.
    guard ready != 0 else { return milliseconds > 60_000 }
    return ready > 0 ? take() : errno == EINTR
  }

  /// Takes what lies there to be read; false at the end of the program's output.
  private mutating func take() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(controller, &bytes, bytes.count)
    guard count > 0 else { return false }
    screen.append(bytes[..<count])
    received += bytes[..<count]
    return true
  }
}

/// Runs the body with a C array of these strings that ends in NULL.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return body(&pointers)
}
