import Insight
import Records
import Release

extension OverviewReport {
  /// The report for scripts, as `docs/report-schema.md` describes it.
  package var json: JSON {
    .versioned([
      .init("term", .string(overview.term.id)), .init("asOf", .string(overview.asOf.description)),
      .init("sessions", sessions), .init("themes", .array(overview.themes.map(theme))),
      .init("types", typesJSON), .init("beyond", .array(overview.beyond.map(beyondJSON))),
      .init("ledger", ledgerJSON), .init("actions", actionsJSON),
      .init("participation", participationJSON),
      .init("leftOut", leftOutJSON),
    ])
  }

  private var sessions: JSON {
    let roster = overview.coverage.filter { $0.isDepartment }
    return [
      "held": .integer(overview.selection.held.count),
      "ids": ids(overview.selection.held.map { $0.id }),
      "rosterDivisions": .integer(roster.reduce(0) { $0 + $1.roster.count }),
      "heldDivisions": .integer(roster.reduce(0) { $0 + $1.divisions.count }),
      "onlySamples": .bool(overview.selection.held.contains(where: { $0.isSample })),
      "groups": .array(overview.coverage.map(group)),
    ]
  }

  private func group(_ row: Coverage) -> JSON {
    let kind =
      switch row.group {
      case .department: "department"
      case .projects: "projects"
      case .outsideRoster: "outsideRoster"
      }
    return [
      "kind": .string(kind), "name": .string(name(of: row.group)),
      "rosterDivisions": .strings(row.roster), "heldDivisions": .strings(row.divisions),
      "sessions": ids(row.sessions),
    ]
  }

  private func theme(_ group: IssueGroup) -> JSON {
    .object(
      [
        .init("id", .optional(group.key)),
        .init("name", .string(group.key.map(context.theme) ?? context.words.unclassified)),
      ] + counted(group))
  }

  private func counted(_ group: IssueGroup) -> [JSON.Member] {
    [
      .init("issues", .integer(group.issues.count)), .init("divisions", .strings(group.divisions)),
      .init("ids", ids(group.issues)),
    ]
  }

  private var typesJSON: JSON {
    let shared = overview.sharedTypes.map { group in
      let key = group.key ?? ""
      return JSON.object(
        [.init("id", .string(key)), .init("title", .string(name(of: group)))] + counted(group)
          + [.init("cases", .strings((cases[key] ?? []).map { $0.id }))])
    }
    return [
      "shared": .array(shared), "oneDivision": .object(counted(overview.singleTypes)),
      "unclassified": .object(counted(overview.untyped)),
      "candidates": .array(overview.candidates.map(candidate)),
    ]
  }

  private func candidate(_ group: IssueGroup) -> JSON {
    .object(
      [.init("id", .optional(group.key)), .init("name", .string(name(of: group)))]
        + counted(group))
  }

  private func beyondJSON(_ group: IssueGroup) -> JSON {
    let columns = EntryColumns(context: context, own: []).all
    return [
      "scope": .optional(group.key), "issues": .integer(group.issues.count),
      "items": DataTable(columns, rows: group.issues.map { PlanRow($0) }).json,
    ]
  }

  private func ids(_ ids: [SessionID]) -> JSON { .strings(ids.map(context.exported)) }

  private func ids(_ issues: [IssueRecord]) -> JSON {
    .strings(issues.map { context.exported($0.id) })
  }

  private func ids(_ actions: [ActionRecord]) -> JSON {
    .strings(actions.map { context.exported($0.id) })
  }
}

extension OverviewReport {
  private var actionsJSON: JSON {
    let states = overview.states.map { group in
      JSON.object([
        .init("state", .string(group.state.rawValue)),
        .init("actions", .integer(group.actions.count)),
        .init("ids", ids(group.actions)),
        .init("overdue", ids(group.overdue)),
      ])
    }
    let late = overview.earlierOpen.filter { $0.action.isOverdue(on: overview.asOf) }
    return [
      "total": .integer(overview.actions.count), "states": .array(states),
      "overdue": .integer(overview.overdue.count),
      "earlierOpen": [
        "actions": .integer(overview.earlierOpen.count),
        "ids": ids(overview.earlierOpen), "overdue": ids(late),
      ],
    ]
  }

  private var participationJSON: JSON {
    let figures = overview.participation
    return [
      "sessions": ids(figures.sessions), "participants": .integer(figures.participants),
      "leftOut": .integer(figures.leftOut),
    ]
  }

  private var leftOutJSON: JSON {
    [
      "samples": .integer(overview.selection.samples.count),
      "unfinished": ids(overview.selection.unfinished), "withheld": ids(overview.withheld),
      "unconfirmed": ids(overview.unconfirmed), "unreadable": .strings(unreadable),
      "files": accounting.json, "sent": .array(accounting.sent.map { $0.json }),
    ]
  }
}
