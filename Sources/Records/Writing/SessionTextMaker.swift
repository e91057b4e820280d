import Text

/// Writes the values of a session as the words of one language.
struct SessionTextMaker {
  var language: Language
  var vocabulary: Vocabulary

  /// The session in words; entries with nothing to write are left out.
  func text(of session: Session) -> SessionText {
    SessionText(
      title: sanitized(session.title), fields: fields(of: session),
      sections: [
        .current: session.current.map { entry($0, "C") }.filter(Self.isWritten),
        .ideal: session.ideal.map { entry($0, "I") }.filter(Self.isWritten),
        .issues: session.issues.map(entry).filter(Self.isWritten),
        .actions: session.actions.map(entry).filter(Self.isWritten),
      ],
      memo: session.memo.flatMap(Self.memo))
  }

  private func fields(of session: Session) -> [Label: [String]] {
    var fields = compact([
      (.share, session.share.map(String.init)), (.checksum, session.checksum),
      (.division, session.division), (.kind, session.kind.map(word)), (.vision, session.vision),
      (.term, session.term.map(term)),
      (.date, session.date?.description), (.format, session.format),
      (.facilitator, session.facilitator),
      (.participants, session.participants.map(String.init)),
      (.record, session.state.map(word)), (.confirmed, session.confirmed?.description),
      (.release, session.release.map(word)),
      (.satisfaction, session.satisfaction.flatMap { $0.text(in: language) }),
      (.changeNextTime, session.changeNextTime), (.retention, session.retention),
      (.sample, session.isSample ? (language == .japanese ? "はい" : "yes") : nil),
    ])
    let repeating: [(Label, [String])] = [
      (.aim, session.aims), (.thisYear, session.thisYear), (.agenda, session.agenda),
    ]
    for (label, texts) in repeating { fields[label] = texts.compactMap(written) }
    return fields
  }

  private func entry(_ note: Note, _ letter: String) -> EntryText {
    var entry = head(note.number, note.text, letter)
    entry.details = compact([(.votes, note.votes.map(String.init)), (.group, note.group)])
    return entry
  }

  private func entry(_ issue: Issue) -> EntryText {
    var entry = head(issue.number, issue.text, "G")
    entry.details = compact([
      (.current, links(issue.current, "C")), (.ideal, links(issue.ideal, "I")),
      (.themes, list(issue.themes.map { vocabulary.themeName($0, in: language) })),
      (.types, list(issue.types)), (.scope, issue.scope.map(word)),
      (.handling, issue.handling.map(handling)), (.votes, issue.votes.map(String.init)),
      (.ask, issue.ask), (.asked, issue.asked?.description),
      (.replyDue, issue.replyDue?.description), (.reply, issue.reply),
    ])
    return entry
  }

  private func entry(_ action: Action) -> EntryText {
    var entry = head(action.number, action.text, "A")
    entry.details = compact(plan(action) + results(action) + outreach(action))
    entry.log = action.log.map(line)
    return entry
  }

  private func plan(_ action: Action) -> [(Label, String?)] {
    [
      (.issue, links(action.issues, "G")), (.owner, action.owner), (.due, action.due?.description),
      (.firstStep, action.firstStep), (.firstStepDue, action.firstStepDue?.description),
      (.trigger, action.trigger), (.indicator, action.indicator),
      (.baseline, action.baseline), (.target, action.target), (.effectFrom, action.effectFrom),
      (.caseReference, action.caseReference.map { "\($0.id) \($0.name ?? "")" }),
      (.from, action.from?.description),
    ]
  }

  private func results(_ action: Action) -> [(Label, String?)] {
    [
      (.actual, action.actual), (.learned, action.learned), (.helped, action.helped),
      (.hindered, action.hindered), (.fedInto, action.fedInto),
      (.release, list(action.release)),
    ]
  }

  private func outreach(_ action: Action) -> [(Label, String?)] {
    Label.ofAction.values.compactMap { label in
      label.outreachField.map { (label, action.outreach[$0]) }
    }
  }

  /// An entry with its text as it will be read back.
  private func head(_ number: Int?, _ text: String, _ letter: String) -> EntryText {
    let text =
      number == nil ? sanitizedUnnumbered(text, letter: letter) : sanitized(text)
    return EntryText(number: number, text: text)
  }

  private func line(_ entry: LogEntry) -> String {
    let head = "\(entry.date) \(word(entry.state))"
    return written(entry.text).map { "\(head): \($0)" } ?? head
  }

  private func term(_ term: Term) -> String { language == .japanese ? term.japanese : term.id }

  private func word(_ value: some Spelled) -> String { value.spelling[language] }

  private func handling(_ handling: Handling) -> String {
    written(handling.reason).map { "\(word(handling.decision)): \($0)" } ?? word(handling.decision)
  }

  private func links(_ numbers: [Int], _ letter: String) -> String? {
    list(numbers.map { "\(letter)\($0)" })
  }

  private func list(_ items: [String]) -> String? { items.joined(separator: ", ") }

  /// The texts that are not empty, each as one line.
  private func compact(_ pairs: [(Label, String?)]) -> [Label: [String]] {
    var result: [Label: [String]] = [:]
    for (label, text) in pairs { result[label] = written(text).map { [$0] } }
    return result
  }

  /// Whether an entry has anything to write; a number alone is enough.
  private static func isWritten(_ entry: EntryText) -> Bool {
    entry.number != nil || !entry.text.isEmpty
  }

  /// The text as it will be read back.
  private static func memo(_ text: String) -> String? {
    let document = Document(bytes: Array("## メモ\n\(text)".utf8))
    return document.memo.flatMap(document.memoText)
  }
}
