/// The facts of a diagnostic; grown by whoever finds a new one.
package enum Problem: Hashable, Sendable {
  case unknownLabel(String, suggestion: String?)
}
