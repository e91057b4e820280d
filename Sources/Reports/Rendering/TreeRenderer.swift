import Text

/// Draws the levels of a tree in front of its items.
struct TreeRenderer {
  /// Columns that no line exceeds.
  let width: Int

  func lines(of item: Item) -> [StyledText] {
    let marker = StyledText(item.marker.isEmpty ? "" : item.marker + " ", .strong)
    return item.text.wrapped(width: width, after: "  " + marker) + branches(of: item, after: "  ")
  }

  /// The facts and children of an item, behind the lines drawn for the levels above.
  private func branches(of item: Item, after prefix: String) -> [StyledText] {
    let stem = prefix + (item.children.isEmpty ? "   " : "│  ")
    let facts = item.facts.flatMap { fact in
      fact.value.wrapped(width: width, after: StyledText("\(stem)\(fact.label) ", .muted))
    }
    return facts
      + item.children.enumerated().flatMap { index, child in
        branch(child, after: prefix, isLast: index == item.children.count - 1)
      }
  }

  private func branch(_ item: Item, after prefix: String, isLast: Bool) -> [StyledText] {
    let fork = StyledText(prefix + (isLast ? "└─ " : "├─ "), .muted)
    let marker = StyledText(item.marker.isEmpty ? "" : item.marker + " ", .strong)
    let inner = prefix + (isLast ? "   " : "│  ")
    let text = item.text.wrapped(width: width - (fork + marker).displayWidth)
    return text.enumerated().map { index, line in
      index == 0 ? fork + marker + line : StyledText(inner + "  ", .muted) + line
    } + branches(of: item, after: inner)
  }
}
