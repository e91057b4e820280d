import Records

/// One of the two sections that hold notes.
enum Pile: String, Sendable {
  case current, ideal

  var stage: Stage { self == .current ? .current : .ideal }

  var kind: Target.Kind { self == .current ? .current : .ideal }
}

extension Session {
  /// The notes of a pile.
  subscript(pile: Pile) -> [Note] {
    get { pile == .current ? current : ideal }
    set {
      switch pile {
      case .current: current = newValue
      case .ideal: ideal = newValue
      }
    }
  }
}
