package import Records

/// A part of the hour, in the order in which they are led.
package enum Stage: String, CaseIterable, Hashable, Sendable, Comparable {
  case opening, current, ideal, issues, actions, closing

  /// The section of the record that the stage fills; nil for opening and closing.
  package var role: Format.Role? {
    switch self {
    case .opening, .closing: nil
    case .current: .current
    case .ideal: .ideal
    case .issues: .issue
    case .actions: .action
    }
  }

  package static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
