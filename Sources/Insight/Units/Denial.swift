/// Whether kana after a word deny it.
enum Denial {
  private static let marks = ["ない", "なく", "なかっ", "なけれ", "ません", "ずに", "れず", "せず", "ぬま"]
    .map { $0.unicodeScalars.map(\.value) }

  private static let firsts = Set(marks.compactMap(\.first))

  /// Whether a run of hiragana holds a mark of denial.
  static func stands(in run: ArraySlice<UInt32>) -> Bool {
    run.indices.contains { start in
      guard firsts.contains(run[start]) else { return false }
      let rest = run[start...]
      return marks.contains { rest.starts(with: $0) }
    }
  }
}
