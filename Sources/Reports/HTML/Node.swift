/// A piece of a page; text is escaped where it is written and nowhere else.
package indirect enum Node: Hashable, Sendable {
  case element(name: String, attributes: [Attribute], children: [Node])
  case text(String)

  /// One attribute of an element.
  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }

  /// An element with the given class.
  package static func tag(_ name: String, class style: String? = nil, _ children: Node...) -> Node {
    .tag(name, class: style, children)
  }

  /// An element with the given class.
  package static func tag(_ name: String, class style: String? = nil, _ children: [Node]) -> Node {
    let attributes = style.map { [Attribute("class", $0)] } ?? []
    return .element(name: name, attributes: attributes, children: children)
  }
}

extension Node: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}
