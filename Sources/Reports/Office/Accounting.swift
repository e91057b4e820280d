package import Records
package import Text

/// What became of the files below `Sessions`: each is one of these, so that a count can be trusted.
package struct Accounting: Hashable, Sendable {
  /// What became of a file.
  package enum Kind: String, CaseIterable, Sendable {
    /// What it says is counted.
    case counted
    /// That a meeting was held is counted; the division keeps what it says (課内).
    case meetingOnly
    /// It is the same as one that is counted.
    case same
    /// Another says more or was submitted later.
    case older
    /// Another is of the same record, and neither goes on from the other.
    case disputed
    /// The division has not let it go yet.
    case waiting
    /// It is of a division that the roster does not have.
    case outside
    case unreadable
    case notRecord
    /// A reply, decision, case or figures, read like those that lie elsewhere.
    case beside
  }

  /// A file that came from a division and is not counted.
  package struct Sent: Hashable, Sendable {
    package let division: String
    package let file: String
    package let kind: Kind
    /// The term it is of; nil where nothing says it.
    package let term: Term?

    package init(division: String, file: String, kind: Kind, term: Term?) {
      (self.division, self.file, self.kind, self.term) = (division, file, kind, term)
    }
  }

  private var counts: [Int] = Array(repeating: 0, count: Kind.allCases.count)
  /// In the order of the paths' bytes.
  package private(set) var sent: [Sent] = []

  package init() {}

  /// Takes a file in.
  package mutating func add(_ kind: Kind, sent: Sent? = nil) {
    if let place = Kind.allCases.firstIndex(of: kind) { counts[place] += 1 }
    if let sent { self.sent.append(sent) }
  }

  /// How many files became this.
  package func count(_ kind: Kind) -> Int {
    Kind.allCases.firstIndex(of: kind).map { counts[$0] } ?? 0
  }

  package var all: Int { counts.reduce(0, +) }

  /// What came from a division for a term and is not counted.
  func sent(by division: String, for term: Term) -> [Sent] {
    sent.filter { $0.division == division && ($0.term ?? term) == term }
  }
}

extension Accounting {
  /// How many files there are and what became of them; kinds without a file are left out.
  package func line(in language: Language) -> String {
    let words = ReportWords(language: language)
    let parts = Kind.allCases.compactMap { kind in
      count(kind) == 0 ? nil : words.files(kind, count: count(kind))
    }
    return words.filesInAll(count: all) + parts.joined(separator: words.between)
  }

  /// The counts by the names of their kinds.
  var json: JSON {
    .object(
      [.init("all", .integer(all))]
        + Kind.allCases.map { .init($0.rawValue, .integer(count($0))) })
  }
}

extension Accounting.Sent {
  var json: JSON {
    ["division": .string(division), "file": .string(file), "kind": .string(kind.rawValue)]
  }
}

/// A file of the intake, as its list shows it.
package struct AccountedRow: Hashable, Sendable {
  let file: String
  let kind: Accounting.Kind
  /// The short name of the record, where it is one.
  let record: String?
  /// What became of it, and what to do.
  let message: String
  let fix: String

  package init(
    file: String, kind: Accounting.Kind, record: String?, message: String, fix: String
  ) {
    (self.file, self.kind, self.record) = (file, kind, record)
    (self.message, self.fix) = (message, fix)
  }
}

/// Every file below `Sessions`, with what became of it.
package struct AccountingTable: ListedData, Sendable {
  private let accounting: Accounting
  private let missing: Missing
  private let data: DataTable<AccountedRow>
  private let context: ReportContext

  package init(
    _ accounting: Accounting, _ rows: [AccountedRow], missing: Missing, context: ReportContext
  ) {
    (self.accounting, self.missing, self.context) = (accounting, missing, context)
    let words = context.words
    data = DataTable(
      [
        DataColumn("file", words.file, .text) { .text($0.file) },
        DataColumn("kind", words.became, .word) { row in
          .word(
            id: row.kind.rawValue,
            Spelling(
              ReportWords(language: .japanese).became(row.kind),
              ReportWords(language: .english).became(row.kind)))
        },
        DataColumn("record", words.entryName, .id) { row in
          row.record.map { .text($0) } ?? .none
        },
        DataColumn("message", words.explained, .text) { .text($0.message) },
        DataColumn("fix", words.fix, .text) { .text($0.fix) },
      ], rows: rows)
  }

  /// The counts, and an object for each file.
  package var json: JSON {
    .versioned([
      .init("term", .string(missing.term.id)), .init("counts", accounting.json),
      .init("missing", .strings(missing.divisions)), .init("files", data.json),
    ])
  }

  package var cells: [[String]] { data.cells(context) }

  /// The line of counts alone.
  package var counts: Report {
    Report(
      language: context.language, title: context.words.intakeTitle,
      blocks: [.paragraph(StyledText(accounting.line(in: context.language)))])
  }

  /// The same for a reader: the line of counts, and the files one by one.
  package var report: Report {
    let words = context.words
    return Report(
      language: context.language, title: words.intakeTitle,
      subtitle: context.recordWords.term(missing.term),
      blocks: [.paragraph(StyledText(accounting.line(in: context.language)))]
        + (data.rows.isEmpty ? [] : [.list(data.rows.map(item))]) + missing.blocks(context))
  }

  private func item(_ row: AccountedRow) -> Item {
    let words = context.words
    let style: StyledText.Style = row.fix.isEmpty ? .plain : .alert
    let fix = row.fix.isEmpty ? [] : [Fact(words.fix, StyledText(row.fix))]
    return Item(
      "", StyledText("\(row.file)  ", .muted) + StyledText(words.became(row.kind), style),
      facts: [Fact(words.explained, StyledText(row.message))] + fix)
  }
}
