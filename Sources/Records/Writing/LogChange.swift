/// How the dated lines of an action change: what is the same at both ends stays.
struct LogChange {
  private(set) var replaced: [(index: Int, text: String)] = []
  private(set) var removed: [Int] = []
  /// The old line before which new ones go; the number of old lines when they go last.
  private(set) var insertedAt = 0
  private(set) var inserted: [String] = []

  init(from old: [String], to new: [String]) {
    var head = 0
    while head < min(old.count, new.count), old[head].isIdentical(to: new[head]) { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail].isIdentical(to: new[new.count - 1 - tail])
    {
      tail += 1
    }
    let oldMiddle = head..<(old.count - tail)
    let newMiddle = head..<(new.count - tail)
    let shared = min(oldMiddle.count, newMiddle.count)
    replaced = (head..<(head + shared)).map { ($0, new[$0]) }
    removed = Array(oldMiddle.dropFirst(shared))
    insertedAt = head + shared
    inserted = newMiddle.dropFirst(shared).map { new[$0] }
    if !inserted.isEmpty, insertedAt < oldMiddle.upperBound { insertedAt = oldMiddle.upperBound }
  }
}
