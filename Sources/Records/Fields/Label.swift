/// What a `label: value` line says; one constant for one meaning, wherever it stands.
///
/// Each stands beside the table of fields that it is first needed in, and is spelt only there.
package struct Label: Spelled {
  package let spelling: Spelling

  init(_ japanese: String, _ english: String, also: [String] = []) {
    spelling = Spelling(japanese, english, also: also)
  }

  package static func == (left: Label, right: Label) -> Bool {
    left.spelling.japanese == right.spelling.japanese
      && left.spelling.english == right.spelling.english
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(spelling.japanese) }
}

extension Label {
  /// Every label of every kind of file, each once.
  package static let all: [Label] = {
    var found: Set<Label> = []
    let tables = [
      Session.fields.labels, Note.fields.labels, Issue.fields.labels, Action.fields.labels,
      Case.fields.labels, Theme.fields.labels, IssueType.fields.labels,
      Organization.fields.labels, Department.fields.labels, Division.fields.labels,
      Format.fields.labels, Format.Step.fields.labels, Reply.fields.labels, Decision.fields.labels,
      OwnWorkspace.fields.labels,
    ]
    return tables.flatMap { $0 }.filter { found.insert($0).inserted }
  }()

  /// Tells a label that stands in the wrong place from one that is unknown.
  static let ofAny = SpellingTable(all) { $0.spelling }
}
