import Records

/// One of the two sections that hold notes.
enum NoteSection: String, Sendable {
  case current, ideal

  var stage: Stage { self == .current ? .current : .ideal }

  /// What leads the numbers of its notes at an issue.
  var label: Label { self == .current ? .current : .ideal }

  var kind: Target.Kind { self == .current ? .current : .ideal }
}

extension Session {
  /// The notes of a section.
  subscript(section: NoteSection) -> [Note] {
    get { section == .current ? current : ideal }
    set {
      switch section {
      case .current: current = newValue
      case .ideal: ideal = newValue
      }
    }
  }
}
