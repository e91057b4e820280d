import Text

/// A piece of a page; text is escaped, and what hides in it made visible, where it is written and
/// nowhere else.
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

extension Node {
  /// The node as HTML.
  package var rendered: String {
    switch self {
    case .text(let text): return Self.escaped(text)
    case .element(let name, let attributes, let children):
      let list = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
      if Self.voidElements.contains(name) { return "<\(name)\(list)>" }
      let inner = name == "style" ? Self.styleText(children) : children.map { $0.rendered }.joined()
      let end = Self.endsLine.contains(name) ? "\n" : ""
      return "<\(name)\(list)>\(inner)</\(name)>\(end)"
    }
  }

  /// A style sheet as it stands, in which nothing can end the element.
  private static func styleText(_ children: [Node]) -> String {
    let text = children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    return text.putting("<\\/", for: "</")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.visible.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let voidElements: Set = ["meta", "br", "hr", "input", "link", "img"]

  /// Elements after which a line break keeps the source readable and a text unchanged.
  private static let endsLine: Set = [
    "p", "h1", "h2", "h3", "ul", "ol", "li", "table", "tr", "thead", "tbody", "section", "header",
    "footer", "main", "div", "dl", "style", "head", "body", "html", "title", "details",
  ]
}
