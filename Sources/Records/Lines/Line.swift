/// One line of a document with the places of its parts, as offsets into the document's bytes.
package struct Line: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case blank
    /// `# text`, once, before everything else.
    case title
    /// `## text`; nil when the grammar has no such section.
    case heading(Heading?)
    /// `- label: value` at the top or in a section of fields.
    case field
    /// `- id: text`, or a bullet without an id whose label is then empty.
    case entry
    /// An indented `- label: value`.
    case detail
    /// An indented `- date state: text`; its label is the date, its value the rest.
    case dated
    /// A line that belongs, unread, to the detail above it.
    case continuation
    /// A line of a section that is text as it stands.
    case prose
    /// A line that fits no rule and is kept.
    case unread
  }

  /// How many bytes of a line are read; a longer one is kept and reported.
  static let longest = 65_536

  package var kind: Kind
  /// The line without its break.
  package var content: Range<Int>
  /// Where the next line begins.
  package var next: Int
  /// The label, id or date before the value, without spaces around it.
  package var label: Range<Int>
  /// The text or value without spaces around it.
  package var value: Range<Int>
  /// The width of the indent: 1 for a space, 2 for a tab or a full-width space.
  package var depth = 0

  init(_ kind: Kind, content: Range<Int>, next: Int) {
    (self.kind, self.content, self.next) = (kind, content, next)
    label = content.lowerBound..<content.lowerBound
    value = content
  }
}
