import Insight
import Records
import Text

extension OverviewReport {
  var coverage: Table {
    let words = context.words
    return Table(
      [.init(words.department), .init(words.rosterDivisions, .trailing)]
        + [.init(words.heldDivisions, .trailing, hasBar: true), .init(words.sessions, .trailing)],
      rows: overview.coverage.filter { !$0.roster.isEmpty || !$0.sessions.isEmpty }.map { row in
        let roster = row.roster.isEmpty ? "–" : String(row.roster.count)
        return Table.Row(
          [
            StyledText(name(of: row.group)), StyledText(roster),
            StyledText(String(row.divisions.count)), StyledText(String(row.sessions.count)),
          ], records: row.sessions.map { $0.description })
      })
  }

  /// The divisions that have not held one yet, by department.
  var missing: [Block] {
    let words = context.words
    let items = overview.coverage.filter { $0.isDepartment && !$0.missing.isEmpty }.map { row in
      let names = row.missing.map(context.divisionName)
      let text = words.labelled(name(of: row.group), words.list(names))
      return Item("", StyledText(text))
    }
    return items.isEmpty ? [] : [.heading(words.notYet), .list(items)]
  }

  func name(of group: Coverage.Group) -> String {
    switch group {
    case .department(let name, let english):
      context.language == .japanese ? name : english ?? name
    case .projects: context.words.projects
    case .outsideRoster: context.words.outsideRoster
    }
  }

  var themes: Table {
    issueTable(context.words.theme, overview.themes) { context.theme($0) }
  }

  /// One row for each group: what it shares, its issues, its divisions.
  private func issueTable(
    _ title: String, _ groups: [IssueGroup], name: (String) -> String
  ) -> Table {
    let words = context.words
    return Table(
      [.init(title), .init(words.issues, .trailing, hasBar: true)]
        + [.init(words.divisions, .trailing)],
      rows: groups.filter { $0.key != nil || !$0.issues.isEmpty }.map { group in
        let label =
          group.key.map { StyledText(name($0)) } ?? StyledText(words.unclassified, .muted)
        return row(label, group)
      })
  }

  private func counts(_ group: IssueGroup) -> [StyledText] {
    [StyledText(String(group.issues.count)), StyledText(String(group.divisions.count))]
  }

  /// The shared types, then what is left: types of one division, and no type.
  var types: Table {
    let words = context.words
    let shared = overview.sharedTypes.map { group in
      row(StyledText(name(of: group)), group)
    }
    let rest = [
      (words.singleTypes, overview.singleTypes),
      (words.unclassified, overview.untyped),
    ].filter { !$0.1.issues.isEmpty }.map { row(StyledText($0.0, .muted), $0.1) }
    return Table(
      [.init(words.type), .init(words.issues, .trailing, hasBar: true)]
        + [.init(words.divisions, .trailing)], rows: shared + rest)
  }

  /// What several issues share that no type is made for yet, and how HR can sort it.
  var candidates: [Block] {
    let words = context.words
    if overview.candidates.isEmpty { return [] }
    let rows = overview.candidates.map { group in
      row(StyledText(name(of: group)) + StyledText("  \(group.key ?? "")", .muted), group)
    }
    let table = Table(
      [.init(words.candidate), .init(words.issues, .trailing, hasBar: true)]
        + [.init(words.divisions, .trailing)], rows: rows)
    return [
      .heading(words.candidates), .table(table),
      .notice(StyledText(words.candidatesExplained)),
    ]
  }

  /// What HR has named a group, else its type's title, else words of one of its issues.
  func name(of group: IssueGroup) -> String {
    let key = group.key ?? ""
    return overview.names[key] ?? context.typeName(key)
  }

  private func row(_ label: StyledText, _ group: IssueGroup) -> Table.Row {
    Table.Row([label] + counts(group), records: group.issues.map(record))
  }

  /// Under each shared type the cases that fit its issues.
  var fittingCases: [Block] {
    let words = context.words
    let items = overview.sharedTypes.map { group in
      let chosen = cases[group.key ?? ""] ?? []
      let none = [Item("", StyledText(words.noCase, .muted))]
      return Item(
        "", StyledText(name(of: group), .strong),
        children: chosen.isEmpty ? none : chosen.map(item))
    }
    return items.isEmpty ? [] : [.heading(words.fittingCases), .list(items)]
  }

  private func item(_ found: Case) -> Item {
    Item("", StyledText(found.heading) + StyledText("  \(found.id)", .muted))
  }

  /// One row for each state that occurs, then the sum, then what earlier terms left open.
  var actions: Table {
    let words = context.words
    let states = overview.states.filter { !$0.actions.isEmpty }.map { group in
      row(
        context.recordWords.state(group.state), group.actions, overdue: group.overdue.count)
    }
    let earlier = overview.earlierOpen
    let late = earlier.count { $0.action.isOverdue(on: overview.asOf) }
    return Table(
      [.init(words.state), .init(words.actions, .trailing)]
        + [.init(words.overdueActions, .trailing), .init(words.divisions, .trailing)],
      rows: states + [total]
        + [row(words.earlierOpen, earlier, overdue: late)])
  }

  /// The sum of the states; what it counts is named in the rows above it.
  private var total: Table.Row {
    Table.Row(
      row(context.words.total, overview.actions, overdue: overview.overdue.count).cells)
  }

  private func row(_ label: String, _ actions: [ActionRecord], overdue: Int) -> Table.Row {
    let divisions = Set(actions.map { $0.id.session.division }).count
    return Table.Row(
      [
        StyledText(label), StyledText(String(actions.count)),
        StyledText(String(overdue), overdue > 0 ? .alert : .plain), StyledText(String(divisions)),
      ], records: actions.map { "\($0.id) \($0.action.text)" })
  }

  private func record(_ issue: IssueRecord) -> String { "\(issue.id) \(issue.issue.text)" }
}
