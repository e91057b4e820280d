package import Facilitation
import Records
import Reports
import UseCases
import Workspace

/// An hour that is led over the records of a folder: answers in, sentences and screens out.
///
/// It carries out what an answer causes: writes the record, reads what was handed in, appends to
/// earlier records. It knows no keyboard and no screen.
package struct OfficeHour {
  package private(set) var hour: Hour
  private var record: HourRecord
  private var files: FilesOnDisk
  private let knowledge: HourKnowledge
  /// The folder from which handed-in files are named.
  private let folder: String
  /// What was typed last, given back when it cannot be saved.
  private var last = ""
  private var isSaved = true

  /// How an hour ends.
  package enum Ending: Hashable, Sendable {
    case finished
    /// Whether everything typed was kept, so that it can be resumed.
    case left(kept: Bool)
    /// It could not be written: the whole record, to be copied.
    case unwritten(record: String)
  }

  /// What an answer led to outside the hour itself.
  package struct Outcome: Sendable {
    /// Problems and remarks, in order.
    package var said: [String] = []
    /// The lines of a file that are to be handed in as an answer.
    package var lines: [String] = []
    package var ending: Ending?
  }
}

// MARK: - Beginning

extension OfficeHour {
  /// A new hour.
  init(_ setup: Setup, _ knowledge: HourKnowledge, folder: String) {
    (self.knowledge, self.folder) = (knowledge, folder)
    hour = Hour(setup: setup)
    record = HourRecord(vocabulary: knowledge.desk.library.vocabulary)
    files = FilesOnDisk(workspace: knowledge.desk.workspace)
  }

  /// An hour that was broken off, under its lock.
  init(
    resuming unfinished: UnfinishedHour, _ setup: Setup, _ knowledge: HourKnowledge,
    folder: String, takeOver: Bool
  ) throws {
    let (workspace, vocabulary) = (knowledge.desk.workspace, knowledge.desk.library.vocabulary)
    let lock = try workspace.lock(unfinished.record, takeOver: takeOver)
    let disk = FilesOnDisk(workspace: workspace, lock: lock)
    let side = unfinished.side.flatMap { try? disk.bytes(at: $0) }
    guard let bytes = try disk.bytes(at: unfinished.record) else {
      workspace.files.release(lock)
      throw UseCaseError.nothingUnfinished
    }
    let file = OfficeFile(unfinished.record, bytes)
    let (record, session) = HourRecord.resuming(
      file, side: unfinished.side, vocabulary: vocabulary)
    let checkpoint = side.map { String(decoding: $0, as: UTF8.self) }
    hour = Hour(resuming: session, checkpoint: checkpoint, setup: setup)
    (self.knowledge, self.folder, self.record, files) = (knowledge, folder, record, disk)
  }

  /// What has to be done before the first screen; called once.
  package mutating func start() throws -> Outcome { try carryOut(hour.start()) }

  /// Takes an answer and does what it causes.
  package mutating func answer(
    _ answer: Facilitation.Answer, elapsed: Seconds
  ) throws -> Outcome {
    switch answer {
    case .line(let line) where !line.isEmpty: last = line
    case .lines(let lines): last = lines.joined(separator: "\n")
    default: break
    }
    return try carryOut(hour.answer(answer, elapsed: elapsed))
  }

  /// Makes what the next answers need, while nobody waits for an answer.
  package func readAhead() { knowledge.readAhead() }

  /// Lets others write the record.
  package mutating func release() {
    if let lock = files.lock { files.workspace.files.release(lock) }
    files.lock = nil
  }
}

// MARK: - Effects

extension OfficeHour {
  private var reader: Reader { knowledge.desk.reader }

  private mutating func carryOut(_ effects: [Effect]) throws -> Outcome {
    var outcome = Outcome()
    for effect in effects where outcome.ending == nil { try carryOut(effect, &outcome) }
    return outcome
  }

  private mutating func carryOut(_ effect: Effect, _ outcome: inout Outcome) throws {
    switch effect {
    case .save: save(&outcome)
    case .appendLog(let review): append(review, &outcome)
    case .deleteCheckpoint: try record.close(in: &files)
    case .readNotes(let name):
      outcome.lines += HandedIn.notes(in: text(of: name, &outcome), of: name)
    case .readFacts(let name): hour.show(HandedIn.facts(in: text(of: name, &outcome)))
    case .writeHeadPage:
      outcome.ending = unwritten
      if outcome.ending == nil { try writeHeadPage() }
    case .finished: outcome.ending = .finished
    case .quit(let kept): outcome.ending = unwritten ?? .left(kept: kept)
    }
  }

  /// A save that fails is said at once, with what was typed; the next answer tries again.
  private mutating func save(_ outcome: inout Outcome) {
    do {
      let left = try lockPlace()
      defer { if let left { files.workspace.files.release(left) } }
      // What somebody else wrote meanwhile changes the hour, which is then kept once more.
      while let edit = try saved() {
        outcome.said.append(reader.words.text(of: edit))
        guard case .merged(let merged) = edit else { break }
        hour.takeOver { merged.applied(to: $0) }
      }
      isSaved = true
    } catch {
      isSaved = false
      outcome.said += [reader.sentence(for: error), reader.words.notSaved(last: last)]
    }
  }

  /// Somebody may write between the reading and the writing; then it is read once more.
  private mutating func saved() throws(ChangeError) -> OutsideEdit? {
    for _ in 0..<3 {
      do {
        return try record.save(hour.session, hour.checkpoint, in: &files)
      } catch .changedSinceRead {
        continue
      }
    }
    return try record.save(hour.session, hour.checkpoint, in: &files)
  }

  /// Holds the lock of the place where the record is going to lie; gives the one of the place that
  /// it leaves.
  private mutating func lockPlace() throws(ChangeError) -> FileLock? {
    let place = HourRecord.place(of: hour.session)
    let old = files.lock
    guard old?.path != files.workspace.absolute(place) else { return nil }
    files.lock = try files.workspace.lock(place)
    return old
  }

  /// Writes what the team found about an earlier action into the file in which it lives.
  ///
  /// One that cannot be written now is said, with what was typed, and does not stop the hour.
  private func append(_ review: Review, _ outcome: inout Outcome) {
    do {
      try knowledge.desk.note(ActionChange(review))
    } catch {
      outcome.said.append(reader.sentence(for: error))
      let typed = [review.entry.text, review.learned].compactMap(\.self)
      outcome.said.append(typed.joined(separator: "\n"))
    }
  }

  /// The text of a file that was handed in; one that cannot be read is said and gives nothing.
  private func text(of name: String, _ outcome: inout Outcome) -> String {
    do {
      let path = FilePath.join(folder, sanitized(name))
      return try HandedIn.text(of: OfficeFile(name, try FileSystem.real.read(path)))
    } catch {
      outcome.said.append(reader.sentence(for: error))
      return ""
    }
  }

  /// Writes the page for the head of the division beside the record.
  private mutating func writeHeadPage() throws {
    guard let path = record.path else { return }
    let page = HeadPage(hour.session, context: reader.context(knowledge.office.library.library))
      .report.page
    try files.apply(.write("\(path.dropLast(3)).html", Array(page.rendered.utf8)))
  }

  /// The ending of an hour whose record could not be written; nil where all is saved.
  private var unwritten: Ending? {
    guard hour.isNamed, !isSaved else { return nil }
    return .unwritten(record: String(decoding: hour.session.rendered(), as: UTF8.self))
  }
}
