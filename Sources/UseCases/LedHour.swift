package import Facilitation
import Records
import Release
import Reports

/// The files over which an hour is led, with what only their holder can do.
package protocol HourFiles: FileStore {
  /// Writes where the record lies while nobody else does.
  mutating func writing(
    _ place: String, _ write: (inout Self) throws(Failure) -> OutsideEdit?
  ) throws(Failure) -> OutsideEdit?
  /// A file that was handed in for the day.
  func handedIn(_ name: String) throws(Trouble) -> OfficeFile
  /// Writes something down about an issue or action, into the file in which it lives.
  mutating func note(_ change: EntryChange) throws(Trouble)
  /// What to say of something that could not be read or written.
  func sentence(for failure: Failure) -> String
  /// Gives whoever has a page open the time to read it once more.
  func waitForReaders()
}

extension HourFiles {
  package func waitForReaders() {}
}

/// Something that did not succeed and does not stop an hour, as it is said.
package struct Trouble: Error, Hashable, Sendable {
  package let sentence: String

  package init(_ sentence: String) { self.sentence = sentence }
}

/// What an answer led to outside the hour itself.
package struct HourOutcome: Hashable, Sendable {
  /// Problems and remarks, in order.
  package var said: [String] = []
  /// The lines of a file that are to be handed in as an answer.
  package var lines: [String] = []
  package var ending: Ending?

  package init() {}

  /// How an hour ends.
  package enum Ending: Hashable, Sendable {
    case finished
    /// Whether everything typed was kept, so that it can be resumed.
    case left(kept: Bool)
    /// It could not be written: the whole record, to be copied.
    case unwritten(record: String)
  }
}

/// An hour that is led over the files of an office: answers in, sentences and screens out.
///
/// It carries out what an answer causes: writes the record, reads what was handed in, appends to
/// earlier records. It knows no keyboard and no screen.
package struct LedHour<Files: HourFiles> {
  package private(set) var hour: Hour
  package var files: Files
  package let knowledge: HourKnowledge
  private var record: HourRecord
  private var wall: HourWall
  /// What was typed last, given back when it cannot be saved.
  private var last = ""
  private var isSaved = true

  /// A new hour.
  package init(
    _ setup: Setup, _ knowledge: HourKnowledge, over files: Files,
    wall: HourWall.Request = HourWall.Request()
  ) {
    (self.knowledge, self.files) = (knowledge, files)
    self.wall = HourWall(wall, language: setup.language)
    hour = Hour(setup: setup)
    record = HourRecord(vocabulary: knowledge.desk().vocabulary)
  }

  /// An hour that was broken off, with what stands in its record and in the side file, if there is
  /// one to read.
  package init(
    resuming file: OfficeFile, side: String?, holding checkpoint: [UInt8]?, _ setup: Setup,
    _ knowledge: HourKnowledge, over files: Files, wall: HourWall.Request = HourWall.Request()
  ) {
    (self.knowledge, self.files) = (knowledge, files)
    self.wall = HourWall(wall, language: setup.language)
    let session: Session
    (record, session) = HourRecord.resuming(
      file, side: side, vocabulary: knowledge.desk().vocabulary)
    let checkpoint = checkpoint.map { String(decoding: $0, as: UTF8.self) }
    hour = Hour(resuming: session, checkpoint: checkpoint, setup: setup)
  }

  /// The path of its record; nil until the division is known.
  package var path: String? { record.path }

  /// Beside what the page for the projector lies: the record, or where that of a practice would be.
  private var place: String? { path ?? (hour.isPractice ? Paths.practice : nil) }

  /// What has to be done before the first screen; called once.
  package mutating func start() throws(Files.Failure) -> HourOutcome {
    try carryOut(hour.start())
  }

  /// Takes an answer and does what it causes.
  package mutating func answer(
    _ answer: Facilitation.Answer, elapsed: Seconds
  ) throws(Files.Failure) -> HourOutcome {
    switch answer {
    case .line(let line) where !line.isEmpty: last = line
    case .lines(let lines): last = lines.joined(separator: "\n")
    default: break
    }
    return try carryOut(hour.answer(answer, elapsed: elapsed))
  }
}

// MARK: - Effects

extension LedHour {
  private var reader: Reader { knowledge.reader }

  private mutating func carryOut(_ effects: [Effect]) throws(Files.Failure) -> HourOutcome {
    var outcome = HourOutcome()
    for effect in effects where outcome.ending == nil { try carryOut(effect, &outcome) }
    showWall(&outcome)
    return outcome
  }

  private mutating func carryOut(
    _ effect: Effect, _ outcome: inout HourOutcome
  ) throws(Files.Failure) {
    switch effect {
    case .save: save(&outcome)
    case .appendLog(let review):
      append(EntryChange(review), typed: [review.entry.text, review.learned], &outcome)
    case .appendLine(let issue, let line):
      append(EntryChange(issue, line, isOnce: true), typed: [line.text], &outcome)
    case .takeBackLog(let review, let action):
      takeBack(EntryChange(takingBack: review, from: action), &outcome)
    case .takeBackLine(let issue, let line):
      takeBack(EntryChange(takingBack: line, from: issue), &outcome)
    case .deleteCheckpoint:
      // Killed in between, the hour is still one to be gone on with, which takes the page away.
      if let path { outcome.said += wall.close(hour.storedScene, beside: path, in: &files) }
      try record.close(in: &files)
    case .readNotes(let name):
      outcome.lines += HandedIn.notes(in: text(of: name, &outcome), of: name)
    case .readFacts(let name): hour.show(HandedIn.facts(in: text(of: name, &outcome)))
    case .writeHeadPage:
      outcome.ending = unwritten
      if outcome.ending == nil {
        try writeHeadPage()
        if let path { outcome.said += wall.keepBoard(hour.storedScene, beside: path, in: &files) }
      }
    case .finished:
      outcome.ending = .finished
      endPractice(&outcome)
    case .quit(let kept):
      outcome.ending = unwritten ?? .left(kept: kept)
      endPractice(&outcome)
    }
  }

  /// Takes the page of a practice away, which nobody goes on with.
  private mutating func endPractice(_ outcome: inout HourOutcome) {
    guard hour.isPractice else { return }
    outcome.said += wall.close(hour.storedScene, beside: Paths.practice, in: &files)
  }

  /// What the room sees after an answer, beside the record; nothing once it has left.
  private mutating func showWall(_ outcome: inout HourOutcome) {
    guard let place, hour.session.state != .held else { return }
    switch outcome.ending {
    case nil: outcome.said += wall.show(hour.storedScene, beside: place, in: &files)
    case .left, .unwritten:
      if !hour.isPractice { outcome.said += wall.leave(beside: place, in: &files) }
    case .finished: break
    }
  }

  /// Shows the room how much of the silent writing is left, which goes by without an answer.
  package mutating func showSilence(left seconds: Seconds) {
    guard wall.isShown, let place else { return }
    _ = wall.show(hour.storedScene.silent(for: seconds), beside: place, in: &files)
  }

  /// A save that fails is said at once, with what was typed; the next answer tries again.
  private mutating func save(_ outcome: inout HourOutcome) {
    do throws(Files.Failure) {
      // What somebody else wrote meanwhile changes the hour, which is then kept once more.
      while let edit = try saved() {
        outcome.said.append(reader.words.text(of: edit))
        guard case .merged(let merged) = edit else { break }
        hour.takeOver { merged.applied(to: $0) }
      }
      isSaved = true
    } catch {
      isSaved = false
      outcome.said += [files.sentence(for: error), reader.words.notSaved(last: last)]
    }
  }

  private mutating func saved() throws(Files.Failure) -> OutsideEdit? {
    let (session, checkpoint) = hour.stored
    var record = record
    // What was written before an error is remembered too.
    defer { self.record = record }
    return try files.writing(HourRecord.place(of: session)) {
      (files: inout Files) throws(Files.Failure) in
      try record.save(session, checkpoint, in: &files)
    }
  }

  /// Writes what the team found about something earlier into the file in which it lives.
  ///
  /// One that cannot be written now is said, with what was typed, and does not stop the hour.
  private mutating func append(
    _ change: EntryChange, typed: [String?], _ outcome: inout HourOutcome
  ) {
    do throws(Trouble) {
      try files.note(change)
    } catch {
      let typed = typed.compactMap { $0 }
      outcome.said += [error.sentence, typed.joined(separator: "\n")]
    }
  }

  /// Takes a line out of an earlier record again; where it cannot, that is said and the line stays.
  private mutating func takeBack(_ change: EntryChange, _ outcome: inout HourOutcome) {
    do throws(Trouble) {
      try files.note(change)
    } catch {
      outcome.said.append(error.sentence)
    }
  }

  /// The text of a file that was handed in; one that cannot be read is said and gives nothing.
  private func text(of name: String, _ outcome: inout HourOutcome) -> String {
    do throws(Trouble) {
      let file = try files.handedIn(name)
      do throws(UseCaseError) {
        return try HandedIn.text(of: file)
      } catch {
        throw Trouble(reader.words.text(of: error))
      }
    } catch {
      outcome.said.append(error.sentence)
      return ""
    }
  }

  /// Writes the page for the head of the division beside the record.
  private mutating func writeHeadPage() throws(Files.Failure) {
    guard let path = record.path else { return }
    let library = knowledge.library()
    // What nobody may be shown is left out there as here.
    guard case .record(let leaving) = library.policy.leaving(hour.session) else { return }
    let guesses = knowledge.matcher().guesses(of: leaving.content)
    let page = HeadPage(leaving, guesses: guesses, context: reader.context(library.library))
    try files.apply(.write(Paths.headPage(ofRecord: path), Array(page.report.page.rendered.utf8)))
  }

  /// The ending of an hour whose record could not be written; nil where all is saved.
  private var unwritten: HourOutcome.Ending? {
    guard hour.isNamed, !isSaved else { return nil }
    return .unwritten(record: String(decoding: hour.session.rendered(), as: UTF8.self))
  }
}
