/// Reads and writes comma-separated values as spreadsheets do.
package enum CSV {
  /// The fields of each line; a quoted field may hold commas, line breaks and `""` for a quote.
  ///
  /// Lines end with LF, CRLF or CR; blank ones are left out. A quote that is never closed holds the
  /// rest of the text. The apostrophe that `text(of:)` puts before a cell is taken off.
  package static func rows(of text: String) -> [[String]] {
    numberedRows(of: text).map { $0.cells }
  }

  /// The same with the numbers by which a spreadsheet calls the rows, blank ones counted.
  package static func numberedRows(of text: String) -> [(number: Int, cells: [String])] {
    var reader = Reader(bytes: Array(text.utf8))
    return reader.rows().map { (number: $0.number, cells: $0.cells.map { bared($0) }) }
  }

  /// The rows in RFC 4180 with a BOM, by which spreadsheets know UTF-8.
  ///
  /// A spreadsheet would run a cell that begins with `=`, `+`, `-`, `@` or a tab as a formula, so one
  /// that is no number gets an apostrophe, `'=1+1`, as does one that has such apostrophes already;
  /// read again, every cell is as before.
  package static func text(of rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(written).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The rows with tabs between their cells, as they are pasted into a table that is open.
  ///
  /// A row is one line, so what breaks a cell becomes a space; formulas are guarded as in a file.
  /// Only a cell that begins with a quote stands in quotes: there pasting looks for them.
  package static func tabbed(_ rows: [[String]]) -> String {
    rows.map { $0.map(pasted).joined(separator: "\t") + "\n" }.joined()
  }

  private static func pasted(_ cell: String) -> String {
    let line = cell.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    let text = isFormula(line) ? "'" + line : line
    return text.utf8.first == 0x22 ? inQuotes(text) : text
  }

  private static func written(_ cell: String) -> String {
    let text = isFormula(cell) ? "'" + cell : cell
    // CR and LF are one character for Swift; bytes tell them apart.
    let isBare = text.utf8.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return isBare ? text : inQuotes(text)
  }

  private static func inQuotes(_ text: String) -> String {
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { quoted += scalar == "\"" ? [scalar, scalar] : [scalar] }
    return "\"\(String(quoted))\""
  }

  /// The cell without the apostrophe of a writer.
  static func bared(_ cell: String) -> String {
    let rest = cell.utf8.drop { $0 == 0x27 }
    let isGuarded = rest.startIndex > cell.startIndex && rest.first.map(startsFormula) ?? false
    return isGuarded ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  /// Whether an apostrophe has to go before it: it begins as a formula does, perhaps behind
  /// apostrophes, and is no number.
  private static func isFormula(_ cell: String) -> Bool {
    let rest = cell.utf8.drop { $0 == 0x27 }
    guard rest.first.map(startsFormula) ?? false else { return false }
    return rest.startIndex > cell.startIndex || !isNumber(cell)
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    [0x3D, 0x2B, 0x2D, 0x40, 0x09].contains(byte)
  }

  /// Whether it is a sign, digits, perhaps with a point among them, and nothing else.
  private static func isNumber(_ cell: String) -> Bool {
    guard let sign = cell.utf8.first, sign == 0x2B || sign == 0x2D else { return false }
    let digits = cell.utf8.dropFirst()
    return digits.first.map { (0x30...0x39).contains($0) } ?? false
      && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      && digits.count { $0 == 0x2E } < 2
  }

  private struct Reader {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func rows() -> [(number: Int, cells: [String])] {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
      var (rows, number): ([(number: Int, cells: [String])], Int) = ([], 0)
      while index < bytes.count {
        let row = row()
        number += 1
        if row != [""] { rows.append((number, row)) }
      }
      return rows
    }

    /// Reads up to and with the line break.
    private mutating func row() -> [String] {
      var fields = [field()]
      while index < bytes.count, bytes[index] == 0x2C {
        index += 1
        fields.append(field())
      }
      if index < bytes.count, bytes[index] == 0x0D { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return fields
    }

    private mutating func field() -> String {
      var value: [UInt8] = []
      if index < bytes.count, bytes[index] == 0x22 { value = quoted() }
      while index < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[index]) {
        value.append(bytes[index])
        index += 1
      }
      return String(decoding: value, as: UTF8.self)
    }

    /// Reads from one quote to the closing one.
    private mutating func quoted() -> [UInt8] {
      var value: [UInt8] = []
      index += 1
      while index < bytes.count {
        if bytes[index] == 0x22 {
          index += 1
          guard index < bytes.count, bytes[index] == 0x22 else { return value }
        }
        value.append(bytes[index])
        index += 1
      }
      return value
    }
  }
}
