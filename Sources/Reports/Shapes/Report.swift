package import Text

/// A report before it takes a shape: the same value becomes terminal lines, Markdown or a page.
package struct Report: Hashable, Sendable {
  package var language: Language
  package let title: String
  /// One line under the title.
  package let subtitle: String
  package var blocks: [Block]
  package var scale: Scale

  package init(
    language: Language, title: String, subtitle: String = "", scale: Scale = .normal,
    blocks: [Block] = []
  ) {
    (self.language, self.title, self.subtitle) = (language, title.shownLine, subtitle.shownLine)
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
  /// What stands above the blocks that follow.
  case headline(StyledText)
  case paragraph(StyledText)
  /// A sentence to read aloud, shown apart from what is only read silently.
  case spoken(StyledText)
  /// A remark that readers need before they use the figures.
  case notice(StyledText)
  case facts([Fact])
  case list([Item])
  /// A list whose levels are drawn.
  case tree([Item])
  case table(Table)
  /// Boxes to cut out and write in; `lines` is the number of ruled lines in each.
  case slips(label: StyledText, count: Int, lines: Int)
  /// A line to fill in by hand.
  case blank(StyledText)
  /// What follows starts a new sheet.
  case pageBreak
}

extension Block {
  /// A headline of plain words.
  package static func heading(_ text: String) -> Block { .headline(StyledText(text)) }
}

/// A label and its value.
package struct Fact: Hashable, Sendable {
  package let label: String
  package var value: StyledText

  package init(_ label: String, _ value: StyledText) {
    (self.label, self.value) = (label.shownLine, value)
  }
}

/// One entry of a list, with what is known about it and what hangs under it.
package struct Item: Hashable, Sendable {
  /// The name it goes by, such as 課題1; empty for a plain bullet.
  package let marker: String
  package var text: StyledText
  package var facts: [Fact]
  package var children: [Item]

  package init(_ marker: String, _ text: StyledText, facts: [Fact] = [], children: [Item] = []) {
    (self.marker, self.text) = (marker.shownLine, text)
    (self.facts, self.children) = (facts, children)
  }
}
