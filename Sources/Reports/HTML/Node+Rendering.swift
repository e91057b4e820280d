import Text

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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let voidElements: Set = ["meta", "br", "hr", "rect", "input", "link", "img"]

  /// Elements after which a line break keeps the source readable and a text unchanged.
  private static let endsLine: Set = [
    "p", "h1", "h2", "h3", "ul", "ol", "li", "table", "tr", "thead", "tbody", "section", "header",
    "footer", "main", "div", "dl", "style", "head", "body", "html", "title", "details",
  ]
}
