/// A table as people see it in a spreadsheet: rows with their numbers, cells as they are shown.
package struct Sheet: Hashable, Sendable {
  /// One row that is not blank.
  package struct Row: Hashable, Sendable {
    /// What the spreadsheet calls it, from 1.
    package let number: Int
    /// From column A on.
    package let cells: [Cell]

    package init(number: Int, cells: [Cell]) { (self.number, self.cells) = (number, cells) }
  }

  /// What one cell shows.
  package struct Cell: Hashable, Sendable {
    package let text: String
    /// The day that it holds, in days since 1970-01-01, where the spreadsheet says that it is one.
    package let day: Int?

    package init(_ text: String, day: Int? = nil) { (self.text, self.day) = (text, day) }
  }

  /// In the order of their numbers.
  package let rows: [Row]

  package init(_ rows: [Row]) { self.rows = rows }

  /// Reads comma-separated text; formulas' apostrophes are taken off.
  package init(csv text: String) {
    rows = CSV.numberedRows(of: text).map { row in
      Row(number: row.number, cells: row.cells.map { Cell($0) })
    }
  }
}

/// The name of a cell in a spreadsheet: B7.
package struct CellPlace: Hashable, Sendable, CustomStringConvertible {
  /// 0 is column A.
  package let column: Int
  /// From 1.
  package let row: Int

  package init(column: Int, row: Int) { (self.column, self.row) = (column, row) }

  /// Reads `B7`, `$B$7`; nil for what is no name of a cell of the largest sheet there is.
  package init?(_ name: some StringProtocol) {
    var (column, row): (Int, Int) = (0, 0)
    for byte in name.utf8 where byte != 0x24 {
      if (0x41...0x5A).contains(byte), row == 0 {
        column = column * 26 + Int(byte) - 0x40
      } else if (0x30...0x39).contains(byte), column > 0 {
        row = row * 10 + Int(byte) - 0x30
      } else {
        return nil
      }
      if column > Self.columns || row > Self.rows { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    (self.column, self.row) = (column - 1, row)
  }

  /// The size of the largest sheet that Excel makes.
  static let columns = 16_384
  static let rows = 1_048_576

  package var description: String {
    var (letters, rest): (String, Int) = ("", column)
    while rest >= 0 {
      letters = String(Character(Unicode.Scalar(UInt8(0x41 + rest % 26)))) + letters
      rest = rest / 26 - 1
    }
    return "\(letters)\(row)"
  }
}
