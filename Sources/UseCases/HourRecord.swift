package import Facilitation
package import Records
import Text

/// The files of an office, wherever they are kept.
package protocol FileStore {
  associatedtype Failure: Error
  /// The bytes of a file; nil where there is none.
  func bytes(at path: String) throws(Failure) -> [UInt8]?
  /// Carries out a change, or leaves everything as it was.
  mutating func apply(_ change: Change) throws(Failure)
}

extension FilesInMemory: FileStore {
  package func bytes(at path: String) throws(Refusal) -> [UInt8]? { files[path] }
}

/// The record of an hour being led: written after every answer, whoever else may write to it.
///
/// It keeps what the hour said when it last wrote, so that it can tell its own changes from those
/// of somebody who opened the file in an editor meanwhile.
package struct HourRecord: Sendable {
  private let names: @Sendable () -> Vocabulary
  /// The path from the workspace; nil until the division is known.
  package private(set) var path: String?
  /// The bytes in the file, as far as the hour knows.
  private var known: [UInt8]?
  /// What the hour said when it last wrote.
  private var base: Session?
  /// A side file at the place that the record has left; it goes once there is another.
  private var leftBehind: String?

  /// The names that records use are asked for when it is first written.
  package init(vocabulary: @autoclosure @escaping @Sendable () -> Vocabulary) {
    names = vocabulary
  }

  private var vocabulary: Vocabulary { names() }

  /// Takes up an hour that was broken off, with what stands in its record.
  package static func resuming(
    _ file: OfficeFile, side: String?, vocabulary: Vocabulary
  ) -> (record: HourRecord, session: Session) {
    let session = Session.read(bytes: file.bytes, file: file.path, vocabulary: vocabulary).value
    var record = HourRecord(vocabulary: vocabulary)
    (record.path, record.known, record.base) = (file.path, file.bytes, session)
    if side != Paths.hour(ofRecord: file.path) { record.leftBehind = side }
    return (record, session)
  }

  /// Where the record of a session lies.
  package static func place(of session: Session) -> String {
    Paths.record(of: session.id, term: session.effectiveTerm)
  }

  /// Writes the record, then what only resuming needs, so that a crash between the two leaves an
  /// answer too much and never one too few.
  ///
  /// What somebody else wrote into the record meanwhile stays there; the hour has to go on with it.
  /// Each step that succeeded is remembered: after an error the next call goes on from there.
  package mutating func save<Store: FileStore>(
    _ session: Session, _ checkpoint: Checkpoint, in store: inout Store
  ) throws(Store.Failure) -> OutsideEdit? {
    let place = Self.place(of: session)
    try settle(at: place, in: &store)
    let edit = try write(session, at: place, in: &store)
    // Of a held record the desk's list asks what is missing; nothing else has to be resumed.
    if session.state != .held {
      try store.apply(.write(Paths.hour(ofRecord: place), Array(checkpoint.encoded.utf8)))
    }
    if let side = leftBehind {
      try store.apply(.remove(side))
      leftBehind = nil
    }
    return edit
  }

  /// Ends the hour: its record alone remains.
  package func close<Store: FileStore>(in store: inout Store) throws(Store.Failure) {
    guard let path else { return }
    try store.apply(.remove(Paths.hour(ofRecord: path)))
  }

  /// Takes a record that changed with the half-year to its new place; at no moment there are two.
  private mutating func settle<Store: FileStore>(
    at place: String, in store: inout Store
  ) throws(Store.Failure) {
    guard let old = path, old != place else { return path = place }
    if try store.bytes(at: old) != nil { try store.apply(.move(old, to: place)) }
    (path, leftBehind) = (place, leftBehind ?? Paths.hour(ofRecord: old))
  }

  private mutating func write<Store: FileStore>(
    _ session: Session, at place: String, in store: inout Store
  ) throws(Store.Failure) -> OutsideEdit? {
    let found = try store.bytes(at: place)
    guard let known, let base else {
      let bytes = session.rendered(vocabulary: vocabulary)
      try store.apply(.create(place, bytes))
      (self.known, self.base) = (bytes, session)
      return nil
    }
    if let found, found != known {
      return try lay(session, over: base, into: OfficeFile(place, found), in: &store)
    }
    let bytes = Document(bytes: known).rewritten(to: session, vocabulary: vocabulary)
    try store.apply(
      found == nil ? .create(place, bytes) : .rewrite(place, from: known, to: bytes))
    (self.known, self.base) = (bytes, session)
    return found == nil ? .removed : nil
  }

  /// Lays the hour's changes into a record that somebody else has changed.
  ///
  /// One that cannot be read any more is kept under another name, and the hour's is made anew.
  private mutating func lay<Store: FileStore>(
    _ session: Session, over base: Session, into file: OfficeFile, in store: inout Store
  ) throws(Store.Failure) -> OutsideEdit {
    let document = Document(bytes: file.bytes)
    guard document.damagedAt == nil else {
      let aside = try freeName(beside: file.path, in: store)
      try store.apply(.move(file.path, to: aside))
      known = nil
      _ = try write(session, at: file.path, in: &store)
      return .setAside(aside)
    }
    let merge = document.merged(from: base, to: session, vocabulary: vocabulary)
    try store.apply(.rewrite(file.path, from: file.bytes, to: merge.bytes))
    let read = Session.read(bytes: merge.bytes, file: file.path, vocabulary: vocabulary).value
    (known, self.base) = (merge.bytes, read)
    return .merged(
      OutsideEdit.Merged(
        file: file, base: base, vocabulary: vocabulary, session: read, conflicts: merge.conflicts))
  }

  /// A name that no file has yet: `2026-04-20-jinji.md.1`.
  private func freeName<Store: FileStore>(
    beside path: String, in store: Store
  ) throws(Store.Failure) -> String {
    var number = 1
    while try store.bytes(at: "\(path).\(number)") != nil { number += 1 }
    return "\(path).\(number)"
  }
}

/// What somebody else did to the record of an hour while it was led.
package enum OutsideEdit: Sendable {
  /// It was changed; what it says is in the record and the hour goes on with it.
  case merged(Merged)
  /// It was taken away and has been written anew.
  case removed
  /// It could not be read any more; what stood there lies under this name.
  case setAside(String)

  /// A change that was taken over.
  package struct Merged: Sendable {
    let file: OfficeFile
    let base: Session
    let vocabulary: Vocabulary
    /// What the record says now.
    package let session: Session
    /// Where both changed the same line.
    package let conflicts: [MergeConflict]

    /// Another state of the hour with the same change in it: `：戻る` must not undo it.
    package func applied(to state: Session) -> Session {
      let bytes = Document(bytes: file.bytes)
        .merged(from: base, to: state, vocabulary: vocabulary).bytes
      var session = Session.read(bytes: bytes, file: file.path, vocabulary: vocabulary).value
      session.id = state.id
      return session
    }
  }
}

// MARK: - What is said of it

extension UseCaseWords {
  /// That the last answer could not be written, with what was typed.
  package func notSaved(last typed: String) -> String {
    let sentence = language.say(
      ja: "まだ保存できていません。次の答えのときに、もう一度書き込みます。今打った文:",
      en: "Not saved yet; the next answer tries again. What was typed last:")
    return typed.isEmpty ? sentence : "\(sentence)\n\(typed)"
  }

  /// What somebody else did to the record, and what became of it.
  package func text(of edit: OutsideEdit) -> String {
    switch edit {
    case .removed:
      language.say(
        ja: " 記録のファイルがなくなっていたので、書き直しました。",
        en: " The file of the record was gone; it has been written anew.")
    case .setAside(let path):
      language.say(
        ja: " 記録のファイルがほかで書き換えられ、読めなくなっていました。\n"
          + " それを \(path) に移し、記録を書き直しました。",
        en: " Somebody changed the file of the record so that it could not be read.\n"
          + " It lies in \(path) now, and the record has been written anew.")
    case .merged(let merged): text(of: merged)
    }
  }

  private func text(of merged: OutsideEdit.Merged) -> String {
    let known = language.say(
      ja: " 記録のファイルがほかで書き換えられました。その内容も残して続けます。",
      en: " Somebody changed the file of the record. That is kept, and the meeting goes on.")
    guard !merged.conflicts.isEmpty else { return known }
    let both = language.say(
      ja: " 同じところをここでも変えていました。ファイルの文を残します。\n"
        + " ここで打った文を入れるときは、：直す で入れてください。",
      en: " The same was changed here too; what the file says stands.\n"
        + " To put in what was typed here, use :edit.")
    return ([known, both] + merged.conflicts.map(line)).joined(separator: "\n")
  }

  /// A place and what was not written there.
  private func line(_ conflict: MergeConflict) -> String {
    let letter = conflict.section?.letterName
    let entry = letter.flatMap { letter in
      conflict.number.map { RecordWords(language).entry(letter, $0) }
    }
    let place = [entry ?? conflict.section?.spelling[language], conflict.label?.spelling[language]]
      .compactMap { $0 }.joined(separator: language.say(ja: "の", en: ", "))
    let text = conflict.unwritten.joined(separator: language.say(ja: "、", en: ", "))
    return "   \(place): \(text.isEmpty ? "–" : text)"
  }
}
