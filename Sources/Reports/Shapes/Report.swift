package import Text

/// A report before it takes a shape: the same value becomes terminal lines, Markdown or a page.
package struct Report: Hashable, Sendable {
  package var language: Language
  package var title: String
  /// One line under the title.
  package var subtitle: String
  package var blocks: [Block]
  package var scale: Scale

  package init(
    language: Language, title: String, subtitle: String = "", scale: Scale = .normal,
    blocks: [Block] = []
  ) {
    (self.language, self.title, self.subtitle) = (language, title, subtitle)
    (self.scale, self.blocks) = (scale, blocks)
  }
}

/// How large a report is set on paper.
package enum Scale: String, Sendable {
  case normal
  /// Much on one sheet.
  case dense
  /// To be read from across a room.
  case poster
}

/// One part of a report.
package enum Block: Hashable, Sendable {
  case heading(String)
  case paragraph(StyledText)
  /// A sentence to read aloud, shown apart from what is only read silently.
  case spoken(String)
  /// A remark that readers need before they use the figures.
  case notice(StyledText)
  case facts([Fact])
  case list([Item])
  /// A list whose levels are drawn.
  case tree([Item])
  case table(Table)
  /// Boxes to cut out and write in; `lines` is the number of ruled lines in each.
  case slips(label: String, count: Int, lines: Int)
  /// A line to fill in by hand.
  case blank(String)
  /// What follows starts a new sheet.
  case pageBreak
}

/// A label and its value.
package struct Fact: Hashable, Sendable {
  package var label: String
  package var value: StyledText

  package init(_ label: String, _ value: StyledText) { (self.label, self.value) = (label, value) }
}

/// One entry of a list, with what is known about it and what hangs under it.
package struct Item: Hashable, Sendable {
  /// The name it goes by, such as 課題1; empty for a plain bullet.
  package var marker: String
  package var text: StyledText
  package var facts: [Fact]
  package var children: [Item]

  package init(_ marker: String, _ text: StyledText, facts: [Fact] = [], children: [Item] = []) {
    (self.marker, self.text, self.facts, self.children) = (marker, text, facts, children)
  }
}
