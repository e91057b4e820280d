import Insight
package import Records
import Release
package import Text

/// What every report needs besides the records: who reads, what the office knows, which day it is.
package struct ReportContext: Sendable {
  package let language: Language
  package var library: Library { didSet { names = OfficeNames(library, in: language) } }
  /// The day that stands for today.
  package var asOf: CivilDate
  /// The numbers (記録番号) of the records that a report lists, where they have one.
  var recordNumbers: [SessionID: String] = [:]
  private var names: OfficeNames

  package init(language: Language, library: Library, asOf: CivilDate) {
    (self.language, self.library, self.asOf) = (language, library, asOf)
    names = OfficeNames(library, in: language)
  }

  /// The same for a report that lists records with these heads.
  func listing(_ heads: [RecordHead]) -> ReportContext {
    var context = self
    for head in heads {
      context.recordNumbers[head.id] = head.number.map { $0.description }
    }
    return context
  }
}

/// What the office calls its divisions, themes and issue types in the reader's language, looked up
/// for every row of a list.
private struct OfficeNames: Sendable {
  /// By roster id: the name, what a record may write for it, its department, and the staff.
  var divisions: [String: (name: String, written: [String], department: String, staff: Int?)] = [:]
  /// The name in the reader's language of what somebody wrote in either.
  var written: [String: String] = [:]
  var themes: [String: String] = [:]
  var types: [String: String] = [:]

  init(_ library: Library, in language: Language) {
    let isJapanese = language == .japanese
    for department in library.organization.departments {
      let above = isJapanese ? department.name : department.english ?? department.name
      for division in department.divisions where divisions[division.id] == nil {
        let name = isJapanese ? division.name : division.english ?? division.name
        let names = [division.name] + (division.english.map { [$0] } ?? [])
        divisions[division.id] = (name, names, above, division.staff)
        for text in names where written[text] == nil { written[text] = name }
      }
    }
    themes = Dictionary(
      firstOf: library.themes.map { ($0.id, isJapanese ? $0.shortName : $0.english) })
    types = Dictionary(firstOf: library.types.map { ($0.id, isJapanese ? $0.title : $0.english) })
  }
}

extension ReportContext {
  var words: ReportWords { ReportWords(language: language) }

  var recordWords: RecordWords { RecordWords(language) }

  /// The name of a current note; empty while it has no number.
  func current(_ number: Int?) -> String { name("C", number) }

  /// The name of an ideal; empty while it has no number.
  func ideal(_ number: Int?) -> String { name("I", number) }

  /// The name of an issue; empty while it has no number.
  func issue(_ number: Int?) -> String { name("G", number) }

  /// The name of an action; empty while it has no number.
  func action(_ number: Int?) -> String { name("A", number) }

  private func name(_ letter: String, _ number: Int?) -> String {
    number.map { recordWords.entry(letter, $0) } ?? ""
  }

  /// The division of a session as the roster names it in the reader's language, when the record
  /// writes one of the roster's names; any other name stays as written.
  func division(_ session: SessionID, written: String) -> String {
    guard let known = names.divisions[session.division], known.written.contains(written) else {
      return written
    }
    return known.name
  }

  /// Whose words a list over divisions shows: the division, or the department of a small one.
  ///
  /// The name of a small division would name its people. `own` are the divisions that look at their
  /// own list.
  func sender(of session: SessionID, written: String, own: Set<String> = []) -> String {
    if let known = names.divisions[session.division], let staff = known.staff,
      staff < Self.smallest, !own.contains(session.division)
    {
      return known.department
    }
    return division(session, written: written)
  }

  /// A division of fewer people goes by the name of its department.
  private static let smallest = 5

  /// The department of a division; nil when the roster does not know it.
  func department(of id: String) -> String? { names.divisions[id]?.department }

  /// A division that was written down somewhere, as the roster names it in the reader's language.
  func office(_ written: String) -> String { names.written[written] ?? written }

  /// A division by its roster id in the reader's language; an unknown id stays.
  func divisionName(_ id: String) -> String { names.divisions[id]?.name ?? id }

  /// A label as the reader's language spells it.
  func title(of label: Label) -> String { label.spelling[language] }

  /// What a column or a fact of a field is called.
  func title<Owner>(of field: Field<Owner>) -> String {
    switch field.place {
    case .label(let label): title(of: label)
    case .section(let heading): heading.spelling[language]
    case .first: field.key == "title" ? words.title : words.entryText
    case .name: words.entryName
    case .dated: words.log
    }
  }

  /// The names of themes as a reader knows them; a word that is no theme stays as written.
  func themes(_ ids: [String]) -> String { words.list(themes: ids.map(theme)) }

  /// The short name of a theme; a word that is no theme stays as written.
  func theme(_ id: String) -> String { names.themes[id] ?? id }

  /// The title of an issue type, or its id when the library does not know it.
  func typeName(_ id: String) -> String { names.types[id] ?? id }

  /// A handling with its reason.
  func handling(_ handling: Handling) -> String {
    let word = recordWords.decision(handling.decision)
    return handling.reason.map { word + words.remark($0) } ?? word
  }

  /// The date it is due, marked when it has passed and the action is not closed.
  func due(_ action: Action) -> StyledText {
    guard let due = action.due else { return StyledText("–", .muted) }
    let date = recordWords.date(due)
    guard action.isOverdue(on: asOf) else { return StyledText(date) }
    return StyledText("\(date)  \(words.overdue)", .alert)
  }
}

/// What records and entries are called outside their workspace, where two offices may have a
/// division of one id that met on one day.
extension ReportContext {
  /// The number of the record, or for one from before there were numbers its beginning:
  /// `990001-20260420-jinji`, with `-2` for the second meeting of a day and `x` for an office
  /// without a code.
  func exported(_ session: SessionID) -> String {
    if let number = recordNumbers[session] { return number }
    let code = library.organization.code.flatMap { $0.isEmpty ? nil : $0 } ?? "x"
    let day = String(session.date.description.unicodeScalars.filter { $0 != "-" })
    let ordinal = session.ordinal > 1 ? "-\(session.ordinal)" : ""
    return "\(code)-\(day)-\(session.division)\(ordinal)"
  }

  /// The same with the entry: `990001-20260420-jinji-7k2m/G2`.
  func exported(_ id: IssueID) -> String { "\(exported(id.session))/G\(id.number)" }

  /// The same with the entry: `990001-20260420-jinji-7k2m/A1`.
  func exported(_ id: ActionID) -> String { "\(exported(id.session))/A\(id.number)" }

  func exported(_ row: PlanRow) -> String {
    switch row {
    case .issue(let record, _): exported(record.id)
    case .action(let record, _): exported(record.id)
    }
  }
}
