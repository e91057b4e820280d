extension StringProtocol {
  /// The text filled with spaces to this many columns; longer text is left as it is.
  package func padded(to columns: Int, _ alignment: Alignment = .leading) -> String {
    let space = String(repeating: " ", count: Swift.max(0, columns - displayWidth))
    return alignment == .leading ? self + space : space + String(self)
  }

  /// The text cut to at most this many columns; what is cut is marked by `…` at the end.
  package func truncated(to columns: Int) -> String {
    if displayWidth <= columns { return String(self) }
    if columns < 1 { return "" }
    return String(prefix(columns: columns - 1)) + "…"
  }

  /// The longest beginning of whole clusters that takes at most this many columns.
  private func prefix(columns: Int) -> SubSequence {
    var left = columns
    let end = indices.first { index in
      left -= self[index].displayWidth
      return left < 0
    }
    return self[..<(end ?? endIndex)]
  }
}
