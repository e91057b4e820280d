import Facilitation
import Insight
package import Records
import Text

/// The questions about one action or issue of a record once more: each field with what it holds.
///
/// Enter keeps it, a text takes its place, 0 empties it.
package struct Mending: Sendable {
  /// What is mended, as it would stand after the answers so far.
  private enum Entry: Sendable { case action(Action), issue(Issue) }

  private let name: EntryID
  private var entry: Entry
  /// The fields that have not been asked.
  private var keys: ArraySlice<String>
  private let reader: Reader
  private let vocabulary: Vocabulary
  /// What was answered: a key with a text, none where the field is to be empty.
  private var answers: [EntryMending.Answer] = []

  package init?(
    _ name: EntryID, in session: Session, vocabulary: Vocabulary, for reader: Reader
  ) {
    (self.name, self.reader, self.vocabulary) = (name, reader, vocabulary)
    switch name {
    case .action(let id):
      guard let action = session.actions.first(where: { $0.number == id.number }) else {
        return nil
      }
      entry = .action(action)
      keys = [
        "text", "owner", "due", "firstStep", "firstStepDue", "trigger", "indicator", "baseline",
        "target",
      ]
    case .issue(let id):
      guard let issue = session.issues.first(where: { $0.number == id.number }) else {
        return nil
      }
      entry = .issue(issue)
      keys = ["text", "scope", "ask", "replyDue"]
    }
  }

  /// What is asked next; nil when all has been.
  package var question: String? {
    guard let key = keys.first else { return nil }
    let words = RecordWords(reader.language)
    switch entry {
    case .action(let action): return reader.words.mend(action, key, words, vocabulary)
    case .issue(let issue): return reader.words.mend(issue, key, words, vocabulary)
    }
  }

  /// What has to be written; nil where everything is kept.
  package var change: EntryMending? {
    answers.isEmpty ? nil : EntryMending(name: name, answers: answers)
  }

  /// Takes an answer; what is to be said of one that cannot be read, which is asked again.
  package mutating func answer(_ line: String) -> String? {
    guard let key = keys.first else { return nil }
    let typed = sanitized(line)
    if typed.isEmpty {
      keys = keys.dropFirst()
      return nil
    }
    let isEmptied = typed.foldedAnswer == "0"
    if isEmptied, key == "text" { return reader.words.mendAgain }
    let answer = EntryMending.Answer(key: key, text: isEmptied ? nil : read(typed, key))
    let isTaken: Bool
    switch entry {
    case .action(var action):
      isTaken = answer.applied(to: &action)
      if isTaken { entry = .action(action) }
    case .issue(var issue):
      isTaken = answer.applied(to: &issue)
      if isTaken { entry = .issue(issue) }
    }
    guard isTaken else { return reader.words.mendAgain }
    answers.append(answer)
    keys = keys.dropFirst()
    return nil
  }

  /// A day as the record writes it, whatever was typed for it; other fields as typed.
  private func read(_ typed: String, _ key: String) -> String {
    guard ["due", "firstStepDue", "replyDue"].contains(key) else { return typed }
    return SpokenValue.day(typed, on: reader.today)?.description ?? typed
  }
}

/// What was changed about one action or issue after its meeting.
package struct EntryMending: Hashable, Sendable {
  /// A field by its key, with its text; nil makes it empty.
  package struct Answer: Hashable, Sendable {
    let key: String
    let text: String?

    /// Puts the text into its field; false when it cannot hold that.
    func applied<Owner: Fielded>(to owner: inout Owner) -> Bool {
      guard let text else {
        Owner.fields[key: key]?.clear(&owner)
        return true
      }
      return owner.fill(key, with: text)
    }
  }

  package let name: EntryID
  let answers: [Answer]

  /// The change to the one file in which the entry lives.
  package func change(
    to file: OfficeFile, vocabulary: Vocabulary
  ) throws(UseCaseError) -> Change {
    try file.change(of: name.description, vocabulary) { session in
      var changed = session
      switch name {
      case .action(let id):
        guard let index = session.actions.firstIndex(where: { $0.number == id.number }) else {
          return nil
        }
        for answer in answers { _ = answer.applied(to: &changed.actions[index]) }
      case .issue(let id):
        guard let index = session.issues.firstIndex(where: { $0.number == id.number }) else {
          return nil
        }
        for answer in answers { _ = answer.applied(to: &changed.issues[index]) }
      }
      return changed
    }
  }
}

extension UseCaseWords {
  /// A field with what it holds.
  fileprivate func mend<Owner: Fielded>(
    _ owner: Owner, _ key: String, _ words: RecordWords, _ vocabulary: Vocabulary
  ) -> String {
    guard let field = Owner.fields[key: key] else { return "" }
    let label = field.label?.spelling[language] ?? language.say(ja: "内容", en: "Text")
    let held = field.shown(owner, words, vocabulary).joined(separator: " ")
    let isNeeded = field.place == .first
    return isNeeded
      ? language.say(
        ja: " \(label)：\(held)\n （このままなら Enter）", en: " \(label): \(held)\n (Enter keeps it)")
      : held.isEmpty
        ? language.say(
          ja: " \(label)（まだありません。あとでなら Enter）", en: " \(label) (empty; Enter for later)")
        : language.say(
          ja: " \(label)：\(held)\n （このままなら Enter、空にするなら 0）",
          en: " \(label): \(held)\n (Enter keeps it, 0 empties it)")
  }

  /// After an answer that the field cannot hold.
  fileprivate var mendAgain: String {
    language.say(
      ja: " 読めませんでした。もう一度入れてください。", en: " That could not be read; please type it again.")
  }
}
