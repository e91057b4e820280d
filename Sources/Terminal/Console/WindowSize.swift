import CPlatform

/// Columns and rows of a terminal's window.
struct WindowSize: Equatable {
  var columns = 80
  var rows = 24

  /// The size now; 80 by 24 when the descriptor has no window.
  init(of descriptor: Int32) {
    var (columns, rows): (Int32, Int32) = (80, 24)
    if terminal_size(descriptor, &columns, &rows) {
      self.columns = Int(columns)
      self.rows = Int(rows)
    }
  }
}
