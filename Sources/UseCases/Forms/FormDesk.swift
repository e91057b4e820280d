import Records
import Release
import Text

/// The records of a division while the lines of a form are written into them.
struct FormDesk {
  let form: ReturnedForm
  let division: Division
  let library: LoadedLibrary
  let reader: Reader
  let cover: Cover
  var problems: [FormProblem] = []
  var added = 0
  var changed: Set<EntryID> = []
  /// The session of the meeting that the form tells of.
  var meeting: SessionID?
  /// The day of dated lines.
  var day: CivilDate?
  var files: [SessionID: OfficeFile] = [:]
  var sessions: [SessionID: Session] = [:]

  init(
    _ form: ReturnedForm, _ division: Division, _ records: [OfficeFile], _ library: LoadedLibrary,
    _ reader: Reader
  ) {
    (self.form, self.division, self.library, self.reader) = (form, division, library, reader)
    for file in records where Paths.isRecord(file.path) {
      let reading = Session.read(
        bytes: file.bytes, file: file.path, vocabulary: library.vocabulary)
      let session = reading.value
      guard reading.document.damagedAt == nil, session.id.division == division.id,
        sessions[session.id]?.isBundle ?? true
      else { continue }
      (files[session.id], sessions[session.id]) = (file, session)
    }
    // Whoever stands in the records may be named in the form as well.
    let texts = { (column: FormColumn) in form.rows.compactMap { $0.cells[column]?.text } }
    let (actions, issues) = (
      sessions.values.flatMap { $0.actions }, sessions.values.flatMap { $0.issues }
    )
    cover = library.policy.cover(
      owners: texts(.owner) + actions.compactMap { $0.owner },
      asks: texts(.ask) + issues.compactMap { $0.ask })
  }

  /// What has to be written, the meeting's own record first.
  var changes: [Change] {
    sessions.keys.sorted().compactMap { id -> Change? in
      guard let session = sessions[id] else { return nil }
      guard let file = files[id] else {
        let path = Paths.record(of: id, term: session.effectiveTerm)
        return .create(path, session.rendered(vocabulary: library.vocabulary))
      }
      let reading = Session.read(bytes: file.bytes, file: file.path, vocabulary: library.vocabulary)
      if reading.value == session { return nil }
      let bytes = reading.document.rewritten(to: session, vocabulary: library.vocabulary)
      return bytes == file.bytes ? nil : .rewrite(file.path, from: file.bytes, to: bytes)
    }
  }

  mutating func read() {
    readHead()
    for row in form.rows { read(row) }
    for row in form.rows { checkLinks(of: row) }
  }

  func title(_ column: FormColumn) -> String { column.title(reader.language) }

  mutating func note(_ kind: FormProblem.Kind, _ cell: ReturnedForm.Cell?) {
    problems.append(FormProblem(place: cell?.place ?? form.title, kind: kind))
  }
}

extension FormDesk {
  func cell(_ line: FormHead) -> ReturnedForm.Cell? {
    form.head[line].flatMap { $0.text.isEmpty ? nil : $0 }
  }

  mutating func date(_ line: FormHead) -> CivilDate? {
    guard let cell = cell(line) else { return nil }
    // A day without its year is the last one that was.
    let date = cell.date(after: reader.today.adding(days: -364))
    if date == nil {
      note(.noDate(column: line.label.spelling[reader.language], cell.text), cell)
    }
    return date
  }

  mutating func readHead() {
    let (held, confirmed) = (date(.date), date(.confirmed))
    day = held ?? confirmed
    guard let held else { return }
    let id = SessionID(date: held, division: division.id)
    let number = RecordNumber(
      office: library.library.organization.code, session: id, minute: 0, facilitator: nil)
    var session = sessions[id] ?? newSession(id, held)
    guard sessions[id] == nil || session.recordNumber == number.description else {
      return note(.recordExists("\(id)"), form.head[.date])
    }
    session.recordNumber = number.description
    if let confirmed { session.confirmed = confirmed }
    if let cell = cell(.release) {
      if let release = ReleaseScope.words.value(cell.text) {
        session.release = release
      } else {
        let allowed = ReleaseScope.allCases.map { $0.spelling }
        note(
          .noWord(column: Label.release.spelling[reader.language], cell.text, allowed: allowed),
          cell)
      }
    }
    fill(&session, .participants, "participants")
    fill(&session, .satisfaction, "satisfaction")
    if let cell = cell(.canShare) { session.canShare = cover.text(cell.text) }
    (meeting, sessions[id]) = (id, session)
  }

  mutating func fill(_ session: inout Session, _ line: FormHead, _ key: String) {
    guard let cell = cell(line) else { return }
    if !session.fill(key, with: cell.text) {
      note(.noNumber(column: line.label.spelling[reader.language], cell.text), cell)
    }
  }

  func newSession(_ id: SessionID, _ date: CivilDate) -> Session {
    let isJapanese = reader.language == .japanese
    let name = isJapanese ? division.name : division.english ?? division.name
    var session = Session(
      id: id, language: reader.language,
      title: reader.words.formRecordTitle(name), division: name)
    (session.date, session.term, session.state) = (date, Term.proposed(for: date), .held)
    session.notesKept = NotesKept.none
    return session
  }
}
