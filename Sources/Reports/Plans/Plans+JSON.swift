import Insight
import Records

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
