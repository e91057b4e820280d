import Foundation
import Records
import Release
import TestSupport
import Testing
import Text
import UseCases
import Workspace

@testable import Office

/// What is handed in lies on the disk whole, or nothing has changed.
@Suite final class ReceivingTests {
  private let folder: TemporaryFolder
  private static let reader = Reader(language: .japanese, today: CivilDate(dayNumber: 20_788))

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# 県\n\n## 総務部\n\n- zeimu: 税務課\n", to: "office/Templates/organization.md")
    try folder.write("", to: "office/Sessions/.keep")
  }

  private var office: OfficeFolder {
    OfficeFolder(Workspace(root: "\(folder.path)/office"), for: Self.reader) {
      $0 == "organization.md"
    }
  }

  private func bundle(_ number: Int) throws -> String {
    let text =
      "# 題\n\n- 所属: 税務課\n- 実施日: 2026-05-20\n- 記録: 開催済\n- 所属長確認: 2026-05-20\n- 共有範囲: 庁内\n"
    let session = Session.read(
      bytes: Array(text.utf8), file: "2026-05-20-zeimu.md", vocabulary: office.library.vocabulary
    ).value
    let handover = office.library.policy.bundle(
      of: session, number: number, for: Secretariat.self)
    guard case .bundle(let bundle) = handover else { throw CocoaError(.fileReadUnknown) }
    return String(decoding: bundle.bytes(), as: UTF8.self)
  }

  private func receive(_ names: String...) throws -> [Receiving.Outcome] {
    var outcomes: [Receiving.Outcome] = []
    try office.receive(names, from: folder.path) { outcomes.append($0.outcome) }
    return outcomes
  }

  /// Every file of the office with its bytes.
  private func content() throws -> [String: Data] {
    let files = FileSystem.real.walk("\(folder.path)/office").files
    return try Dictionary(
      uniqueKeysWithValues: files.map { path in
        (path, try Data(contentsOf: URL(filePath: "\(folder.path)/office/\(path)")))
      })
  }

  @Test func `a folder is taken in file by file, and once more changes no byte`() throws {
    try folder.write(try bundle(1), to: "mail/a (1).md")
    try folder.write(try bundle(2), to: "mail/b.md")
    try folder.write("", to: "mail/c.docx")
    #expect(try receive("mail").map(\.isRefusal) == [false, false, true])
    let after = try content()
    #expect(after.keys.contains("Sessions/received/2026-05-20-zeimu.md"))
    _ = try receive("mail")
    #expect(try content() == after)
  }

  @Test func `what the disk does not give is refused with words, and nothing changes`() throws {
    let before = try content()
    let large = "\(folder.path)/large.md"
    #expect(FileManager.default.createFile(atPath: large, contents: nil))
    let handle = try FileHandle(forWritingTo: URL(filePath: large))
    try handle.truncate(atOffset: 1 << 30)
    try handle.close()
    let found = try receive("large.md", "none.md")
    #expect(found.map(\.isRefusal) == [true, true])
    for outcome in found {
      guard case .refused(let why) = outcome else { continue }
      #expect(!Self.reader.words.sentence(why).fix.isEmpty)
    }
    #expect(try content() == before)
  }

  @Test func `a form that was filled in is taken in once; one with a wrong cell changes nothing`()
    throws
  {
    let text = String(try office.form(for: "税務課").csv.dropFirst())
    try folder.write(text.replacing("実施日,", with: "実施日,来月"), to: "wrong.csv")
    try folder.write("所属,年度\n", to: "list.csv")
    let before = try content()
    #expect(try receive("wrong.csv", "list.csv").map(\.isRefusal) == [true, true])
    #expect(try content() == before)
    let filled = text.replacing("実施日,", with: "実施日,2026-10-08").replacing(
      "課題1,課題,", with: "課題1,課題,電話が多い")
    try folder.write(filled, to: "form.csv")
    #expect(try receive("form.csv").map(\.isRefusal) == [false])
    let after = try content()
    #expect(after.keys.contains("Sessions/2026H2/2026-10-08-zeimu.md"))
    _ = try receive("form.csv")
    #expect(try content() == after)
  }

  @Test func `a record in Shift_JIS is read, and whoever would change it is told how`() throws {
    let text = "# 題\n\n- 所属: 税務課\n- 実施日: 2026-05-20\n- 記録: 作成中\n\n## アクション\n\n- A1: 表\n"
    let bytes = try #require(text.data(using: .shiftJIS))
    let path = "office/Sessions/2026H1/2026-05-20-zeimu.md"
    try folder.write("", to: path)
    try bytes.write(to: URL(filePath: "\(folder.path)/\(path)"))
    #expect(office.sessions().files.map(\.session.title) == ["題"])
    #expect(office.sessions().diagnostics.map(\.problem.code) == ["cp932"])
    let change = EntryChange(
      try #require(ActionID("2026-05-20-zeimu/A1")), LogEntry(date: Self.reader.today, state: .done)
    )
    let file = SkippedFile.notUTF8(path: String(path.dropFirst("office/".count)), isCP932: true)
    #expect(throws: UseCaseError.skipped(file)) { try office.note(change) }
    #expect(throws: UseCaseError.skipped(file)) { try office.mending("2026-05-20-zeimu/A1") }
    #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/\(path)")) == bytes)
  }
}
