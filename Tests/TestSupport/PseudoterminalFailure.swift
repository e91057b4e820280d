/// Why a test with a pseudoterminal could not go on.
package enum PseudoterminalFailure: Error {
  case cannotOpen
  case notShown(String, seen: String)
  case stillRunning(seen: String)
}
