/// Whether kana after a word deny it.
enum Denial {
  private static let marks = ["ない", "なく", "なかっ", "なけれ", "ません", "ずに", "れず", "せず", "ぬま"]
    .map { $0.unicodeScalars.map { $0.value } }

  /// Whether a run of hiragana holds a mark of denial.
  static func stands(in run: ArraySlice<UInt32>) -> Bool {
    run.indices.contains { start in
      guard canBegin(run[start]) else { return false }
      let rest = run[start...]
      return marks.contains { rest.starts(with: $0) }
    }
  }

  /// Whether it is one of な, ま, ず, れ, せ, ぬ, with which all marks begin.
  private static func canBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x306A, 0x307E, 0x305A, 0x308C, 0x305B, 0x306C: true
    default: false
    }
  }
}
