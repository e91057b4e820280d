/// What is wrong with the tags of a page, as a strict reader of HTML would say it.
struct WellFormed {
  private(set) var problems: [String] = []
  private var open: [String] = []
  /// How often each element occurs.
  private(set) var counts: [String: Int] = [:]

  private static let void: Set = ["meta", "br", "hr", "input", "link", "img"]
  private static let entities: Set = ["amp", "lt", "gt", "quot", "#39"]

  init(_ page: String) {
    var rest = page[...]
    if rest.hasPrefix("<!DOCTYPE html>\n") {
      rest.removeFirst("<!DOCTYPE html>\n".count)
    } else {
      problems.append("no document type")
    }
    while let sign = rest.firstIndex(of: "<") {
      checkText(rest[..<sign])
      rest = rest[rest.index(after: sign)...]
      guard let end = rest.firstIndex(of: ">") else {
        problems.append("a tag without end")
        return
      }
      read(tag: rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    checkText(rest)
    if !open.isEmpty { problems.append("left open: \(open)") }
  }

  private mutating func read(tag: Substring) {
    if tag.first == "/" {
      let name = String(tag.dropFirst())
      if open.popLast() != name { problems.append("</\(name)> closes nothing") }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    counts[name, default: 0] += 1
    if !name.allSatisfy({ $0.isLowercase || $0.isNumber }) { problems.append("<\(name)>") }
    checkAttributes(tag.dropFirst(name.count))
    if !Self.void.contains(name) { open.append(name) }
    // A paragraph holds no block, or a reader closes it early.
    if ["p", "div", "ul", "table", "dl"].contains(name), open.dropLast().contains("p") {
      problems.append("<\(name)> in <p>")
    }
  }

  /// ` name="value"`, as often as there are attributes.
  private mutating func checkAttributes(_ text: Substring) {
    var rest = text
    var names: Set<Substring> = []
    while let first = rest.first {
      let name = rest.dropFirst().prefix { $0 != "=" }
      let value = rest.dropFirst(name.count + 3).prefix { $0 != "\"" }
      guard first == " ", !name.isEmpty, rest.dropFirst(name.count + 1).hasPrefix("=\""),
        rest.dropFirst(name.count + value.count + 3).first == "\"",
        names.insert(name).inserted
      else {
        problems.append("attributes\(text)")
        return
      }
      checkText(value)
      rest = rest.dropFirst(name.count + value.count + 4)
    }
  }

  /// Every & begins one of the entities that are written; a style sheet is no such text.
  private mutating func checkText(_ text: Substring) {
    if open.last == "style" { return }
    if text.contains(">") { problems.append("> in a text") }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !Self.entities.contains(String(part.prefix { $0 != ";" })) {
      problems.append("&\(part.prefix(8))")
    }
  }
}
