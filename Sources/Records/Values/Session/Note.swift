/// One slip of the current or the ideal state; it has no author, time or order.
package struct Note: Hashable, Sendable {
  /// The number behind C or I, nil while its step is open or before the file is next written.
  package var number: Int?
  package var text: String
  package var votes: Int?
  /// What kind of slip it is (区分); nil for a trouble.
  package var category: Category?
  /// The name of the group it was put into.
  package var group: String?

  /// A slip that is no trouble.
  package enum Category: String, CaseIterable, Sendable {
    /// よい点: what works and is to stay; it is no loose end.
    case strength
  }

  package init(number: Int? = nil, text: String, votes: Int? = nil, group: String? = nil) {
    (self.number, self.text, self.votes, self.group) = (number, text, votes, group)
  }
}
