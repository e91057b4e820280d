extension Array {
  /// The elements for which a condition holds, as `filter`, which also copies those left out;
  /// records are large and costly to copy.
  func chosen(where holds: (borrowing Element) -> Bool) -> [Element] {
    indices.filter { holds(self[$0]) }.map { self[$0] }
  }
}
