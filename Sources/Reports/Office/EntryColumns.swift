import Insight
import Records
import Release
import Text

/// The one shape of an issue and of an action, wherever they are listed as data.
///
/// What identifies a row and what is computed of it stands here; the rest folds over the tables of
/// fields, so that a new field of a record is in every list at once. What never leaves a division
/// (votes, links to notes) is in none.
struct EntryColumns {
  typealias Column = DataColumn<PlanRow>

  let context: ReportContext
  /// Divisions whose own workspace this is: their records stand under their own names.
  let own: Set<String>
  /// The themes of rows for which nobody has chosen one, by their names, where those are looked at.
  var estimates: [String: [String]]?

  var all: [Column] { identity + place + matter + fields + estimated }

  private var words: ReportWords { context.words }

  private var identity: [Column] {
    [
      Column("id", words.entryID, .id) { .text(context.exported($0)) },
      Column("kind", words.entryKind, .word) { row in
        switch row {
        case .issue: .word(id: "issue", Heading.issues.spelling)
        case .action: .word(id: "action", Heading.actions.spelling)
        }
      },
      Column("name", words.entryName, .id) { .text($0.id) },
      Column("session", words.session, .id) { .text($0.session.description) },
      Column("recordId", context.title(of: .recordNumber), .id) {
        .of(context.recordNumbers[$0.session])
      },
    ]
  }

  private var place: [Column] {
    [
      Column("divisionId", words.divisionID, .id) { .text($0.session.division) },
      Column("division", context.title(of: .division), .text) { row in
        .text(context.sender(of: row.session, written: row.division, own: own))
      },
      Column("department", words.department, .text) { row in
        .of(context.library.organization.department(of: row.session.division)?.name)
      },
      Column("term", context.title(of: .term), .term) { .term($0.term) },
    ]
  }

  /// What is only there where a theme is looked for.
  private var estimated: [Column] {
    guard let estimates else { return [] }
    return [
      Column("estimatedThemes", words.estimatedThemes, .list) { row in
        .themes(estimates[row.id] ?? [])
      }
    ]
  }

  private var matter: [Column] {
    [
      Column("number", words.entryNumber, .number) { .number($0.number) },
      Column("text", words.entryText, .text) { .text($0.text) },
      Column("themes", context.title(of: .themes), .list) { .themes($0.themes) },
      Column("overdue", words.overdueActions, .flag) { .flag($0.isOverdue(on: context.asOf)) },
      Column("state", words.state, .word, applies: { $0.isAction }) { row in
        if case .action(_, let action) = row { .of(action.state) } else { .none }
      },
    ]
  }

  /// The fields of an issue and of an action that are not named above; one that both have is one
  /// column.
  private var fields: [Column] {
    let named = Set((identity + place + matter).map { $0.key })
    let issues = Issue.fields.rows.filter { $0.reach > .never && !named.contains($0.key) }
    let actions = Action.fields.rows.filter { $0.reach > .never && !named.contains($0.key) }
    let alone = issues.filter { issue in !actions.contains { $0.key == issue.key } }
    return alone.map { column($0, nil) }
      + actions.map { action in column(issues.first { $0.key == action.key }, action) }
  }

  private func column(_ issue: Field<Issue>?, _ action: Field<Action>?) -> Column {
    let title = issue.map { context.title(of: $0) } ?? action.map { context.title(of: $0) }
    return Column(
      issue?.key ?? action?.key ?? "", title ?? "",
      issue.map { DataKind($0) } ?? action.map { DataKind($0) } ?? .text,
      cell: cell(issue, action), applies: { $0.isAction ? action != nil : issue != nil },
      value: { row in
        switch row {
        case .issue(_, let own):
          (issue?.value(own) ?? .none).exported(from: row.session, context)
        case .action(_, let own):
          (action?.value(own) ?? .none).exported(from: row.session, context)
        }
      })
  }

  /// What a cell says of a value of several parts: dated lines with their days as they sort, others
  /// as a reader sees them.
  private func cell(
    _ issue: Field<Issue>?, _ action: Field<Action>?
  ) -> (@Sendable (PlanRow) -> String)? {
    let kind = issue?.kind ?? action?.kind
    if kind == .dated { return { context.log(of: $0).joined(separator: "\n") } }
    guard kind == .handling || action?.mayCarryTerm ?? false else { return nil }
    return { row in
      let texts =
        switch row {
        case .issue(_, let own): issue?.shown(own, context.recordWords, .empty)
        case .action(_, let own): action?.shown(own, context.recordWords, .empty)
        }
      return (texts ?? []).joined(separator: "\n")
    }
  }
}

extension ReportContext {
  /// The dated lines of a row.
  fileprivate func log(of row: PlanRow) -> [String] {
    switch row {
    case .issue(_, let issue):
      issue.log.map { line in
        recordWords.dated("\(line.date)", line.step.spelling.said(in: language), text: line.text)
      }
    case .action(_, let action):
      action.log.map { line in
        recordWords.dated("\(line.date)", recordWords.mark(of: line), text: line.text)
      }
    }
  }
}

extension DataKind {
  /// The kind of a column that holds a field.
  init<Owner>(_ field: Field<Owner>) {
    if field.mayRepeat || field.mayCarryTerm {
      self = .list
      return
    }
    switch field.kind {
    case .text, .post, .name: self = .text
    case .number: self = .number
    case .date: self = .date
    case .term: self = .term
    case .flag: self = .flag
    case .quantity: self = .quantity
    case .word: self = .word
    case .action: self = .id
    case .links, .themes, .types, .names, .texts, .months, .result, .dated: self = .list
    case .caseReference, .satisfaction, .handling: self = .object
    }
  }
}
