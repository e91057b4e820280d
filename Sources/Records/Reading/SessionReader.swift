import Text

/// One walk over the lines of a session.
struct SessionReader {
  /// A number that an entry names, with its place.
  struct Link {
    /// The place of the entry that names it among all entries.
    var entry: Int
    var letter: UInt8
    var number: Int
    var line: Int
    var range: Range<Int>
  }

  let vocabulary: Vocabulary
  let hasID: Bool
  var values: ValueReader
  var session: Session
  var links: [Link] = []
  /// The letters and numbers that entries have.
  var numbers: Set<UInt64> = []
  /// The lines of the fields and entries that checks point at.
  var places = Places()
  private var section: Heading?
  private var language: Language?
  private var hasHeadingLanguage = false

  init(_ document: Document, id: SessionID?, vocabulary: Vocabulary) {
    (values, self.vocabulary, hasID) = (ValueReader(document), vocabulary, id != nil)
    let fallback = SessionID(date: CivilDate(dayNumber: 0), division: "")
    session = Session(id: id ?? fallback, language: .japanese, title: "", division: "")
  }

  /// Fills the session from the first line to the last.
  mutating func read() {
    for index in values.document.lines.indices {
      values.move(to: index)
      readLine(values.line)
    }
    session.language = language ?? .japanese
    session.memo = values.document.memo.flatMap { values.document.memoText($0) }
  }

  private mutating func readLine(_ line: Line) {
    switch line.kind {
    case .title: session.title = values.document.text(line.value)
    case .heading(let heading): begin(heading, line)
    case .field: readField(line)
    case .entry: readEntry(line)
    case .detail: readDetail(line)
    case .dated: readDated(line)
    case .unread: values.addUnreadLine()
    case .blank, .continuation, .prose: break
    }
  }

  private mutating func begin(_ heading: Heading?, _ line: Line) {
    section = heading
    if heading == nil {
      let text = values.document.text(line.value)
      values.add(.line(.unknownSection(text, suggestion: Heading.ofSession.suggestion(for: text))))
    } else if !hasHeadingLanguage {
      (language, hasHeadingLanguage) = (self.language(of: line.value), true)
    }
  }

  private func language(of range: Range<Int>) -> Language {
    range.first.map { values.document.bytes[$0] < 0x80 } == true ? .english : .japanese
  }

  private mutating func readField(_ line: Line) {
    guard let label = values.label(among: .ofSession) else { return }
    if language == nil { language = self.language(of: line.label) }
    places.fields.append((label, values.index))
    set(label)
  }

  private mutating func readEntry(_ line: Line) {
    values.beginPlace()
    let number =
      line.label.isEmpty
      ? nil : values.document.bytes.letteredNumber(in: line.label)?.number
    if number == nil { checkLetter(line) }
    let text = values.document.text(line.value)
    switch section {
    case .current: session.current.append(Note(number: number, text: text))
    case .ideal: session.ideal.append(Note(number: number, text: text))
    case .issues: session.issues.append(Issue(number: number, text: text))
    case .actions: session.actions.append(Action(number: number, text: text))
    default: return
    }
    places.entries.append((section ?? .memo, number, values.index))
  }

  /// Warns when an entry begins with the letter and number of another section.
  private mutating func checkLetter(_ line: Line) {
    let bytes = values.document.bytes
    guard let colon = bytes.colon(in: line.value) else { return }
    let range = bytes.trimmed(line.value.lowerBound..<colon.lowerBound)
    guard let (letter, _) = bytes.letteredNumber(in: range), let expected = section?.letterName,
      [0x43, 0x49, 0x47, 0x41].contains(letter)
    else { return }
    values.add(.line(.wrongLetter(values.document.text(range), expected: expected)), at: range)
  }

  private mutating func readDetail(_ line: Line) {
    switch section {
    case .current: Self.set(&session.current[session.current.count - 1], &values)
    case .ideal: Self.set(&session.ideal[session.ideal.count - 1], &values)
    case .issues: readIssueDetail()
    case .actions: readActionDetail()
    default: break
    }
  }

  private mutating func readDated(_ line: Line) {
    guard section == .actions else { return values.add(.line(.unreadLine)) }
    readLogEntry(line)
  }

  private static func set(_ note: inout Note, _ values: inout ValueReader) {
    switch values.label(among: .ofNote) {
    case .votes: note.votes = values.number(.votes)
    case .group: note.group = values.text()
    default: break
    }
  }
}

/// The lines that the checks of a session point at.
struct Places {
  typealias Entry = (section: Heading, number: Int?, line: Int)

  var fields: [(label: Label, line: Int)] = []
  var entries: [Entry] = []
  var dates: [(entry: Int, label: Label, line: Int)] = []

  /// The line on which a field of the head stands.
  func line(of label: Label) -> Int? { fields.first { $0.label == label }?.line }
}

extension SpellingTable<Label> {
  static var ofSession: Self { Label.ofSession }
  static var ofNote: Self { Label.ofNote }
  static var ofIssue: Self { Label.ofIssue }
  static var ofAction: Self { Label.ofAction }
}
