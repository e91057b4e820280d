import Text

/// The fields of one kind of value, in the order in which they are written.
///
/// A class, as are its rows: threads that read records at once would else count many references.
package final class FieldTable<Owner>: Sendable {
  package let rows: [Field<Owner>]
  /// Those that people type into.
  package let typed: [Field<Owner>]
  /// These, and names and lists, in whose place a person may have typed anything.
  package let textual: [Field<Owner>]
  /// Those that do not reach everybody.
  fileprivate let held: [Field<Owner>]
  /// Finds the row of a label.
  private let spellings: SpellingTable<Int>

  init(_ rows: [Field<Owner>]) {
    self.rows = rows
    typed = rows.filter { $0.kind.isTyped }
    textual = rows.filter { $0.holdsText }
    held = rows.filter { $0.reach < .office }
    let labelled = rows.indices.filter { rows[$0].label != nil }
    spellings = SpellingTable(labelled) { rows[$0].label?.spelling ?? Spelling("", "") }
  }

  /// The labels that may stand in such a value, in the order in which they are written.
  package var labels: [Label] { rows.compactMap { $0.label } }

  /// The words that a dated line may have.
  var datedWords: [Spelling] { rows.first { $0.place == .dated }?.words ?? [] }

  /// The field of a label.
  package subscript(label: Label) -> Field<Owner>? { rows.first { $0.label == label } }

  /// The field of a name in JSON.
  package subscript(key key: String) -> Field<Owner>? { rows.first { $0.key == key } }

  /// The place of a field's row among all, which names it in a packed record.
  func place(of key: String) -> Int { rows.firstIndex { $0.key == key } ?? rows.count }

  /// The label with a spelling in either language.
  package func label(_ text: String) -> Label? { spellings.value(text).flatMap { rows[$0].label } }

  /// The spelling of a label that a word most likely meant, in the language of the word.
  package func suggestion(for word: String) -> String? { spellings.suggestion(for: word) }

  /// The row of a label in a document, and the term that it carries.
  ///
  /// The whole is tried first: only `実績値 2026H1`, which is no label, is divided.
  func row(at range: Range<Int>, in bytes: [UInt8]) -> (row: Int, term: Term?)? {
    if let row = spellings.value(at: range, in: bytes) { return (row, nil) }
    guard let (label, term) = bytes.dividedTerm(in: range),
      let row = spellings.value(at: label, in: bytes), rows[row].mayCarryTerm
    else { return nil }
    return (row, term)
  }
}

/// A value whose fields stand in one table.
package protocol Fielded: Sendable {
  static var fields: FieldTable<Self> { get }
}

/// Where a text stands, for whoever covers names in it.
package struct TextPlace: Sendable {
  package let key: String
  package let kind: FieldKind
  package let reach: Reach
}

extension Fielded {
  /// Changes every text that people have typed, field by field.
  package mutating func mapTexts(_ change: (String, TextPlace) -> String) {
    for row in Self.fields.typed {
      row.mapTexts(&self) { change($0, row.textPlace) }
    }
  }

  /// Empties every field that does not reach as far.
  package mutating func strip(to reach: Reach) {
    for row in Self.fields.held where row.reach < reach { row.clear(&self) }
  }

  /// The fields that hold something, with what they hold, in the order of the table.
  package var filled: [(field: Field<Self>, value: FieldValue)] {
    Self.fields.rows.compactMap { row in
      let value = row.value(self)
      return value == .none ? nil : (row, value)
    }
  }

  /// Everything in it that a person may look for, a text a field or line.
  package func texts(_ words: FileWords) -> [String] {
    Self.fields.rows.flatMap { $0.value(self).texts(words) }
  }

  /// Fills the field of a key with what somebody typed, as if it stood in a file; false when it
  /// cannot hold that.
  @discardableResult
  package mutating func fill(_ key: String, with text: String) -> Bool {
    guard let row = Self.fields[key: key] else { return false }
    let document = Document(bytes: Array("- \(key): \(sanitized(text))".utf8))
    var values = ValueReader(document)
    guard document.lines.count == 1 else { return false }
    row.take(&self, &values, nil)
    return values.findings.isEmpty
  }

  /// The fields that are still to be filled in, such as 指標, 基準値 and 目標値.
  package var emptyFields: [Field<Self>] {
    Self.fields.rows.filter { $0.isExpected && $0.isEmpty(self) }
  }
}

extension Fielded {
  /// The lines of a new file for all fields with a label.
  func labelledLines(_ words: FileWords) -> [String] {
    Self.fields.rows.flatMap { field in
      guard let label = field.label else { return [String]() }
      return field.lines(self, words).map { "- " + LineBlock.text(of: $0, label, words) }
    }
  }
}

extension Session {
  /// Changes every text that people have typed into the record, its notes and メモ among them.
  package mutating func mapEveryText(_ change: (String, TextPlace) -> String) {
    mapTexts(change)
    for index in current.indices { current[index].mapTexts(change) }
    for index in ideal.indices { ideal[index].mapTexts(change) }
    for index in issues.indices { issues[index].mapTexts(change) }
    for index in actions.indices { actions[index].mapTexts(change) }
  }

  /// Takes out of the record whatever does not reach as far; the notes of the current and the ideal
  /// state never leave.
  ///
  /// It knows fields only. Who has agreed, what is held back and how names are covered is decided
  /// where records leave a division.
  package mutating func stripEverything(to reach: Reach) {
    strip(to: reach)
    if reach > .never { (current, ideal) = ([], []) }
    for index in issues.indices { issues[index].strip(to: reach) }
    for index in actions.indices { actions[index].strip(to: reach) }
  }

  /// Everything in the record that a person may look for.
  package func everyText(_ words: FileWords) -> [String] {
    texts(words) + current.flatMap { $0.texts(words) } + ideal.flatMap { $0.texts(words) }
      + issues.flatMap { $0.texts(words) } + actions.flatMap { $0.texts(words) }
  }
}
