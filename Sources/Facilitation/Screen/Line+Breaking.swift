import Text

extension Line {
  /// Columns of a projector that everybody in the room can read: 36 full-width characters.
  package static let columns = 72

  /// The line as it stands on a terminal, broken and set in by its kind.
  package func broken(to columns: Int = Line.columns) -> [String] {
    let (first, next) = indents
    let width = min(columns, Line.columns) - next
    return wrapped(text, width: width).enumerated().map { index, part in
      String(repeating: " ", count: index == 0 ? first : next) + part
    }
  }

  /// Columns before the first and before every further part.
  private var indents: (first: Int, next: Int) {
    switch kind {
    case .banner: (0, 0)
    case .spoken: (0, 2)
    case .plain, .said, .hint: (1, 1)
    case .listed: (3, 5)
    case .practice: (3, 5)
    case .detail: (7, 7)
    }
  }
}
