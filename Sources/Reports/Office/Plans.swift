import Insight
package import Records
package import Release
import Text

/// The issues and actions of all sessions that a reader asks for, the newest session last.
package struct Plans: ListedData, Sendable {
  package let rows: [PlanRow]
  let context: ReportContext
  /// The divisions whose own workspace the list is shown in.
  private let own: Set<String>
  /// Actions that another one has taken the place of.
  private let replaced: Set<ActionID>
  /// The themes of rows for which nobody has chosen one, by their names, where a theme is looked for.
  private let estimates: [String: [String]]?

  /// Collects the rows; samples are left out once a real session exists.
  ///
  /// A theme is looked for among those that `themes` says an issue is counted under.
  package init(
    of list: RecordList, filter: PlanFilter, context: ReportContext,
    themes: @escaping (Issue) -> [String] = { $0.themes }
  ) {
    replaced = Set(list.records.flatMap { record in record.actions.compactMap { $0.from } })
    let search = PlanSearch(filter, replaced: replaced, context: context, themes: themes)
    rows = list.records.filter { !(list.hasReal && $0.head.isSample) }.flatMap(Self.rows)
      .filter(search.admits)
    estimates = filter.theme.map { [rows] _ in
      let unsorted = rows.filter { $0.themes.isEmpty }
      return Dictionary(firstOf: unsorted.map { ($0.id, $0.themes(by: themes)) })
    }
    own = Set(list.records.filter { $0.isOwn }.map { $0.head.id.division })
    self.context = context.listing(list.records.map { $0.head })
  }

  private static func rows(of record: ListedRecord) -> [PlanRow] {
    IssueRecord.all(in: record.record).map { PlanRow($0) }
      + ActionRecord.all(in: record.record).map { PlanRow($0) }
  }

  /// Every row with all that may be known of it, in the one shape of issues and actions.
  var data: DataTable<PlanRow> {
    DataTable(EntryColumns(context: context, own: own, estimates: estimates).all, rows: rows)
  }

  /// The rows for a spreadsheet, every field of them.
  package var cells: [[String]] { data.cells(context) }

  /// A line of JSON for each row.
  package var jsonLines: String { data.jsonLines }

  /// The rows for scripts: `{"version", "asOf", "rows": […]}`.
  package var json: JSON {
    .versioned([.init("asOf", .string(context.asOf.description)), .init("rows", data.json)])
  }

  package var report: Report {
    let words = context.words
    let overdue = rows.count { $0.isOverdue(on: context.asOf) }
    let undated = rows.count { $0.isUndated || $0.isUnreplaced(by: replaced) }
    return Report(
      language: context.language, title: words.plansTitle,
      subtitle: words.rows(all: rows.count, overdue: overdue, undated: undated),
      blocks: rows.isEmpty ? [.paragraph(StyledText(words.nothingMatches))] : [.table(table)])
  }
}

/// The rows as a reader sees them, under a line for each session.
extension Plans {
  private var table: Table {
    DataTable(columns, rows: rows).table(context) { row, before in
      before?.session == row.session ? nil : head(of: row)
    }
    .withoutEmptyColumns()
  }

  private var columns: [DataColumn<PlanRow>] {
    let words = context.words
    return [
      DataColumn("name", words.entryName, .id, look: .words(wraps: false)) { .text(name(of: $0)) },
      DataColumn("text", words.entryText, .text, look: .words()) { .text($0.text) },
      DataColumn("themes", context.title(of: .themes), .text, look: .words()) { .of(estimate($0)) },
      DataColumn("owner", words.ownerOrAsk, .text, look: .words()) { row in
        .of(row.owner.map(context.office))
      },
      DataColumn("due", words.due, .date, look: .words(narrowest: dueColumns, due)) { row in
        row.due.map(FieldValue.date) ?? .none
      },
      DataColumn("state", words.state, .word, look: .words(narrowest: 8), value: state),
    ]
  }

  /// Columns of a day; where no space lets its mark stand below it, of both.
  private var dueColumns: Int {
    context.language == .japanese ? 11 + context.words.late.displayWidth : 10
  }

  /// The themes that a row was found by though nobody has chosen one.
  @Sendable private func estimate(_ row: PlanRow) -> String? {
    estimates?[row.id].map { context.themes($0) + context.words.remark(context.words.estimated) }
  }

  private func head(of row: PlanRow) -> StyledText {
    let division = context.sender(of: row.session, written: row.division, own: own)
    return StyledText(division, .strong) + StyledText("  \(row.session)", .muted)
  }

  private func name(of row: PlanRow) -> String {
    row.isAction ? context.action(row.number) : context.issue(row.number)
  }

  /// The day, with a mark when it has passed; a terminal sets the mark under the day.
  @Sendable private func due(_ row: PlanRow) -> StyledText {
    if row.isUnreplaced(by: replaced) { return StyledText(context.words.unreplaced, .alert) }
    if row.isUndated { return StyledText(context.words.undated, .alert) }
    guard let due = row.due?.description else { return "" }
    guard row.isOverdue(on: context.asOf) else { return StyledText(due) }
    return StyledText("\(due) \(context.words.late)", .alert)
  }

  /// The state of an action or the handling of an issue.
  @Sendable private func state(_ row: PlanRow) -> FieldValue {
    switch row {
    case .issue(_, let issue): issue.handling.map { .of($0.decision) } ?? .none
    case .action(_, let action): .of(action.state)
    }
  }
}
