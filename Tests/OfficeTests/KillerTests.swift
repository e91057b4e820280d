import Facilitation
import Foundation
import Records
import TestSupport
import Testing
import Text
import UseCases

@testable import Office
@testable import Workspace

/// An hour of all steps that is killed, or whose disk fails, at every call of the disk.
///
/// The calls are those of the program itself on a real folder; only the kill is played.
@Suite(.timeLimit(.minutes(60))) final class KillerTests {
  private let folder: TemporaryFolder
  private static let side = "Sessions/2026H2/.2026-12-01-zeimu.hour"
  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"
  private static let lines = Script.rows.map(\.input)

  init() throws { folder = try TemporaryFolder() }

  /// An hour that writes as `OfficeHour` does.
  private struct Led {
    var hour: Hour
    var record: HourRecord
    var files: FilesOnDisk

    init(_ files: FilesOnDisk) {
      hour = Hour(setup: Room.setup())
      record = HourRecord(vocabulary: .empty)
      self.files = files
    }

    /// Answers a line and does what it causes.
    mutating func answer(_ line: String) throws {
      for effect in hour.answer(.line(line)) { try carryOut(effect) }
    }

    mutating func release() {
      if let lock = files.lock { files.workspace.files.release(lock) }
      files.lock = nil
    }

    mutating func carryOut(_ effect: Effect) throws {
      switch effect {
      case .save:
        if files.lock == nil {
          files.lock = try files.workspace.lock(HourRecord.place(of: hour.session))
        }
        _ = try record.save(hour.session, hour.checkpoint, in: &files)
      case .deleteCheckpoint: try record.close(in: &files)
      case .appendLog, .appendLine, .takeBackLog, .takeBackLine, .readNotes, .readFacts,
        .writeHeadPage, .finished, .quit:
        break
      }
    }
  }

  private func led(on disk: FileSystem) -> Led {
    Led(FilesOnDisk(workspace: Workspace(root: folder.path, files: disk)))
  }

  /// The hour as the next run finds it; nil where there is none to go on with.
  private func resumed(_ moment: KilledDisk.Moment) throws -> (hour: Hour, record: HourRecord)? {
    let paths = moment.keys.filter { !$0.contains(".tmp-") && !$0.hasSuffix(".lock") }.sorted()
    guard let found = UnfinishedHour.withSideFile(among: paths).last else { return nil }
    let bytes = try #require(moment[found.record])
    let (record, session) = HourRecord.resuming(
      OfficeFile(found.record, bytes), side: found.side, vocabulary: .empty)
    let side = found.side.flatMap { moment[$0] }.map { String(decoding: $0, as: UTF8.self) }
    return (Hour(resuming: session, checkpoint: side, setup: Room.setup()), record)
  }

  @Test func `killed at any call it leaves whole files, and goes on at the question or the next`()
    throws
  {
    let disk = KilledDisk(at: folder.path)
    var hour = led(on: disk.files)
    var last: KilledDisk.Moment = [:]
    var (tried, played) = (0, 0)
    let step = Rounds.isLong ? 1 : 11
    for (index, line) in Self.lines.enumerated() {
      let before = hour.hour
      try hour.answer(line)
      #expect(!disk.isUnsynced, "after answer \(index) something is not on the disk")
      let now = Self.whole(try folder.files())
      for moment in disk.moments() {
        tried += 1
        expectWhole(moment, between: last, and: now, "answer \(index): \(line)")
        guard let again = try resumed(moment) else {
          // Before the first name, or when the hour is over, nothing is to be gone on with.
          #expect(last[Self.side] == nil || now[Self.side] == nil, "answer \(index) is lost")
          continue
        }
        guard now[Self.side] != nil else { continue }
        let asked = Self.asked(again.hour)
        #expect([before, hour.hour].map(Self.asked).contains(asked), "answer \(index): \(asked)")
        guard tried % step == 0 else { continue }
        played += 1
        let isWritten = moment[Self.record] == now[Self.record]
        let rest = isWritten && asked == Self.asked(hour.hour) ? index + 1 : index
        try expectNothingLost(again.hour, playing: rest)
      }
      last = now
    }
    hour.release()
    #expect(hour.hour.isFinished && last.keys.sorted() == [Self.record])
    #expect(tried > 300 && played > 25, "\(tried), \(played)")
  }

  @Test func `a disk that fails at one call loses nothing, and the next answer writes it all`()
    throws
  {
    let whole = KilledDisk(at: folder.path)
    var unbroken = led(on: whole.files)
    for line in Self.lines { try unbroken.answer(line) }
    let expected = Self.whole(try folder.files())
    unbroken.release()
    // The first calls make the record; after them all answers are alike.
    let few = Array(4..<9) + stride(from: 0, to: whole.count, by: 61)
    for failing in Rounds.isLong ? Array(0..<whole.count) : few {
      try folder.clear()
      let disk = KilledDisk(at: folder.path, failing: failing)
      var hour = led(on: disk.files)
      var failures = 0
      for line in Self.lines {
        do { try hour.answer(line) } catch { failures += 1 }
        let left = try folder.files().keys.filter { $0.contains(".tmp-") }
        #expect(left.isEmpty, "call \(failing)")
      }
      // The last answer of all may be the one that failed; then the hour is told to save once more.
      if hour.hour.isFinished { for effect in hour.hour.start() { try? hour.carryOut(effect) } }
      hour.release()
      #expect(failures <= 1)
      #expect(Self.whole(try folder.files()) == expected, "call \(failing)")
    }
  }

  /// Each file is what it was before the answer or after it, or half-written under a name of its own.
  private func expectWhole(
    _ moment: KilledDisk.Moment, between old: KilledDisk.Moment, and new: KilledDisk.Moment,
    _ note: String
  ) {
    for (name, bytes) in Self.whole(moment) {
      // The last answer is saved before what only resuming needs goes.
      if name == Self.side, new[name] == nil { continue }
      #expect([old[name], new[name]].contains(bytes), "\(note): \(name)")
    }
    if old[Self.record] != nil { #expect(moment[Self.record] != nil, "\(note): no record") }
    // What only resuming needs is never ahead of the record.
    if moment[Self.side] == new[Self.side], old[Self.side] != new[Self.side], new[Self.side] != nil
    {
      #expect(moment[Self.record] == new[Self.record], "\(note): the side file came first")
    }
  }

  /// Plays the rest of the hour: no line of the unbroken record is missing, at most one answer more
  /// than there should be stands in it.
  private func expectNothingLost(_ hour: Hour, playing first: Int) throws {
    var (unbroken, broken) = (Hour(setup: Room.setup()), hour)
    for line in Self.lines { _ = unbroken.answer(.line(line)) }
    for line in Self.lines[first...] { _ = broken.answer(.line(line)) }
    let texts = { (session: Session) in
      (session.current + session.ideal).map(\.text) + session.issues.map(\.text)
        + session.actions.map(\.text)
    }
    let (all, found) = (texts(unbroken.session), texts(broken.session))
    for text in all { #expect(found.contains(text), "from answer \(first): \(text) is lost") }
    #expect(found.count <= all.count + 1, "from answer \(first): \(found)")
    #expect(broken.session.participants == unbroken.session.participants)
  }

  private static func whole(_ moment: KilledDisk.Moment) -> KilledDisk.Moment {
    moment.filter { !$0.key.contains(".tmp-") && !$0.key.hasSuffix(".lock") }
  }

  /// The open question with what it keeps, as the side file says it.
  private static func asked(_ hour: Hour) -> String {
    let lines = hour.checkpoint.encoded.split(separator: "\n")
    let start = lines.lastIndex { !$0.hasPrefix(" ") } ?? 0
    return lines[start...].joined(separator: "\n")
  }
}

extension TemporaryFolder {
  /// Every file below it, hidden ones too.
  func files() throws -> KilledDisk.Moment {
    let disk = KilledDisk(at: path)
    _ = disk.files.syncFolder(path)
    return disk.moments().last ?? [:]
  }

  /// Removes all that is in it.
  fileprivate func clear() throws {
    try FileManager.default.removeItem(atPath: "\(path)/Sessions")
  }
}
