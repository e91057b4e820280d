/// A bar in proportion to a number, as SVG without any words.
struct Bar {
  let value: Int
  let maximum: Int

  /// A box of 100 units in width, filled in proportion; nothing is drawn for zero.
  var node: Node {
    let share = maximum > 0 ? max(0, min(100, value * 100 / maximum)) : 0
    let rect = Node.element(
      name: "rect",
      attributes: [.init("width", "\(share)"), .init("height", "8"), .init("rx", "1")],
      children: [])
    return .element(
      name: "svg",
      attributes: [
        .init("class", "bar"), .init("viewBox", "0 0 100 8"),
        .init("preserveAspectRatio", "none"), .init("aria-hidden", "true"),
      ], children: value > 0 ? [rect] : [])
  }
}
