import Insight
import Records
import Text

/// One row of the report's tables: what is counted under a name, by which every figure opens to its
/// records.
struct Figure: Sendable {
  /// The table that a row stands in.
  enum Subject: String, CaseIterable, Sendable {
    case coverage, themes, types, candidates, beyond, actions
  }

  let subject: Subject
  /// The id of what is counted: a theme, a type, a scope, a state; nil for the rest of a table.
  var id: String?
  let name: StyledText
  /// The divisions of the roster, and those of them that met.
  var roster: [String]?
  var held: [String]?
  var sessions: [SessionID]?
  var issues: [IssueRecord]?
  var actions: [ActionRecord]?
  var overdue: [ActionRecord]?

  /// The divisions whose issues or actions these are, each once.
  var divisions: [String]? {
    if let issues { return IssueGroup(key: nil, issues: issues).divisions }
    return actions.map { Set($0.map { $0.id.session.division }).sorted() }
  }
}

extension OverviewReport: ListedData {
  /// Every row of every table, for a spreadsheet to filter by the first column.
  package var cells: [[String]] {
    let all =
      coverageFigures + themeFigures + typeFigures + candidateFigures + beyondFigures
      + stateFigures + [earlierFigure]
    return DataTable(columns, rows: all).cells(context)
  }

  /// What is known of a row, as data.
  var columns: [DataColumn<Figure>] {
    let words = context.words
    return [
      DataColumn("table", words.table, .word) { .text(title(of: $0.subject)) },
      DataColumn("id", words.entryID, .id) { .of($0.id) },
      DataColumn("name", words.name, .text) { .text($0.name.plain) },
      number("rosterDivisions", words.divisionsOfRoster) { $0.roster?.count },
      number("heldDivisions", words.heldDivisions) { $0.held?.count },
      number("sessions", words.sessions) { $0.sessions?.count },
      number("issues", words.issues) { $0.issues?.count },
      number("actions", words.actions) { $0.actions?.count },
      number("overdue", words.overdueActions) { $0.overdue?.count },
      number("divisions", words.divisionCount) { $0.divisions?.count },
      DataColumn("ids", words.ids, .list) { .ofList(ids(of: $0).map { .text($0) }) },
    ]
  }

  private func number(
    _ key: String, _ title: String, look: DataLook<Figure>? = nil,
    _ count: @escaping @Sendable (Figure) -> Int?
  ) -> DataColumn<Figure> {
    DataColumn(key, title, .number, look: look) { count($0).map(FieldValue.number) ?? .none }
  }

  private func title(of subject: Figure.Subject) -> String {
    let words = context.words
    return switch subject {
    case .coverage: words.coverage
    case .themes: words.issuesByTheme
    case .types: words.sharedTypes
    case .candidates: words.candidates
    case .beyond: words.beyond
    case .actions: words.actionsByState
    }
  }

  /// What a row counts, as it is called outside the workspace.
  private func ids(of figure: Figure) -> [String] {
    (figure.sessions ?? []).map(context.exported)
      + (figure.issues ?? []).map { context.exported($0.id) }
      + (figure.actions ?? []).map { context.exported($0.id) }
  }
}

/// The tables as a reader sees them.
extension OverviewReport {
  var coverage: Table {
    let words = context.words
    return table(
      coverageFigures,
      [
        number(
          "rosterDivisions", words.rosterDivisions,
          look: .number { figure in
            StyledText(figure.roster.map { $0.isEmpty ? "–" : "\($0.count)" } ?? "")
          }
        ) { $0.roster?.count },
        number("heldDivisions", words.heldDivisions, look: .number(hasBar: true)) {
          $0.held?.count
        },
        number("sessions", words.sessions, look: .number()) { $0.sessions?.count },
      ], named: words.department)
  }

  var themes: Table { table(themeFigures, issueColumns, named: context.words.theme) }

  var types: Table { table(typeFigures, issueColumns, named: context.words.type) }

  /// What several issues share that no type is made for yet, and how the office can sort it.
  var candidates: [Block] {
    let words = context.words
    if overview.candidates.isEmpty { return [] }
    return [
      .heading(words.candidates),
      .table(table(candidateFigures, issueColumns, named: words.candidate)),
      .notice(StyledText(words.candidatesExplained)),
    ]
  }

  /// One row for each state that occurs, then the sum, then what earlier terms left open.
  var actions: Table {
    let words = context.words
    let late = DataLook<Figure>.number { figure in
      let count = figure.overdue?.count ?? 0
      return StyledText("\(count)", count > 0 ? .alert : .plain)
    }
    let columns = [
      number("actions", words.actions, look: .number()) { $0.actions?.count },
      number("overdue", words.overdueActions, look: late) { $0.overdue?.count },
      number("divisions", words.divisions, look: .number()) { $0.divisions?.count },
    ]
    let total = Figure(
      subject: .actions, name: StyledText(words.total), actions: overview.actions,
      overdue: overview.overdue)
    var shown = table(stateFigures + [total, earlierFigure], columns, named: words.state)
    // What the sum counts is named in the rows above it.
    let place = shown.rows.count - 2
    shown.rows[place] = Table.Row(shown.rows[place].cells)
    return shown
  }

  private var issueColumns: [DataColumn<Figure>] {
    let words = context.words
    return [
      number("issues", words.issues, look: .number(hasBar: true)) { $0.issues?.count },
      number("divisions", words.divisions, look: .number()) { $0.divisions?.count },
    ]
  }

  private func table(
    _ figures: [Figure], _ columns: [DataColumn<Figure>], named title: String
  ) -> Table {
    let name = DataColumn<Figure>("name", title, .text, look: .words { $0.name }) {
      .text($0.name.plain)
    }
    return DataTable([name] + columns, rows: figures).table(context, records: records)
  }

  /// What a row counts, a line each: the division first, then what it says.
  private func records(of figure: Figure) -> [String] {
    (figure.sessions ?? []).map { id in
      division(of: id) + context.words.remark(id.description)
    }
      + (figure.issues ?? []).map { record($0.id.session, $0.division, $0.issue.text, "\($0.id)") }
      + (figure.actions ?? []).map {
        record($0.id.session, $0.division, $0.action.text, "\($0.id)")
      }
  }

  private func record(
    _ session: SessionID, _ division: String, _ text: String, _ id: String
  ) -> String {
    let sender = context.sender(of: session, written: division)
    return context.words.labelled(sender, text) + context.words.remark(id)
  }

  /// The division of a meeting that was held, as its record or the roster names it.
  private func division(of session: SessionID) -> String {
    written[session].map { context.division(session, written: $0) }
      ?? context.divisionName(session.division)
  }
}

/// The rows of each table.
extension OverviewReport {
  private var coverageFigures: [Figure] {
    overview.coverage.filter { !$0.roster.isEmpty || !$0.sessions.isEmpty }.map { row in
      Figure(
        subject: .coverage, name: StyledText(name(of: row.group)), roster: row.roster,
        held: row.divisions, sessions: row.sessions)
    }
  }

  private var themeFigures: [Figure] {
    overview.themes.filter { $0.key != nil || !$0.issues.isEmpty }.map { group in
      let name =
        group.key.map { StyledText(context.theme($0)) }
        ?? StyledText(context.words.unclassified, .muted)
      return Figure(subject: .themes, id: group.key, name: name, issues: group.issues)
    }
  }

  /// The shared types, then what is left: types of one division, and no type.
  private var typeFigures: [Figure] {
    let words = context.words
    let rest = [
      (words.singleTypes, overview.singleTypes), (words.unclassified, overview.untyped),
    ]
    return overview.sharedTypes.map { group in
      Figure(
        subject: .types, id: group.key, name: StyledText(name(of: group)), issues: group.issues)
    }
      + rest.filter { !$0.1.issues.isEmpty }.map {
        Figure(subject: .types, name: StyledText($0.0, .muted), issues: $0.1.issues)
      }
  }

  private var candidateFigures: [Figure] {
    overview.candidates.map { group in
      Figure(
        subject: .candidates, id: group.key,
        name: StyledText(name(of: group)) + StyledText("  \(group.key ?? "")", .muted),
        issues: group.issues)
    }
  }

  private var beyondFigures: [Figure] {
    overview.beyond.filter { !$0.issues.isEmpty }.map { group in
      Figure(
        subject: .beyond, id: group.key, name: StyledText(scope(group.key)), issues: group.issues)
    }
  }

  private var stateFigures: [Figure] {
    overview.states.filter { !$0.actions.isEmpty }.map { group in
      Figure(
        subject: .actions, id: group.state.rawValue,
        name: StyledText(context.recordWords.state(group.state)), actions: group.actions,
        overdue: group.overdue)
    }
  }

  private var earlierFigure: Figure {
    let open = overview.earlierOpen
    return Figure(
      subject: .actions, name: StyledText(context.words.earlierOpen), actions: open,
      overdue: open.filter { $0.isOverdue(on: overview.asOf) })
  }

  func name(of group: Coverage.Group) -> String { context.name(of: group) }

  /// What the office has named a group, else its type's title, else words of one of its issues.
  func name(of group: IssueGroup) -> String {
    let key = group.key ?? ""
    return overview.names[key] ?? context.typeName(key)
  }
}
