import Insight
import Records
import Release
import Text

/// One ask, or one issue that something was decided about, with what became of it.
struct LedgerRow: Sendable {
  /// How it stands, what presses most first.
  enum Standing: String, CaseIterable, Sendable {
    /// The day for a reply has passed.
    case late
    /// The day by which something was to be done has passed.
    case promiseLate
    case waiting
    /// Something is to be done, or was put off.
    case decided
    case answered
  }

  let record: IssueRecord
  let decision: Decision?
  let standing: Standing
  /// Days since the day that has passed.
  let daysLate: Int?

  init(_ record: IssueRecord, _ answer: Answer?, asOf today: CivilDate) {
    (self.record, decision) = (record, answer?.decision)
    let due = answer?.decision?.due ?? record.issue.replyDue
    let late = due.map { today.dayNumber - $0.dayNumber }.flatMap { $0 > 0 ? $0 : nil }
    let isOpen = record.issue.reply == nil && answer == nil
    standing =
      if isOpen {
        late == nil ? .waiting : .late
      } else if answer?.isOverdue(on: today) ?? false {
        .promiseLate
      } else {
        answer?.decision == nil ? .answered : .decided
      }
    daysLate = standing == .late || standing == .promiseLate ? late : nil
  }
}

extension OverviewReport {
  /// Asks of this term and of earlier ones, and what was decided; overdue ones first.
  var ledger: [LedgerRow] {
    let earlier = overview.selection.earlier.flatMap { IssueRecord.all(in: $0.record) }
    let all = (overview.issues + earlier).filter { record in
      record.issue.isAsked || answers[record.id] != nil
    }
    let rows = all.map { LedgerRow($0, answers[$0.id], asOf: overview.asOf) }
    return LedgerRow.Standing.allCases.flatMap { standing in
      rows.filter { $0.standing == standing }.sorted { left, right in
        let (first, second) = (left.daysLate ?? 0, right.daysLate ?? 0)
        return first == second ? left.record.id < right.record.id : first > second
      }
    }
  }

  /// The ledger for a reader; nothing where nobody has asked.
  var ledgerBlocks: [Block] {
    let rows = ledger
    let words = context.words
    guard !rows.isEmpty else { return [] }
    return [
      .heading(words.ledger),
      .table(DataTable(ledgerColumns, rows: rows).table(context)),
    ]
  }

  var ledgerJSON: JSON { DataTable(ledgerColumns, rows: ledger).json }

  var ledgerColumns: [DataColumn<LedgerRow>] {
    let (words, context) = (context.words, context)
    let standing = DataLook<LedgerRow>.words { row in
      let isLate = row.standing == .late || row.standing == .promiseLate
      return StyledText(words.standing(row.standing, days: row.daysLate), isLate ? .alert : .plain)
    }
    return [
      DataColumn("id", words.entryID, .id) { .text(context.exported($0.record.id)) },
      DataColumn("name", words.entryName, .id) { .text($0.record.id.description) },
      DataColumn("division", words.division, .text, look: .words()) { row in
        .text(context.sender(of: row.record.id.session, written: row.record.division))
      },
      DataColumn("text", words.entryText, .text, look: .words()) { .text($0.record.issue.text) },
      DataColumn("standing", words.state, .word, look: standing) { .text($0.standing.rawValue) },
      DataColumn("daysLate", words.daysLate, .number) { row in
        row.daysLate.map(FieldValue.number) ?? .none
      },
      DataColumn("ask", words.ask, .text, look: .words()) { row in
        .of(row.record.issue.ask.map(context.office))
      },
      DataColumn("replyDue", words.replyDue, .date) { row in
        row.record.issue.replyDue.map(FieldValue.date) ?? .none
      },
      DataColumn("policy", context.title(of: .policy), .word) { row in
        row.decision?.policy.map { .text($0.rawValue) } ?? .none
      },
      DataColumn("owner", words.owner, .text) { .of($0.decision?.owner) },
      DataColumn("due", words.due, .date) { $0.decision?.due.map(FieldValue.date) ?? .none },
      DataColumn("reply", words.reply, .text, look: .words()) { .of($0.record.issue.reply) },
    ]
  }
}

extension ReportWords {
  /// The title of the ledger.
  var ledger: String { language.say(ja: "依頼と対応方針の一覧", en: "What was asked, and what was decided") }
  /// Days since a day that has passed, as a column.
  var daysLate: String { language.say(ja: "過ぎた日数", en: "Days late") }

  /// How an ask stands.
  func standing(_ standing: LedgerRow.Standing, days: Int?) -> String {
    let late =
      days.map {
        remark(language.say(ja: "\($0)日超過", en: $0 == 1 ? "1 day late" : "\($0) days late"))
      } ?? ""
    return switch standing {
    case .late: language.say(ja: "回答がまだ", en: "no reply") + late
    case .promiseLate: language.say(ja: "対応がまだ", en: "not done yet") + late
    case .waiting: language.say(ja: "回答待ち", en: "waiting")
    case .decided: language.say(ja: "対応方針あり", en: "decided")
    case .answered: language.say(ja: "回答あり", en: "replied")
    }
  }
}
