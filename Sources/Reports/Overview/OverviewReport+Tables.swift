import Insight
import Records
import Text

extension OverviewReport {
  var coverage: Table {
    let words = context.words.overview
    return Table(
      [.init(words.department), .init(words.rosterDivisions, .trailing)]
        + [.init(words.heldDivisions, .trailing, hasBar: true), .init(words.sessions, .trailing)],
      rows: overview.coverage.map { row in
        let roster = row.roster.isEmpty ? "–" : String(row.roster.count)
        return Table.Row(
          [
            StyledText(name(of: row.group)), StyledText(roster),
            StyledText(String(row.divisions.count)), StyledText(String(row.sessions.count)),
          ], records: row.sessions.map(\.description))
      })
  }

  func name(of group: Coverage.Group) -> String {
    switch group {
    case .department(let name, let english):
      context.language == .japanese ? name : english ?? name
    case .projects: context.words.overview.projects
    case .outsideRoster: context.words.overview.outsideRoster
    }
  }

  var themes: Table {
    gapTable(context.words.common.theme, overview.themes) { context.theme($0) }
  }

  /// One row for each group: what it shares, its gaps, its divisions.
  private func gapTable(
    _ title: String, _ groups: [GapGroup], name: (String) -> String
  ) -> Table {
    let words = context.words
    return Table(
      [.init(title), .init(words.common.gaps, .trailing, hasBar: true)]
        + [.init(words.overview.divisions, .trailing)],
      rows: groups.map { group in
        let label =
          group.key.map { StyledText(name($0)) } ?? StyledText(words.common.unclassified, .muted)
        return row(label, group)
      })
  }

  private func counts(_ group: GapGroup) -> [StyledText] {
    [StyledText(String(group.gaps.count)), StyledText(String(group.divisions.count))]
  }

  /// The shared types, then what is left: types of one division, and no type.
  var types: Table {
    let words = context.words
    let shared = overview.sharedTypes.map { group in
      row(StyledText(context.typeName(group.key ?? "")), group)
    }
    let rest = [
      row(StyledText(words.overview.singleTypes, .muted), overview.singleTypes),
      row(StyledText(words.common.unclassified, .muted), overview.untyped),
    ]
    return Table(
      [.init(words.overview.type), .init(words.common.gaps, .trailing, hasBar: true)]
        + [.init(words.overview.divisions, .trailing)], rows: shared + rest)
  }

  private func row(_ label: StyledText, _ group: GapGroup) -> Table.Row {
    Table.Row([label] + counts(group), records: group.gaps.map(record))
  }

  /// Under each shared type the cases that fit its gaps.
  var fittingCases: [Block] {
    let words = context.words.overview
    let items = overview.sharedTypes.map { group in
      let chosen = cases[group.key ?? ""] ?? []
      let none = [Item("", StyledText(words.noCase, .muted))]
      return Item(
        "", StyledText(context.typeName(group.key ?? ""), .strong),
        children: chosen.isEmpty ? none : chosen.map(item))
    }
    return items.isEmpty ? [] : [.heading(words.cases), .list(items)]
  }

  private func item(_ found: Case) -> Item {
    Item("", StyledText(found.heading) + StyledText("  \(found.id)", .muted))
  }

  /// One row for each state that occurs, then the sum, then what earlier terms left open.
  var actions: Table {
    let words = context.words
    let states = overview.states.filter { !$0.actions.isEmpty }.map { group in
      row(
        context.recordWords.word(group.state), group.actions, overdue: group.overdue.count)
    }
    let earlier = overview.earlierOpen
    let late = earlier.count { $0.action.isOverdue(on: overview.asOf) }
    return Table(
      [.init(words.common.state), .init(words.common.actions, .trailing)]
        + [.init(words.overview.overdue, .trailing), .init(words.overview.divisions, .trailing)],
      rows: states + [row(words.overview.total, overview.actions, overdue: overview.overdue.count)]
        + [row(words.overview.earlierOpen, earlier, overdue: late)])
  }

  private func row(_ label: String, _ actions: [ActionRecord], overdue: Int) -> Table.Row {
    let divisions = Set(actions.map(\.id.session.division)).count
    return Table.Row(
      [
        StyledText(label), StyledText(String(actions.count)),
        StyledText(String(overdue), overdue > 0 ? .alert : .plain), StyledText(String(divisions)),
      ], records: actions.map { "\($0.id) \($0.action.text)" })
  }

  private func record(_ gap: GapRecord) -> String { "\(gap.id) \(gap.gap.text)" }
}
