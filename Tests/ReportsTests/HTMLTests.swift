import Reports
import Testing
import Text

@Suite struct HTMLTests {
  static let attacks: [(text: String, escaped: String)] = [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"),
    ("A & B", "A &amp; B"),
    ("\u{0}\u{1B}\u{202E}", "␀␛⟨U+202E⟩"),
  ]

  @Test(arguments: attacks)
  func `text cannot become markup`(text: String, escaped: String) {
    #expect(Node.text(text).rendered == escaped)
    let element = Node.element(name: "b", attributes: [.init("title", text)], children: [])
    #expect(element.rendered == "<b title=\"\(escaped)\"></b>")
  }

  @Test func `a style sheet cannot end its element`() {
    #expect(Node.tag("style", "</style>").rendered == "<style><\\/style></style>\n")
  }

  @Test func `a page asks the network for nothing and names its language`() {
    let page = Page(language: .english, title: "<T>", body: ["x"]).rendered
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<title>&lt;T&gt;</title>"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src="))
  }
}
