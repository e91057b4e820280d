import Records
import Text

/// Rows of one kind of thing and the columns that are known of each: the one value behind JSON,
/// JSON lines, CSV and the tables of a terminal, of Markdown and of a page.
///
/// A column reads its value from the row, so a figure is written once for all of these:
///
/// ```swift
/// Column("issues", "課題", .number, look: .number) { .number($0.issues.count) }
/// ```
struct DataTable<Row: Sendable>: Sendable {
  let columns: [DataColumn<Row>]
  let rows: [Row]

  init(_ columns: [DataColumn<Row>], rows: [Row]) { (self.columns, self.rows) = (columns, rows) }
}

/// What is known of every row of a table under one name.
struct DataColumn<Row: Sendable>: Sendable {
  /// Its name in JSON.
  let key: String
  /// Its title for people, in their language.
  let title: String
  let kind: DataKind
  let value: @Sendable (Row) -> FieldValue
  /// What a cell says in words where that is more than its value, which JSON has.
  let cell: (@Sendable (Row) -> String)?
  /// Whether a row has it at all; JSON leaves it out of other rows, CSV leaves the cell empty.
  let applies: @Sendable (Row) -> Bool
  /// How a reader's table sets it; nil where only data have it.
  let look: DataLook<Row>?

  init(
    _ key: String, _ title: String, _ kind: DataKind, look: DataLook<Row>? = nil,
    cell: (@Sendable (Row) -> String)? = nil,
    applies: @escaping @Sendable (Row) -> Bool = { _ in true },
    value: @escaping @Sendable (Row) -> FieldValue
  ) {
    (self.key, self.title, self.kind) = (key, title, kind)
    (self.value, self.cell) = (value, cell)
    (self.applies, self.look) = (applies, look)
  }
}

/// What a column holds.
enum DataKind: String, CaseIterable, Sendable {
  case text
  /// The name of a record or entry, by which it can be found again.
  case id
  case number
  /// A number with digits after its point.
  case decimal
  case date, term, flag
  /// One word of a closed list: JSON has its id, CSV says it in the reader's language.
  case word
  /// A text as typed, and the number and unit that it begins with.
  case quantity
  case list
  /// A value of several parts.
  case object
}

/// How a reader's table sets a column.
struct DataLook<Row: Sendable>: Sendable {
  var alignment = Alignment.leading
  var hasBar = false
  var wraps = true
  var narrowest: Int?
  /// What a cell says, where that is more than its value.
  var cell: (@Sendable (Row) -> StyledText)?

  /// A column of words.
  static func words(
    wraps: Bool = true, narrowest: Int? = nil, _ cell: (@Sendable (Row) -> StyledText)? = nil
  ) -> DataLook {
    DataLook(wraps: wraps, narrowest: narrowest, cell: cell)
  }

  /// A column of numbers.
  static func number(
    hasBar: Bool = false, _ cell: (@Sendable (Row) -> StyledText)? = nil
  ) -> DataLook {
    DataLook(alignment: .trailing, hasBar: hasBar, cell: cell)
  }
}

extension DataTable {
  /// An object for each row.
  var json: JSON { .array(rows.map { .object(members(of: $0)) }) }

  /// A line of JSON for each row, each beginning with the version.
  var jsonLines: String {
    rows.map { JSON.versioned(members(of: $0)).compact + "\n" }.joined()
  }

  func members(of row: Row) -> [JSON.Member] {
    columns.filter { $0.applies(row) }.map { .init($0.key, $0.json(row)) }
  }

  /// A line of titles and one for each row, as a spreadsheet shows them.
  func cells(_ context: ReportContext) -> [[String]] {
    [columns.map { $0.title }]
      + rows.map { row in columns.map { $0.text(of: row, context).visible } }
  }

  /// The columns that have a look, for a reader.
  ///
  /// `head` is a line across the table above a row that begins a group, `records` what a row counts.
  func table(
    _ context: ReportContext, head: (Row, _ before: Row?) -> StyledText? = { _, _ in nil },
    records: (Row) -> [String] = { _ in [] }
  ) -> Table {
    let shown = columns.filter { $0.look != nil }
    var lines: [Table.Row] = []
    lines.reserveCapacity(rows.count)
    for index in rows.indices {
      if let head = head(rows[index], index > 0 ? rows[index - 1] : nil) {
        lines.append(Table.Row([head]))
      }
      lines.append(
        Table.Row(
          shown.map { $0.shown(rows[index], context) }, records: records(rows[index])))
    }
    return Table(shown.map { $0.head }, rows: lines)
  }
}

extension DataColumn {
  /// A list without anything in it is a list too.
  fileprivate func json(_ row: Row) -> JSON {
    let value = value(row)
    return value == .none && kind == .list ? .array([]) : value.json
  }

  /// A cell in words.
  fileprivate func text(of row: Row, _ context: ReportContext) -> String {
    guard applies(row) else { return "" }
    return cell?(row) ?? context.cell(value(row))
  }

  fileprivate func shown(_ row: Row, _ context: ReportContext) -> StyledText {
    if let cell = look?.cell { return cell(row) }
    return StyledText(text(of: row, context))
  }

  fileprivate var head: Table.Column {
    let look = look ?? DataLook()
    return Table.Column(
      title, look.alignment, hasBar: look.hasBar, wraps: look.wraps, narrowest: look.narrowest)
  }
}
