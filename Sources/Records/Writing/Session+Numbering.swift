extension Session {
  /// The session with the next free number on every note, gap and action that has none.
  ///
  /// A number that a link still names is not free.
  package func numbered() -> Session {
    var session = self
    session.current.number(above: gaps.flatMap(\.current).max() ?? 0)
    session.ideal.number(above: gaps.flatMap(\.ideal).max() ?? 0)
    session.gaps.number(above: actions.flatMap(\.gaps).max() ?? 0)
    session.actions.number(above: 0)
    return session
  }

  /// The session as it is when a step of notes closes: its notes without number get theirs in the
  /// order of their UTF-8 bytes, behind those that have one.
  package func numberedInByteOrder(_ role: Format.Role) -> Session {
    var session = self
    switch role {
    case .current: session.current = current.inByteOrder
    case .ideal: session.ideal = ideal.inByteOrder
    case .gap, .action: break
    }
    return session.numbered(only: role)
  }

  /// The session with new numbers in one section only.
  private func numbered(only role: Format.Role) -> Session {
    let all = numbered()
    var session = self
    switch role {
    case .current: session.current = all.current
    case .ideal: session.ideal = all.ideal
    case .gap: session.gaps = all.gaps
    case .action: session.actions = all.actions
    }
    return session
  }
}

extension [Note] {
  /// The notes with those without number last, these in the order of their UTF-8 bytes, so that
  /// nothing tells who wrote one or when.
  package var inByteOrder: [Note] {
    filter { $0.number != nil }
      + filter { $0.number == nil }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }
}

/// An entry of a section that gets a number.
private protocol Numbered { var number: Int? { get set } }

extension Note: Numbered {}
extension Gap: Numbered {}
extension Action: Numbered {}

extension Array where Element: Numbered {
  fileprivate mutating func number(above linked: Int) {
    var last = Swift.max(linked, compactMap(\.number).max() ?? 0)
    for index in indices where self[index].number == nil {
      last += 1
      self[index].number = last
    }
  }
}
