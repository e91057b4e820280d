import Text

/// Reads single values of a document's lines and keeps what is wrong with them.
struct ValueReader {
  /// A number of an entry that a line names, with its place.
  struct Link {
    /// The place of the entry that names it among all entries.
    var entry: Int
    var letter: UInt8
    var number: Int
    var line: Int
    var range: Range<Int>
  }

  /// A date below an entry, with its place.
  struct DatedLine {
    var entry: Int
    /// The label; nil for a dated line.
    var label: Label?
    var line: Int
  }

  let document: Document
  let vocabulary: Vocabulary
  var findings = FoundProblems()
  /// The place of the line that is being read, and the line.
  private(set) var index = 0
  private(set) var line: Line
  /// The label of the line that is being read.
  private(set) var label = Label("", "")
  /// How many entries have begun.
  private(set) var entries = 0
  private(set) var links: [Link] = []
  private(set) var dates: [DatedLine] = []
  /// Rows of the place being read whose label has stood already.
  private var seen: [Int] = []
  /// The same for labels with a term.
  private var seenTerms: Set<Int> = []

  init(_ document: Document, vocabulary: Vocabulary = .empty) {
    (self.document, self.vocabulary) = (document, vocabulary)
    line = document.lines.first ?? Line(.blank, content: 0..<0, next: 0)
    // As many as a common record has, so that none is moved while their list grows.
    links.reserveCapacity(document.lines.count / 4)
    dates.reserveCapacity(document.lines.count / 8)
  }

  private var bytes: [UInt8] { document.bytes }

  /// Goes to the line that is read next.
  mutating func move(to index: Int) { (self.index, line) = (index, document.lines[index]) }

  /// Begins a place in which each label may stand once.
  mutating func beginPlace() {
    seen.removeAll(keepingCapacity: true)
    if !seenTerms.isEmpty { seenTerms = [] }
  }

  /// The id of the entry that begins on the line; its labels are a new place.
  mutating func beginEntry() -> String {
    countEntry()
    return document.text(line.label)
  }

  /// Begins an entry, whose labels are a new place.
  mutating func countEntry() {
    beginPlace()
    entries += 1
  }

  /// Adds a problem at a range of the line, by default its value.
  mutating func add(_ problem: Problem, at range: Range<Int>? = nil) {
    findings.add(problem, line: index, at: range ?? line.value)
  }

  /// Takes the line into the field that its label names, and gives that field's row; an unknown
  /// label and one that stands again are problems.
  @discardableResult
  mutating func take<Owner>(into owner: inout Owner, _ table: FieldTable<Owner>) -> Int? {
    guard let (row, term) = table.row(at: line.label, in: bytes) else {
      addUnknownLabel(suggestion: suggestion { table.suggestion(for: document.text(line.label)) })
      return nil
    }
    let field = table.rows[row]
    if let label = field.label { self.label = label }
    if !field.mayRepeat, !isFirst(row, term) {
      add(.line(.repeatedLabel(label)), at: line.label)
      return nil
    }
    field.take(&owner, &self, term)
    return row
  }

  private mutating func isFirst(_ row: Int, _ term: Term?) -> Bool {
    if let term {
      return seenTerms.insert((row * 10_000 + term.fiscalYear) * 2 + term.half.rawValue - 1)
        .inserted
    }
    if seen.contains(row) { return false }
    seen.append(row)
    return true
  }

  private mutating func addUnknownLabel(suggestion: String?) {
    let text = quoted(line.label)
    let elsewhere = suggestion == nil ? Label.ofAny.value(text) : nil
    let problem =
      elsewhere.map(LineProblem.misplacedLabel) ?? .unknownLabel(text, suggestion: suggestion)
    add(.line(problem), at: line.label)
  }

  /// What was probably meant, unless the file has so many faults that nobody would read it.
  func suggestion(_ find: () -> String?) -> String? {
    findings.isHopeless || findings.isFull(line: index) ? nil : find()
  }

  /// A stretch of the document as messages quote it: the beginning of a long one.
  func quoted(_ range: Range<Int>) -> String {
    guard range.count > 400 else { return document.text(range) }
    return "\(document.text(range.prefix(400)).prefix(100))…"
  }

  /// Adds that the line has no form of the grammar, and why when a mark of a list shows it.
  mutating func addUnreadLine() {
    if line.content.count > Line.longest { return add(.line(.tooLong(Line.longest / 1024))) }
    let first = document.text(bytes.trimmed(line.content)).first
    let isBullet = first.map { "・•‧●○■□◆◇※*+–—−‐－ー".contains($0) } ?? false
    add(.line(isBullet ? .otherBullet(first.map(String.init) ?? "") : .unreadLine))
  }

  /// Remembers a number that the entry names, for the check of links.
  mutating func addLink(_ letter: UInt8, _ number: Int, at range: Range<Int>) {
    links.append(
      Link(entry: entries - 1, letter: letter, number: number, line: index, range: range))
  }

  /// Remembers that a date of the entry stands on the line, for the check of dates.
  mutating func addDate(_ label: Label?) {
    dates.append(DatedLine(entry: entries - 1, label: label, line: index))
  }

  /// The value read from a whole library file, with everything that is wrong with the file.
  func reading<Value: Sendable>(of value: Value, file: String) -> Reading<Value> {
    var findings = findings
    if !document.lines.contains(where: { $0.kind == .title }) {
      findings.add(.line(.missingTitle), line: 0, at: document.start..<document.start)
    }
    return Reading(
      value: value, diagnostics: findings.diagnostics(in: document, file: file),
      document: document)
  }
}
