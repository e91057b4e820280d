import Facilitation
import Records
import TestSupport
import Text
import Testing
import UseCases
import Workspace

@testable import Office

/// What is written into the records of a folder on a disk.
@Suite(.timeLimit(.minutes(30))) final class WritingTests {
  private let folder: TemporaryFolder
  private static let record = "Sessions/2026H1/2026-04-20-jinji.md"
  private static let reader = Reader(language: .japanese, today: CivilDate(dayNumber: 20_788))

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "# 題\n\n- 所属: 人事課\n- 記録: 開催済\n\n## アクション\n\n- A1: 表を作る\n", to: Self.record)
  }

  private var office: OfficeFolder {
    OfficeFolder(Workspace(root: folder.path), for: Self.reader)
  }

  private func change(_ text: String, isOnce: Bool = false) throws -> EntryChange {
    let entry = LogEntry(date: Self.reader.today, state: .halfway, text: text)
    return EntryChange(try ActionID(named: "2026-04-20-jinji/A1"), entry, isOnce: isOnce)
  }

  @Test func `of many who note something at once each line is kept`() async throws {
    let office = office
    let changes = try (0..<24).map { try change("\($0)番") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for change in changes { group.addTask { try office.note(change) } }
      try await group.waitForAll()
    }
    let text = try folder.read(Self.record)
    for number in 0..<24 { #expect(text.contains(": \(number)番\n")) }
    #expect(text.split(separator: "\n").count { $0.contains("番") } == 24)
  }

  @Test func `a lock that somebody keeps is waited for, then said`() throws {
    try folder.write(
      "pc9\n1\nsato\n2026-12-01T09:00:00+09:00\n1\n", to: Self.record + ".lock")
    do {
      try office.note(try change("遅れる"))
      Issue.record("written")
    } catch ChangeError.locked(let path, let holder) {
      #expect(path == Self.record && holder.user == "sato")
    }
    #expect(try !folder.read(Self.record).contains("遅れる"))
  }

  @Test func `what stands there from before a crash is not written twice`() throws {
    try office.note(try change("半分", isOnce: true))
    try office.note(try change("半分", isOnce: true))
    let text = try folder.read(Self.record)
    #expect(text.split(separator: "\n").count { $0.contains("半分") } == 1)
    try office.note(try change("半分"))
    #expect(try folder.read(Self.record).split(separator: "\n").count { $0.contains("半分") } == 2)
  }

  @Test func `what another division handed in is not edited`() throws {
    let path = "Sessions/received/2026-04-21-zeimu.md"
    let text = "# 題\n\n- 共有: 1\n- 所属: 税務課\n\n## アクション\n\n- A1: 表\n"
    try folder.write(text, to: path)
    let entry = LogEntry(date: Self.reader.today, state: .done)
    #expect(throws: UseCaseError.received(path)) {
      try office.note(EntryChange(try ActionID(named: "2026-04-21-zeimu/A1"), entry))
    }
    #expect(try folder.read(path) == text)
  }

  @Test(arguments: ["2026-04-20-jinji/A9", "2026-04-20-jinji"])
  func `an action that there is not is said`(name: String) throws {
    #expect(throws: UseCaseError.noSuchAction(name)) {
      let entry = LogEntry(date: Self.reader.today, state: .done)
      try office.note(EntryChange(try ActionID(named: name), entry))
    }
  }

  @Test func `a record that is not UTF-8 is said to be unreadable, not missing`() throws {
    try FileSystem.real.replace("\(folder.path)/\(Self.record)", with: [0x8E, 0x86])
    let file = SkippedFile.notUTF8(path: Self.record, isCP932: true)
    #expect(throws: UseCaseError.skipped(file)) { try office.note(try change("x")) }
  }

  @Test func `an own case lies under the first free name of the year`() throws {
    var draft = CaseDraft()
    (draft.title, draft.problem, draft.practice) = ("動画", "引継ぎが終わらない", "動画に撮った")
    #expect(try office.add(draft) == "Templates/cases/own-2026-1.md")
    #expect(try office.add(draft) == "Templates/cases/own-2026-2.md")
    #expect(office.library.library.case("own-2026-2")?.practice == "動画に撮った")
  }

  @Test
  func `a form that came back makes a record once, and changes nothing where a cell is wrong`()
    throws
  {
    let text = String(try office.form(for: "人事課").csv.dropFirst())
    #expect(try office.take(form: OfficeFile("x.csv", Array("所属,年度\n".utf8))) == nil)
    let wrong = OfficeFile("form.csv", Array(text.replacing("実施日,", with: "実施日,来月").utf8))
    #expect(try office.take(form: wrong)?.problems.map { $0.place.description } == ["B3"])
    let filled = text.replacing("実施日,", with: "実施日,2026-10-08").replacing(
      "課題1,課題,", with: "課題1,課題,電話が多い")
    let form = OfficeFile("form.csv", Array(filled.utf8))
    #expect(try office.take(form: form)?.changes.count == 1)
    let made = try folder.read("Sessions/2026H2/2026-10-08-jinji.md")
    #expect(made.contains("- G1: 電話が多い\n") && made.contains("- 記録番号: "))
    #expect(try office.take(form: form)?.changes == [])
  }
}
