/// What reaches the hour from the room.
package enum Answer: Hashable, Sendable {
  /// One line as typed, empty for Enter alone.
  case line(String)
  /// Several lines put in at once: pasted, or the lines of a file asked for by `readNotes`.
  case lines([String])
  /// The countdown of silent writing ran out.
  case timeUp
  /// The input is closed; what was typed stays.
  case end
}
