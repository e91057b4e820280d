/// A way to make text stand out; the values are the terminal's own codes (SGR).
package enum Style: Int, Sendable {
  case bold = 1
  case dim = 2
  case red = 31
  case yellow = 33
  case cyan = 36
}
