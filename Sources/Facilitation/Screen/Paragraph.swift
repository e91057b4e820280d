/// One paragraph of a screen; the terminal breaks it and sets it off by its kind.
package struct Paragraph: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// The stage and the time left.
    case banner
    /// May be read aloud; stands in 「」 already.
    case spoken
    case plain
    /// What an answer has led to; said once.
    case said
    /// An item of a list, set in.
    case listed
    /// A quiet suggestion; nothing has to be done about it.
    case hint
    /// What other offices did.
    case practice
    /// What belongs to the practice above it.
    case detail

    /// Whether it is read once and need not be repeated after an answer that did not fit.
    var isLong: Bool { [.spoken, .said, .practice, .detail].contains(self) }
  }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
}
