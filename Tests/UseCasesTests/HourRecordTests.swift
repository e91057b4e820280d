import Facilitation
import Records
import Testing
import Text

@testable import UseCases

/// The record of an hour, written while somebody else may write to it too.
@Suite struct HourRecordTests {
  private static let place = "Sessions/2026H2/2026-12-01-zeimu.md"
  private var files = FilesInMemory()
  private var record = HourRecord(vocabulary: .empty)
  private var session: Session

  init() throws {
    session = Session(
      id: try #require(SessionID("2026-12-01-zeimu")), language: .japanese, title: "税務課",
      division: "税務課")
    (session.term, session.participants) = (Term(fiscalYear: 2026, half: .second), 6)
    session.current = [Note(text: "印刷が多い"), Note(text: "電話が多い")]
    session.actions = [Action(number: 1, text: "表を作る")]
  }

  private func text() -> String {
    String(decoding: files[Self.place] ?? [], as: UTF8.self)
  }

  private mutating func save() throws -> OutsideEdit? {
    try record.save(session, Hour(setup: Self.setup).checkpoint, in: &files)
  }

  private static let setup = Setup(
    language: .japanese, today: CivilDate(dayNumber: 20_788), startMinute: 0)

  /// Changes the file as an editor does.
  private mutating func edit(_ old: String, _ new: String) {
    files[Self.place] = Array(text().replacing(old, with: new).utf8)
  }

  @Test mutating func `is written first, what only resuming needs after it`() throws {
    struct Log: FileStore {
      var paths: [String] = []
      func bytes(at path: String) throws(FilesInMemory.Refusal) -> [UInt8]? { nil }
      mutating func apply(_ change: Change) throws(FilesInMemory.Refusal) {
        paths.append(change.path)
      }
    }
    var log = Log()
    _ = try record.save(session, Hour(setup: Self.setup).checkpoint, in: &log)
    #expect(log.paths == [Self.place, "Sessions/2026H2/.2026-12-01-zeimu.hour"])
  }

  @Test mutating func `keeps what somebody else changed, and the hour goes on with it`() throws {
    #expect(try save().isNone)
    edit("参加人数: 6", "参加人数: 7")
    edit("# 税務課\n", "# 税務課\n\n手で書いた行\n")
    session.actions[0].owner = "庶務係"
    guard case .merged(let merged) = try save() else { Issue.record("not merged"); return }
    #expect(merged.conflicts.isEmpty)
    #expect(merged.session.participants == 7 && merged.session.actions[0].owner == "庶務係")
    for line in ["手で書いた行", "- 参加人数: 7", "  - 担当: 庶務係"] {
      #expect(text().contains("\(line)\n"), "\(line)")
    }
    session = merged.session
    session.actions[0].due = CivilDate(dayNumber: 20_800)
    #expect(try save().isNone)
    #expect(text().contains("- 参加人数: 7\n") && text().contains("手で書いた行\n"))
  }

  @Test mutating func `keeps the file's line where both changed it, and says what is not written`()
    throws
  {
    _ = try save()
    edit("参加人数: 6", "参加人数: 7")
    edit("- A1: 表を作る\n", "- A1: 表を作る\n  - 担当: 管理係\n")
    (session.participants, session.actions[0].owner) = (8, "庶務係")
    guard case .merged(let merged) = try save() else { Issue.record("not merged"); return }
    #expect(merged.conflicts.map(\.unwritten) == [["8"], ["庶務係"]])
    #expect(merged.conflicts.map(\.label) == [.participants, .owner])
    #expect(merged.conflicts.last?.number == 1)
    #expect(text().contains("- 参加人数: 7\n") && text().contains("  - 担当: 管理係\n"))
    let said = UseCaseWords(.japanese).text(of: OutsideEdit.merged(merged))
    #expect(said.contains("参加人数: 8") && said.contains("アクション1の担当: 庶務係"))
    session = merged.session
    #expect(try save().isNone)
  }

  @Test mutating func `knows an edited note without number by its place`() throws {
    _ = try save()
    edit("- 電話が多い\n", "- 電話が朝に多い\n")
    session.current = [
      Note(number: 1, text: "会議が長い"), Note(number: 2, text: "印刷が多い"),
      Note(number: 3, text: "電話が多い"),
    ]
    guard case .merged(let merged) = try save() else { Issue.record("not merged"); return }
    #expect(merged.session.current.map(\.text) == ["会議が長い", "印刷が多い", "電話が朝に多い"])
    #expect(merged.session.current.map(\.number) == [1, 2, 3])
  }

  @Test mutating func `takes in what was added and leaves out what was deleted`() throws {
    _ = try save()
    edit("- 印刷が多い\n", "")
    edit("- 電話が多い\n", "- 暖房が弱い\n- 電話が多い\n")
    session.current.append(Note(text: "鍵が一つ"))
    guard case .merged(let merged) = try save() else { Issue.record("not merged"); return }
    #expect(Set(merged.session.current.map(\.text)) == ["暖房が弱い", "電話が多い", "鍵が一つ"])
    let bytes = merged.session.current.map { Array($0.text.utf8) }
    #expect(bytes == bytes.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test mutating func `a step back undoes the hour's answer and not the other's edit`() throws {
    _ = try save()
    let before = session
    session.actions[0].owner = "庶務係"
    _ = try save()
    edit("参加人数: 6", "参加人数: 7")
    session.actions[0].due = CivilDate(dayNumber: 20_800)
    guard case .merged(let merged) = try save() else { Issue.record("not merged"); return }
    session = merged.applied(to: before)
    #expect(session.participants == 7 && session.actions[0].owner == nil)
    #expect(try save().isNone)
    #expect(text().contains("- 参加人数: 7\n") && !text().contains("庶務係"))
  }

  @Test mutating func `is written anew where it was taken away`() throws {
    _ = try save()
    files[Self.place] = nil
    guard case .removed = try save() else { Issue.record("not said"); return }
    #expect(text().contains("- 電話が多い\n"))
  }

  @Test mutating func `one that cannot be read any more lies under another name`() throws {
    _ = try save()
    files[Self.place] = [0xFF, 0xFE]
    guard case .setAside(let aside) = try save() else { Issue.record("not said"); return }
    #expect(files[aside] == [0xFF, 0xFE])
    #expect(text().contains("- 電話が多い\n"))
    #expect(try save().isNone)
  }

  @Test mutating func `never writes over a file that was there before the hour`() throws {
    files[Self.place] = [1]
    #expect(throws: FilesInMemory.Refusal.exists(Self.place)) { try save() }
    #expect(files[Self.place] == [1])
  }

  @Test mutating func `moves with the half-year, and at no moment there are two or none`() throws {
    _ = try save()
    session.term = Term(fiscalYear: 2027, half: .first)
    let next = "Sessions/2027H1/2026-12-01-zeimu.md"
    var counts: Set<Int> = []
    for crash in 0..<6 {
      var (broken, record) = (Breaking(files: files, left: crash), record)
      _ = try? record.save(session, Hour(setup: Self.setup).checkpoint, in: &broken)
      let paths = Array(broken.files.files.keys).sorted()
      counts.insert(paths.count { Paths.isRecord($0) })
      let hours = UnfinishedHour.withSideFile(among: paths)
      #expect(hours.count == 1, "\(paths)")
      #expect(hours.first.map { broken.files[$0.record] != nil } == true)
      #expect(
        try record.save(session, Hour(setup: Self.setup).checkpoint, in: &broken.files).isNone)
      #expect(
        broken.files.files.keys.sorted() == ["Sessions/2027H1/.2026-12-01-zeimu.hour", next])
    }
    #expect(counts == [1])
  }

  /// Files whose disk takes only a few more changes.
  private struct Breaking: FileStore {
    var files: FilesInMemory
    var left: Int

    func bytes(at path: String) throws(FilesInMemory.Refusal) -> [UInt8]? { files[path] }

    mutating func apply(_ change: Change) throws(FilesInMemory.Refusal) {
      guard left > 0 else { throw .missing(change.path) }
      left -= 1
      try files.apply(change)
    }
  }
}

extension OutsideEdit? {
  fileprivate var isNone: Bool { if case .none = self { true } else { false } }
}
