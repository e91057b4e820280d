/// What the head of a division has crossed out on the page (渡さない): `G2`, or `A3 分かったこと`.
package struct HeldBack: Hashable, Sendable {
  /// `.issues` or `.actions`.
  package let section: Heading
  package let number: Int
  /// The one field that stays; nil when the whole entry does.
  package let label: Label?

  /// Reads one item of the list; nil for one that names no issue, no action and no field of them.
  ///
  /// Who releases a record has to stop at such an item: something was crossed out.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let all = bytes.trimmed(0..<bytes.count)
    let end =
      all.first { bytes.spaceLength(at: $0, before: all.upperBound) != nil } ?? all.upperBound
    guard let (letter, number) = bytes.letteredNumber(in: all.lowerBound..<end) else { return nil }
    let rest = bytes.trimmed(end..<all.upperBound)
    let name = String(decoding: bytes[rest], as: UTF8.self)
    switch letter {
    case Heading.issues.letter: (section, label) = (.issues, Issue.fields.label(name))
    case Heading.actions.letter: (section, label) = (.actions, Action.fields.label(name))
    default: return nil
    }
    self.number = number
    if label == nil, !name.isEmpty { return nil }
  }
}
