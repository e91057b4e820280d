import Text

extension Session {
  /// Reads a session or a bundle.
  ///
  /// Damage never stops the reading: what cannot be read is left out of the value and reported.
  /// Whose it is its text says; a file that says it nowhere gets `x-` with its name as division.
  package static func read(
    bytes: [UInt8], file: String, vocabulary: Vocabulary = .empty
  ) -> Reading<Session> {
    read(Document(bytes: bytes), file: file, vocabulary: vocabulary)
  }

  static func read(
    _ document: Document, file: String, vocabulary: Vocabulary
  ) -> Reading<Session> {
    let name = FileKind.stem(of: file)
    var reader = SessionReader(document, vocabulary: vocabulary)
    reader.read()
    reader.settleIdentity(fileNamed: name)
    if reader.identity?.isKnown != true {
      reader.values.findings.add(.file(.fileNameWithoutSession(name)), line: 0, at: 0..<0)
    }
    if document.damagedAt == nil { reader.check() }
    return Reading(
      value: reader.session,
      diagnostics: reader.values.findings.diagnostics(in: document, file: file),
      document: document)
  }
}

/// One walk over the lines of a session.
struct SessionReader {
  /// Whose record it is, once everything is read.
  private(set) var identity: RecordIdentity?
  var values: ValueReader
  var session: Session
  var numbers = EntryNumbers()
  /// The lines of the fields and entries that checks point at.
  var places = Places()
  private var section: Heading?
  private var language: Language?
  private var hasHeadingLanguage = false

  init(_ document: Document, vocabulary: Vocabulary) {
    values = ValueReader(document, vocabulary: vocabulary)
    let none = SessionID(date: CivilDate(dayNumber: 0), division: "")
    session = Session(id: none, language: .japanese, title: "", division: "")
  }

  /// Names the session by what its text says and, where that says nothing, by its file's name.
  mutating func settleIdentity(fileNamed name: String) {
    let found = RecordIdentity(of: session, fileNamed: name, values.vocabulary)
    (identity, session.id) = (found, found.id)
  }

  /// Fills the session from the first line to the last.
  mutating func read() {
    makeRoom()
    for index in values.document.lines.indices {
      values.move(to: index)
      readLine(values.line)
    }
    session.language = language ?? .japanese
    session.memo = values.document.memo.flatMap { values.document.memoText($0) }
  }

  /// Makes room for as many entries as there are, so that none is moved while their list grows.
  private mutating func makeRoom() {
    var (section, all): (Heading?, Int) = (nil, 0)
    var (current, ideal, issues, actions) = (0, 0, 0, 0)
    for line in values.document.lines {
      if case .heading(let heading) = line.kind { section = heading }
      guard line.kind == .entry else { continue }
      all += 1
      switch section {
      case .current: current += 1
      case .ideal: ideal += 1
      case .issues: issues += 1
      case .actions: actions += 1
      default: break
      }
    }
    session.current.reserveCapacity(current)
    session.ideal.reserveCapacity(ideal)
    session.issues.reserveCapacity(issues)
    session.actions.reserveCapacity(actions)
    places.entries.reserveCapacity(all)
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
    guard let row = values.take(into: &session, Session.fields) else { return }
    if language == nil { language = self.language(of: line.label) }
    places.fields.append((row, values.index))
  }

  private mutating func readEntry(_ line: Line) {
    values.countEntry()
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
    case .current: values.take(into: &session.current[session.current.count - 1], Note.fields)
    case .ideal: values.take(into: &session.ideal[session.ideal.count - 1], Note.fields)
    case .issues: values.take(into: &session.issues[session.issues.count - 1], Issue.fields)
    case .actions: values.take(into: &session.actions[session.actions.count - 1], Action.fields)
    default: break
    }
  }

  private mutating func readDated(_ line: Line) {
    switch section {
    case .issues:
      if let line = values.issueLine() { session.issues[session.issues.count - 1].log.append(line) }
    case .actions:
      if let entry = values.logEntry() {
        session.actions[session.actions.count - 1].log.append(entry)
      }
    default: values.add(.line(.unreadLine))
    }
  }
}

/// The letters and numbers that entries have.
struct EntryNumbers {
  /// A bit for each number below 64, which nearly all are, by the letter's place in the alphabet.
  private var low: [UInt64] = Array(repeating: 0, count: 32)
  private var high: Set<UInt64> = []

  func contains(_ letter: UInt8, _ number: Int) -> Bool {
    number < 64
      ? low[Int(letter & 31)] & Self.bit(number) != 0 : high.contains(Self.key(letter, number))
  }

  /// Whether the number was not there before.
  mutating func insert(_ letter: UInt8, _ number: Int) -> Bool {
    guard number < 64 else { return high.insert(Self.key(letter, number)).inserted }
    if contains(letter, number) { return false }
    low[Int(letter & 31)] |= Self.bit(number)
    return true
  }

  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number) }

  /// A letter and a number of at most nine digits in one, wide enough where `Int` is not.
  private static func key(_ letter: UInt8, _ number: Int) -> UInt64 {
    UInt64(letter) << 32 | UInt64(number)
  }
}

/// The lines that the checks of a session point at.
struct Places {
  typealias Entry = (section: Heading, number: Int?, line: Int)

  var fields: [(row: Int, line: Int)] = []
  var entries: [Entry] = []

  /// The line on which a field of the head stands.
  func line(of label: Label) -> Int? {
    fields.first { Session.fields.rows[$0.row].label == label }?.line
  }
}
