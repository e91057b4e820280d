package import Text

/// A whole page that needs no other file: its style is in it and it asks no network for anything.
package struct Page: Hashable, Sendable {
  package var language: Language
  package var title: String
  package var body: [Node]

  package init(language: Language, title: String, body: [Node]) {
    (self.language, self.title, self.body) = (language, title.shownLine, body)
  }

  /// The page as HTML, in which no policy lets a script or a foreign file in.
  package var rendered: String {
    let head: [Node] = [
      .element(name: "meta", attributes: [.init("charset", "utf-8")], children: []),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("color-scheme", "light"),
      .element(
        name: "meta",
        attributes: [
          .init("http-equiv", "Content-Security-Policy"),
          .init("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
        ], children: []),
      .tag("title", .text(title)),
      .tag("style", .text(Stylesheet.text)),
    ]
    let html = Node.element(
      name: "html", attributes: [.init("lang", language.rawValue)],
      children: [.tag("head", head), .tag("body", .tag("main", body))])
    return "<!DOCTYPE html>\n" + html.rendered
  }

  private func meta(_ name: String, _ content: String) -> Node {
    .element(
      name: "meta", attributes: [.init("name", name), .init("content", content)], children: [])
  }
}
