import Records

extension Fact {
  /// The facts that have a value, in the given order.
  static func list(_ pairs: [(label: String, value: String?)]) -> [Fact] {
    pairs.compactMap { pair in
      guard let value = pair.value, !value.isEmpty else { return nil }
      return Fact(pair.label, StyledText(value))
    }
  }
}

extension ReportContext {
  /// A dated line: the day, the state and what was written.
  func logItem(_ entry: LogEntry) -> Item {
    let head = recordWords.date(entry.date) + " " + recordWords.state(entry.state)
    return Item("", StyledText(entry.text.map { words.common.labelled(head, $0) } ?? head))
  }
}
