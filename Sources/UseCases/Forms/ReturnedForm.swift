package import Records
import Reports
package import Text

/// A form that came back, as its cells stand; what they mean is looked at later.
package struct ReturnedForm: Sendable {
  /// A cell with its place.
  struct Cell: Sendable {
    let place: CellPlace
    /// On one line, without spaces at its ends.
    let text: String
    let day: Int?

    /// The day that stands there, with its year or nearest to a day from which it counts.
    func date(after day: CivilDate?) -> CivilDate? {
      self.day.map { CivilDate(dayNumber: $0) } ?? CivilDate.read(text, relativeTo: day)
    }
  }

  /// A line of the table.
  struct Row: Sendable {
    let number: Int
    let cells: [FormColumn: Cell]
  }

  private(set) var head: [FormHead: Cell] = [:]
  private(set) var rows: [Row] = []
  /// Where each column stands.
  private(set) var places: [FormColumn: Int] = [:]
  /// The cell that says what it is.
  let title: CellPlace

  /// Reads a file; nil where it is no form.
  package init?(_ file: OfficeFile) throws(UseCaseError) {
    self.init(try HandedIn.sheets(of: file))
  }

  /// Finds the form in the sheets of a file; nil where none of them is one.
  init?(_ sheets: [Sheet]) {
    for sheet in sheets {
      guard
        let first = sheet.rows.prefix(10).firstIndex(where: { row in
          row.cells.first.map { FormTitle.isText($0.text) } ?? false
        })
      else { continue }
      self.init(sheet.rows[first...])
      return
    }
    return nil
  }

  /// Whether a file is a form, by what stands in it.
  package static func isForm(_ file: OfficeFile) -> Bool {
    (try? ReturnedForm(file)) != nil
  }

  /// Whose form it is; nil where the roster lacks the division.
  package func division(in organization: Organization) -> Division? {
    organization.named(head[.division]?.text ?? "")
  }

  private init(_ sheet: ArraySlice<Sheet.Row>) {
    title = CellPlace(column: 0, row: sheet.first?.number ?? 1)
    var isTable = false
    for row in sheet.dropFirst() {
      if isTable {
        read(row)
      } else if let places = Self.places(in: row) {
        (self.places, isTable) = (places, true)
      } else {
        readHead(row)
      }
    }
  }

  /// The columns that a row names; nil where it names neither 番号 nor 内容.
  private static func places(in row: Sheet.Row) -> [FormColumn: Int]? {
    var places: [FormColumn: Int] = [:]
    for (index, cell) in row.cells.enumerated() {
      let text = cell.text.foldedAnswer
      let found = FormColumn.allCases.first { column in
        Language.allCases.contains { folded(column.title($0)).text == text }
      }
      if let found, places[found] == nil { places[found] = index }
    }
    return places[.name] != nil && places[.text] != nil ? places : nil
  }

  private mutating func readHead(_ row: Sheet.Row) {
    guard let label = row.cells.first?.text.foldedAnswer, !label.isEmpty else { return }
    let line = FormHead.allCases.first { line in
      Language.allCases.contains { folded(line.label.spelling[$0]).text == label }
    }
    if let line, head[line] == nil { head[line] = cell(1, of: row) }
  }

  private mutating func read(_ row: Sheet.Row) {
    var cells: [FormColumn: Cell] = [:]
    for (column, place) in places where column != .before {
      let cell = cell(place, of: row)
      if !cell.text.isEmpty { cells[column] = cell }
    }
    // The explanations below the heads, and lines that nobody has written into.
    if let name = cells[.name]?.text, name.hasPrefix("（") || name.hasPrefix("(") { return }
    guard cells.keys.contains(where: { $0 != .name && $0 != .kind }) else { return }
    rows.append(Row(number: row.number, cells: cells))
  }

  private func cell(_ column: Int, of row: Sheet.Row) -> Cell {
    let cell = column < row.cells.count ? row.cells[column] : Sheet.Cell("")
    return Cell(
      place: CellPlace(column: column, row: row.number), text: sanitized(cell.text), day: cell.day)
  }
}

/// Something that is wrong with one cell of a form.
package struct FormProblem: Hashable, Sendable {
  package let place: CellPlace
  let kind: Kind

  enum Kind: Hashable, Sendable {
    case noDivision(String, near: [String])
    case noDate(column: String, String)
    /// A line needs to know when it was: 実施日 is empty.
    case dateMissing
    case noWord(column: String, String, allowed: [Spelling])
    case noNumber(column: String, String)
    case noName(String)
    case noKind
    case noText
    case noEntry(String)
    case otherDivision(String)
    case received(String)
    case noIssue(String)
    case notHere(column: String, isIssue: Bool)
    case recordExists(String)
  }
}

extension UseCaseWords {
  /// The cell, and what is wrong with it.
  package func text(of problem: FormProblem) -> String {
    "\(problem.place): \(sentence(problem.kind))"
  }

  private func sentence(_ problem: FormProblem.Kind) -> String {
    switch problem {
    case .noDivision(let name, let near):
      language.say(
        ja: "所属「\(name)」は組織の一覧にありません"
          + (near.isEmpty ? "" : "（近いもの: \(near.joined(separator: "、"))）"),
        en: "division “\(name)” is not in the roster"
          + (near.isEmpty ? "" : " (close to it: \(near.joined(separator: ", ")))"))
    case .noDate(let column, let text):
      language.say(ja: "\(column)「\(text)」は日付ではありません", en: "\(column) “\(text)” is not a date")
    case .dateMissing:
      language.say(ja: "実施日を入れてください", en: "the day of the meeting is needed")
    case .noWord(let column, let text, let allowed):
      language.say(
        ja: "\(column)「\(text)」は使えません（\(allowed.map { $0[language] }.joined(separator: "・"))のどれか）",
        en: "\(column) “\(text)” is none of \(allowed.map { $0[language] }.joined(separator: ", "))"
      )
    case .noNumber(let column, let text):
      language.say(ja: "\(column)「\(text)」が読めません", en: "\(column) “\(text)” cannot be read")
    case .noName(let text):
      language.say(ja: "番号「\(text)」が読めません", en: "No. “\(text)” cannot be read")
    case .noKind:
      language.say(ja: "種類に 課題 か アクション と入れてください", en: "say issue or action here")
    case .noText: language.say(ja: "内容が空です", en: "nothing says what it is")
    default: sentence(ofLink: problem)
    }
  }

  private func sentence(ofLink problem: FormProblem.Kind) -> String {
    switch problem {
    case .noEntry(let name):
      language.say(ja: "番号「\(name)」の記録は見つかりません", en: "there is no record of “\(name)”")
    case .otherDivision(let name):
      language.say(ja: "「\(name)」は、この所属のものではありません", en: "“\(name)” is not this division's")
    case .received(let name):
      language.say(
        ja: "「\(name)」は所属が自分で提出している記録なので、表では書き換えません",
        en: "“\(name)” is handed in by the division itself and is not changed by a form")
    case .noIssue(let text):
      language.say(ja: "課題「\(text)」はこの表にありません", en: "there is no issue “\(text)” in this form")
    case .notHere(let column, let isIssue):
      language.say(
        ja: "\(isIssue ? "課題" : "アクション")の行に「\(column)」は書けません",
        en: "“\(column)” is not for \(isIssue ? "issues" : "actions")")
    case .recordExists(let name):
      language.say(
        ja: "\(name) には、会議で作られた記録がもうあります。実施日を確かめてください",
        en: "\(name) is the record of a meeting already; look at the date")
    default: ""
    }
  }
}
