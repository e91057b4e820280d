import Insight
import Records
package import Release

/// The issues and actions of all sessions that a reader asks for, the newest session last.
package struct Plans: Sendable {
  package let rows: [PlanRow]
  let context: ReportContext

  /// Collects the rows; samples are left out once a real session exists.
  package init(of list: RecordList, filter: PlanFilter, context: ReportContext) {
    rows = list.records.filter { !(list.hasReal && $0.head.isSample) }.flatMap(Self.rows).filter {
      filter.admits($0, library: context.library, asOf: context.asOf)
    }
    self.context = context
  }

  private static func rows(of record: ListedRecord) -> [PlanRow] {
    IssueRecord.all(in: record).map(PlanRow.issue)
      + ActionRecord.all(in: record).map(PlanRow.action)
  }

  package var report: Report {
    let words = context.words.plans
    let overdue = rows.count { $0.isOverdue(on: context.asOf) }
    return Report(
      language: context.language, title: words.title, subtitle: words.count(rows.count, overdue),
      blocks: rows.isEmpty ? [.paragraph(StyledText(words.nothing))] : [.table(table)])
  }

  /// The rows under a line for each session.
  private var table: Table {
    let (common, words) = (context.words.common, context.words.plans)
    let sessions = rows.reduce(into: [[PlanRow]]()) { groups, row in
      if groups.last?.last?.session == row.session {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return Table(
      [.init(words.name, wraps: false), .init(words.text), .init(words.ownerOrAsk)]
        + [.init(common.due, narrowest: 10), .init(common.state, narrowest: 8)],
      rows: sessions.flatMap { [head(of: $0)] + $0.map(line) }
    ).withoutEmptyColumns()
  }

  private func head(of rows: [PlanRow]) -> Table.Row {
    guard let first = rows.first else { return Table.Row([]) }
    let division = context.division(first.session, written: first.division)
    return Table.Row([StyledText(division, .strong) + StyledText("  \(first.session)", .muted)])
  }

  private func line(_ row: PlanRow) -> Table.Row {
    Table.Row([
      StyledText(name(of: row)), StyledText(row.text),
      StyledText(row.owner.map(context.office) ?? ""), due(row),
      state(row),
    ])
  }

  private func name(of row: PlanRow) -> String {
    switch row {
    case .issue(let record): context.issue(record.id.number)
    case .action(let record): context.action(record.id.number)
    }
  }

  /// The day, with a mark when it has passed; a terminal sets the mark under the day.
  private func due(_ row: PlanRow) -> StyledText {
    guard let due = row.due?.description else { return "" }
    guard row.isOverdue(on: context.asOf) else { return StyledText(due) }
    return StyledText("\(due) \(context.words.plans.late)", .alert)
  }

  /// The state of an action or the handling of an issue.
  private func state(_ row: PlanRow) -> StyledText {
    switch row {
    case .issue(let record):
      StyledText(record.issue.handling.map { context.recordWords.decision($0.decision) } ?? "")
    case .action(let record): StyledText(context.recordWords.state(record.action.state))
    }
  }
}
