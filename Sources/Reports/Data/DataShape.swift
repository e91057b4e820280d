import Text

/// A shape in which other programs take what a command lists; the flag that asks for it has its
/// name.
package enum DataShape: String, CaseIterable, Sendable {
  /// A value with all that is known.
  case json
  /// A table for a spreadsheet to open.
  case csv
  /// The same to be pasted into one that is open.
  case tsv
}

/// What a command lists: one value with all that is known, and the same rows as a table.
package protocol ListedData {
  var json: JSON { get }
  /// A line of titles and one for each row, in words.
  var cells: [[String]] { get }
}

extension ListedData {
  package func text(as shape: DataShape) -> String {
    switch shape {
    case .json: json.pretty
    case .csv: CSV.text(of: cells)
    case .tsv: CSV.tabbed(cells)
    }
  }
}
