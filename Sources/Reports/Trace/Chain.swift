import Records

/// The links of one session, to be walked from the current state to actions and back.
struct Chain {
  let session: Session
  private let current: [Int: Note]
  private let ideal: [Int: Note]
  private let gaps: [Int: Gap]

  init(_ session: Session) {
    self.session = session
    current = Self.numbered(session.current, by: \.number)
    ideal = Self.numbered(session.ideal, by: \.number)
    gaps = Self.numbered(session.gaps, by: \.number)
  }

  /// The current notes that a gap names and the record holds.
  func currents(of gap: Gap) -> [Note] { gap.current.compactMap { current[$0] } }

  /// The ideals that a gap names and the record holds.
  func ideals(of gap: Gap) -> [Note] { gap.ideal.compactMap { ideal[$0] } }

  /// The gaps that an action names and the record holds.
  func gaps(of action: Action) -> [Gap] { action.gaps.compactMap { gaps[$0] } }

  /// The gaps that start from a current note.
  func gaps(from note: Note) -> [Gap] {
    session.gaps.filter { gap in note.number.map(gap.current.contains) ?? false }
  }

  /// The actions that close a gap.
  func actions(for gap: Gap) -> [Action] {
    session.actions.filter { action in gap.number.map(action.gaps.contains) ?? false }
  }

  private static func numbered<Value>(
    _ values: [Value], by number: (Value) -> Int?
  ) -> [Int: Value] {
    let pairs = values.compactMap { value in number(value).map { ($0, value) } }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension Chain {
  /// Gaps that start from no current note, which a bundle's never do.
  var rootless: [Gap] { session.gaps.filter { currents(of: $0).isEmpty } }

  var looseCurrents: [Note] { session.current.filter { gaps(from: $0).isEmpty } }

  var looseIdeals: [Note] {
    session.ideal.filter { note in
      !session.gaps.contains { gap in note.number.map(gap.ideal.contains) ?? false }
    }
  }

  /// Gaps to be acted on that no action closes.
  var idleGaps: [Gap] {
    session.gaps.filter { ($0.handling?.decision ?? .act) == .act && actions(for: $0).isEmpty }
  }

  /// Gaps that name no current note or no ideal, which only a bundle's may.
  var baselessGaps: [Gap] {
    session.isBundle ? [] : session.gaps.filter { $0.current.isEmpty || $0.ideal.isEmpty }
  }

  var looseActions: [Action] { session.actions.filter { gaps(of: $0).isEmpty } }

  /// The numbers a gap names that the record does not hold.
  func broken(_ gap: Gap) -> (current: [Int], ideal: [Int]) {
    if session.isBundle { return ([], []) }
    return (gap.current.filter { current[$0] == nil }, gap.ideal.filter { ideal[$0] == nil })
  }

  /// The gaps an action names that the record does not hold.
  func broken(_ action: Action) -> [Int] { action.gaps.filter { gaps[$0] == nil } }
}
