/// The side at which text stands when the space is wider than the text.
package enum Alignment: Sendable {
  case leading
  case trailing
}
