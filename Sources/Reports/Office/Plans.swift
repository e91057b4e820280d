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
    let words = context.words
    let overdue = rows.count { $0.isOverdue(on: context.asOf) }
    return Report(
      language: context.language, title: words.plansTitle,
      subtitle: words.rows(all: rows.count, overdue: overdue),
      blocks: rows.isEmpty ? [.paragraph(StyledText(words.nothingMatches))] : [.table(table)])
  }

  /// The rows under a line for each session.
  private var table: Table {
    let words = context.words
    let sessions = rows.reduce(into: [[PlanRow]]()) { groups, row in
      if groups.last?.last?.session == row.session {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return Table(
      [.init(words.entryName, wraps: false), .init(words.entryText), .init(words.ownerOrAsk)]
        + [.init(words.due, narrowest: 10), .init(words.state, narrowest: 8)],
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
    return StyledText("\(due) \(context.words.late)", .alert)
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

extension Plans {
  /// The rows for scripts: `{"version": 1, "asOf", "rows": […]}`.
  package var json: JSON {
    [
      "version": .integer(1), "asOf": .string(context.asOf.description),
      "rows": .array(rows.map(object)),
    ]
  }

  private func object(_ row: PlanRow) -> JSON {
    switch row {
    case .issue(let record): .object(common(row, "issue") + issueMembers(record.issue))
    case .action(let record): .object(common(row, "action") + actionMembers(record.action))
    }
  }

  private func common(_ row: PlanRow, _ kind: String) -> [JSON.Member] {
    let department = context.library.organization.department(of: row.session.division)
    return [
      .init("id", .string(row.id)), .init("kind", .string(kind)),
      .init("session", .string(row.session.description)),
      .init("divisionId", .string(row.session.division)),
      .init("division", .string(row.division)),
      .init("department", .optional(department?.name)), .init("term", .string(row.term.id)),
      .init("text", .string(row.text)), .init("themes", .strings(row.themes)),
      .init("overdue", .bool(row.isOverdue(on: context.asOf))),
    ]
  }

  private func issueMembers(_ issue: Issue) -> [JSON.Member] {
    [
      .init("types", .strings(issue.types)), .init("scope", .optional(issue.scope?.rawValue)),
      .init("handling", .optional(issue.handling?.decision.rawValue)),
      .init("reason", .optional(issue.handling?.reason)), .init("ask", .optional(issue.ask)),
      .init("replyDue", .optional(issue.replyDue?.description)),
      .init("reply", .optional(issue.reply)),
    ]
  }

  private func actionMembers(_ action: Action) -> [JSON.Member] {
    [
      .init("issues", .array(action.issues.map(JSON.integer))),
      .init("owner", .optional(action.owner)), .init("due", .optional(action.due?.description)),
      .init("state", .string(action.state.rawValue)),
      .init("firstStep", .optional(action.firstStep)),
      .init("firstStepDue", .optional(action.firstStepDue?.description)),
      .init("indicator", .optional(action.indicator)),
      .init("baseline", .optional(action.baseline)), .init("target", .optional(action.target)),
      .init("actual", .optional(action.actual)), .init("learned", .optional(action.learned)),
    ]
  }
}
