import Records

/// How many entries the record had when a side state was written.
struct Extent: Hashable {
  var current = 0
  var ideal = 0
  var issues = 0
  var actions = 0

  init() {}

  init(_ session: Session) {
    (current, ideal) = (session.current.count, session.ideal.count)
    (issues, actions) = (session.issues.count, session.actions.count)
  }

  /// Reads `3,2,1,0`.
  init?(_ text: String) {
    let numbers = text.split(separator: ",").compactMap { Int($0) }
    guard numbers.count == 4 else { return nil }
    (current, ideal, issues, actions) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// The notes of a pile.
  subscript(pile: Pile) -> Int { pile == .current ? current : ideal }

  var encoded: String { [current, ideal, issues, actions].draft }
}
