import Records

/// Covers names and numbers in what comes from a division outside a record, such as a form that
/// was filled in by hand.
package struct Cover: Sendable {
  private let known: KnownWords
  private let names: NameMask?

  fileprivate init(owners: [String], asks: [String], known: KnownWords) {
    self.known = known
    let posts =
      owners.map { Post($0, expectsPost: true, known: known) }
      + asks.map { Post($0, expectsPost: false, known: known) }
    names = NameMask(posts.flatMap { $0.names } + known.masked, known: known)
  }

  /// A running text.
  package func text(_ text: String) -> String {
    let covered = names?.applied(to: text) ?? text
    return Contacts.masked(covered) ?? covered
  }

  /// A 担当: posts without what stands in parentheses.
  package func owner(_ text: String) -> String {
    self.text(Post(text, expectsPost: true, known: known).cleared)
  }

  /// A 調整先, which may be any office.
  package func ask(_ text: String) -> String {
    self.text(Post(text, expectsPost: false, known: known).cleared)
  }
}

extension ReleasePolicy {
  /// What covers the people whom some 担当 and 調整先 name, and those of `mask.txt`.
  package func cover(owners: [String], asks: [String]) -> Cover {
    Cover(owners: owners, asks: asks, known: known)
  }
}
