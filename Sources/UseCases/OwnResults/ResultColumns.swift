import Records
package import Text

/// A column of the list of results that an office keeps already.
package enum ResultColumn: CaseIterable, Hashable, Sendable {
  case division, year, problem, practice, effect, contact, title

  /// Whether no case can be made without it.
  package var isNeeded: Bool { [.division, .problem, .practice].contains(self) }

  /// What may stand at its head, folded.
  fileprivate var names: [String] {
    switch self {
    case .division: ["所属", "所属名", "課", "課名", "課所名", "部署", "部署名", "担当課", "division"]
    case .year: ["年度", "年", "実施年度", "取組年度", "year"]
    case .problem: ["課題", "現状・課題", "困りごと", "問題点", "problem", "issue"]
    case .practice: ["取組", "取組み", "取り組み", "取組内容", "取組の内容", "practice"]
    case .effect: ["効果", "成果", "取組の効果", "effect", "result"]
    case .contact: ["問合せ先", "問い合わせ先", "問合先", "連絡先", "contact"]
    case .title: ["題名", "取組名", "件名", "title"]
    }
  }

  /// The column that a word names in either language.
  package init?(named word: String) {
    let word = word.foldedAnswer
    guard let found = Self.allCases.first(where: { $0.names.contains(word) }) else { return nil }
    self = found
  }
}

/// Which column of a list holds what, by the names at their heads, as given by flags, as answered.
package struct ResultColumns: Sendable {
  /// The number of the row that names the columns.
  let headRow: Int
  /// The names as they stand, from column A on.
  package let heads: [String]
  private(set) var places: [ResultColumn: Int] = [:]
  /// What is still to be asked, a column a question.
  private(set) var open: [ResultColumn]

  /// Finds the columns of a sheet; `given` are the names of heads that a flag gave to columns.
  ///
  /// A list may begin with its title: the first row counts that names two columns, else the first.
  package init?(_ sheet: Sheet, given: [ResultColumn: String] = [:]) {
    let wanted = given.mapValues { $0.foldedAnswer }
    let named = sheet.rows.prefix(20).first { row in
      Set(row.cells.compactMap { ResultColumn(named: $0.text) }).count > 1
        || row.cells.contains { wanted.values.contains($0.text.foldedAnswer) }
    }
    guard let row = named ?? sheet.rows.first else { return nil }
    (headRow, heads) = (row.number, row.cells.map { $0.text.trimmed })
    let folded = heads.map { $0.foldedAnswer }
    for (column, name) in wanted { places[column] = folded.firstIndex(of: name) }
    for column in ResultColumn.allCases where places[column] == nil && wanted[column] == nil {
      let taken = Set(places.values)
      places[column] = folded.indices.first {
        column.names.contains(folded[$0]) && !taken.contains($0)
      }
    }
    let places = places
    open = ResultColumn.allCases.filter { places[$0] == nil && $0 != .title }
  }

  /// The places of columns that hold nothing known, which an answer may choose from.
  package var free: [Int] {
    let taken = Set(places.values)
    return heads.indices.filter { !taken.contains($0) && !heads[$0].isEmpty }
  }

  /// The column to ask about next; nil when all are known, or none is left to choose.
  package var asked: ResultColumn? { free.isEmpty ? nil : open.first }

  /// Those without which nothing can be read and that nobody has named.
  package var missing: [ResultColumn] {
    ResultColumn.allCases.filter { $0.isNeeded && places[$0] == nil }
  }

  /// Takes the number of one of the free columns for the column that is asked about.
  ///
  /// 0 or nothing leaves it out. False when it is no such number, or when the column cannot be left out.
  package mutating func answer(_ line: String) -> Bool {
    guard let column = asked else { return true }
    let answer = line.foldedAnswer
    if answer.isEmpty || answer == "0" {
      if column.isNeeded { return false }
      open.removeFirst()
      return true
    }
    guard let number = Int(answer), free.indices.contains(number - 1) else { return false }
    places[column] = free[number - 1]
    open.removeFirst()
    return true
  }
}

extension ResultColumns {
  /// Reads `取組=改善の内容`: a column, and the name at its head; nil for anything else.
  package static func given(_ text: String) -> (column: ResultColumn, head: String)? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "=" || $0 == "＝"
    }
    guard parts.count == 2, let column = ResultColumn(named: String(parts[0])),
      !parts[1].trimmed.isEmpty
    else { return nil }
    return (column, parts[1].trimmed)
  }
}

// MARK: - What is said

extension UseCaseWords {
  package func name(of column: ResultColumn) -> String {
    switch column {
    case .division: language.say(ja: "所属", en: "division")
    case .year: language.say(ja: "年度", en: "year")
    case .problem: language.say(ja: "課題", en: "problem")
    case .practice: language.say(ja: "取組", en: "practice")
    case .effect: language.say(ja: "効果", en: "effect")
    case .contact: language.say(ja: "問合せ先", en: "contact")
    case .title: language.say(ja: "題名", en: "title")
    }
  }

  /// Which column of the list holds something, with those that nobody has named yet.
  package func question(about columns: ResultColumns) -> String {
    guard let column = columns.asked else { return "" }
    let choices = columns.free.enumerated()
      .map { "   \($0 + 1) \(columns.heads[$1])" }.joined(separator: "\n")
    let name = name(of: column)
    return
      (column.isNeeded
      ? language.say(
        ja: " 「\(name)」は、どの列ですか。番号を入れてください。", en: " Which column is the \(name)? Type its number.")
      : language.say(
        ja: " 「\(name)」は、どの列ですか。（なければ Enter）", en: " Which column is the \(name)? (Enter for none)"))
      + "\n" + choices
  }

  /// After an answer that is no number of a column.
  package var columnAgain: String {
    language.say(ja: " 上の番号から選んでください。", en: " Please choose one of the numbers above.")
  }

  /// When columns are missing and nobody can be asked.
  package func missing(_ columns: ResultColumns, in path: String) -> String {
    let names = columns.missing.map { name(of: $0) }
    let heads = columns.heads.filter { !$0.isEmpty }
    let flag = "--column \(names.first ?? "")=…"
    return text(
      Sentence(
        language.say(
          ja: "\(path) に、\(names.map { "「\($0)」" }.joined(separator: "、"))の列が見つかりません。",
          en: "\(path) has no column for: \(names.joined(separator: ", "))."),
        fix: language.say(
          ja: "\(flag) の形で、どの列かを書いてください。\n今ある列: \(heads.joined(separator: "、"))",
          en: "name it with \(flag)\nColumns there are: \(heads.joined(separator: ", "))")))
  }
}
