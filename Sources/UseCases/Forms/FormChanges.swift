package import Records
import Release
import Text

/// What a form that came back changes in the records of its division.
package struct FormChanges: Sendable {
  package private(set) var changes: [Change] = []
  /// What is wrong with its cells; then nothing is changed.
  package private(set) var problems: [FormProblem] = []
  /// Whose form it is, as the roster calls the division.
  package private(set) var division = ""
  /// The meeting that it tells of; nil where it only says how things go.
  package private(set) var session: SessionID?
  package private(set) var added = 0
  package private(set) var changed = 0

  /// `records` are the files below `Sessions` that may be the division's, others are passed over.
  package init(
    _ form: ReturnedForm, in records: [OfficeFile], _ library: LoadedLibrary, for reader: Reader
  ) {
    let name = form.head[.division]
    guard let found = form.division(in: library.library.organization) else {
      let names = library.library.organization.divisions.map { $0.name }
      let near = library.library.near(name?.text ?? "", names)
      let kind = FormProblem.Kind.noDivision(name?.text ?? "", near: near)
      problems = [FormProblem(place: name?.place ?? form.title, kind: kind)]
      return
    }
    division = reader.language == .english ? found.english ?? found.name : found.name
    var desk = FormDesk(form, found, records, library, reader)
    desk.read()
    problems = desk.problems.sorted {
      ($0.place.row, $0.place.column) < ($1.place.row, $1.place.column)
    }
    guard problems.isEmpty else { return }
    (changes, session) = (desk.changes, desk.meeting)
    (added, changed) = (desk.added, desk.changed.count)
  }
}

extension UseCaseWords {
  func formRecordTitle(_ division: String) -> String {
    language.say(ja: "\(division) 働き方の振り返り（記入表から）", en: "\(division): how we work (from a form)")
  }

  /// What a form has changed.
  package func text(of form: FormChanges, in path: String) -> String {
    if !form.problems.isEmpty {
      return language.say(
        ja: "\(path): \(form.problems.count)か所が読めないので、何も書き換えていません。\n"
          + form.problems.map { text(of: $0) }.joined(separator: "\n"),
        en: "\(path): nothing has been changed, as \(form.problems.count) cells cannot be read.\n"
          + form.problems.map { text(of: $0) }.joined(separator: "\n"))
    }
    return form.changes.isEmpty
      ? language.say(
        ja: "\(path): \(form.division)の記入表です。新しいことはありません。",
        en: "\(path): the form of \(form.division) says nothing new.")
      : language.say(
        ja: "\(path): \(form.division)の記入表から、\(form.added)件を加え、\(form.changed)件を書き換えました。",
        en:
          "\(path): \(form.added) added, \(form.changed) changed from the form of \(form.division)."
      )
  }
}
