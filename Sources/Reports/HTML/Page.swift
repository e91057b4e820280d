package import Text

/// A whole page that needs no other file: its style is in it and it asks no network for anything.
package struct Page: Hashable, Sendable {
  package var language: Language
  package var title: String
  package var body: [Node]
  private let style: String
  /// Seconds after which the page asks for itself again; nil for one that stays.
  private let refresh: Int?

  package init(language: Language, title: String, body: [Node]) {
    self.init(language: language, title: title, body: body, style: Stylesheet.text)
  }

  /// A page of another look.
  init(language: Language, title: String, body: [Node], style: String, refresh: Int? = nil) {
    (self.language, self.title, self.body) = (language, title.shownLine, body)
    (self.style, self.refresh) = (style, refresh)
  }

  /// The page as HTML, in which no policy lets a script or a foreign file in.
  package var rendered: String {
    let again: [Node] = refresh.map { [equivalent("refresh", "\($0)")] } ?? []
    let head: [Node] = [
      .element(name: "meta", attributes: [.init("charset", "utf-8")], children: []),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("color-scheme", "light"),
      equivalent(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
      .tag("title", .text(title)),
      .tag("style", .text(style)),
    ]
    let html = Node.element(
      name: "html", attributes: [.init("lang", language.rawValue)],
      children: [.tag("head", head + again), .tag("body", .tag("main", body))])
    return "<!DOCTYPE html>\n" + html.rendered
  }

  private func meta(_ name: String, _ content: String) -> Node {
    .element(
      name: "meta", attributes: [.init("name", name), .init("content", content)], children: [])
  }

  private func equivalent(_ header: String, _ content: String) -> Node {
    .element(
      name: "meta", attributes: [.init("http-equiv", header), .init("content", content)],
      children: [])
  }
}
