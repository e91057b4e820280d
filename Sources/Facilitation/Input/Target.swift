import Records

/// What a command is about: a kind of entry and its number on screen.
package struct Target: Hashable, Sendable {
  /// The kinds of entry in the order of the record.
  package enum Kind: String, CaseIterable, Sendable { case current, ideal, issue, action }

  package let kind: Kind
  package let number: Int
}

extension Target {
  /// The entries named in a folded line, `現状1、2と課題3`: a number has the kind whose letters stand
  /// before it or before an earlier one, or the one given.
  static func entries(in folded: some StringProtocol, kind: Kind? = nil) -> [Target] {
    var kind = kind
    return folded.split { " ,、・/と".contains($0) }.compactMap { part in
      let letters = part.prefix { !$0.isDigit }
      if let named = Kind(letters: String(letters)) {
        kind = named
      } else if !letters.isEmpty {
        return nil
      }
      guard let kind else { return nil }
      return Int(part.dropFirst(letters.count)).map { Target(kind: kind, number: $0) }
    }
  }
}

extension Target.Kind {
  /// The section of notes; nil for issues and actions.
  var section: NoteSection? {
    switch self {
    case .current: .current
    case .ideal: .ideal
    case .issue, .action: nil
    }
  }

  /// The letter before its numbers in the record.
  package var letter: String {
    switch self {
    case .current: "C"
    case .ideal: "I"
    case .issue: "G"
    case .action: "A"
    }
  }

  /// What a bare number means in a stage.
  init(of stage: Stage) {
    switch stage {
    case .opening, .current: self = .current
    case .ideal: self = .ideal
    case .issues: self = .issue
    case .actions, .closing: self = .action
    }
  }

  /// Reads the letters before a number: `課題`, `g`, `issue`.
  init?(letters: String) {
    let kind: Target.Kind? =
      switch letters {
      case "現状", "c", "current": .current
      case "ありたい姿", "i", "ideal": .ideal
      case "課題", "g", "issue": .issue
      case "アクション", "a", "action": .action
      default: nil
      }
    guard let kind else { return nil }
    self = kind
  }
}

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
