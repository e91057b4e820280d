import Records

/// Minutes of each stage in an hour of a given length.
struct Plan: Hashable {
  /// Lengths a plan is made for.
  static let lengths = [30, 60, 90]

  private var boxes: [Stage: Int]

  /// The boxes that the format gives for this length, else the standard ones; アクション gets at
  /// least a quarter.
  init(_ format: Format?, total: Int) {
    let column = Self.lengths.firstIndex(of: total)
    boxes = [:]
    for stage in Stage.allCases {
      let own = column.flatMap { format?.step(for: stage)?.minutes[at: $0] }
      boxes[stage] = own ?? Self.standard(stage, column: column)
    }
    boxes[.actions] = max(boxes[.actions] ?? 0, (total + 3) / 4)
  }

  /// The minutes that a stage may take.
  func minutes(of stage: Stage) -> Int { boxes[stage] ?? 0 }

  /// Minutes from the beginning to the end of a stage.
  func end(of stage: Stage) -> Int {
    let index = Stage.allCases.firstIndex(of: stage) ?? 0
    return Stage.allCases.prefix(through: index).reduce(0) { $0 + minutes(of: $1) }
  }

  /// 30, 60 and 90 minutes; otherwise the ten minutes of a practice.
  private static func standard(_ stage: Stage, column: Int?) -> Int {
    let row =
      switch stage {
      case .opening: [3, 5, 6, 1]
      case .current: [6, 13, 20, 2]
      case .ideal: [4, 9, 14, 1]
      case .issues: [6, 13, 20, 2]
      case .actions: [8, 15, 24, 3]
      case .closing: [3, 5, 6, 1]
      }
    return row[column ?? 3]
  }
}

extension Format {
  /// The step that leads a stage: by role, the first without one for the opening, the last for
  /// the closing.
  func step(for stage: Stage) -> Step? {
    switch stage {
    case .opening: steps.first.flatMap { $0.role == nil ? $0 : nil }
    case .closing: steps.count > 1 ? steps.last.flatMap { $0.role == nil ? $0 : nil } : nil
    default: steps.first { $0.role == stage.role }
    }
  }
}

extension Array {
  /// The element at an index, nil outside.
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
