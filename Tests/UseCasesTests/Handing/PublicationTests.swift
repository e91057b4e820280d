import Records
import Release
import Reports
import TestSupport
import Testing
import Text

@testable import UseCases

/// 返事: replies, decisions and what everybody may have.
@Suite struct PublicationTests {
  private static let shared = MarkedRecord("2026-04-20-zeimu", division: "税務課", mark: "印甲")
  private static let secretariat: MarkedRecord = {
    var record = MarkedRecord("2026-04-21-kanzai", division: "管財課", mark: "印乙")
    record.release = "事務局まで"
    return record
  }()
  private static let inside: MarkedRecord = {
    var record = MarkedRecord("2026-04-22-zaisei", division: "財政課", mark: "印丙")
    record.release = "課内"
    return record
  }()

  private static func files(_ records: [MarkedRecord]) -> [OfficeFile] {
    records.map { OfficeFile($0.path, Array($0.text.utf8)) }
  }

  private static let all = files([shared, secretariat, inside])

  /// What is published of files, into a folder that holds some already.
  private func publish(
    _ files: [OfficeFile], into folder: [OfficeFile] = [], figures: Set<String> = []
  ) -> Publication {
    let sessions = Samples.sessions(files.filter { Paths.isRecord($0.path) })
    let answers = LoadedAnswers(files, Samples.library.vocabulary, numbers: sessions.numbers)
    let present = FilesInMemory(folder)
    return Publication(
      of: sessions, answers, cases: files.filter { $0.path.hasPrefix(Paths.cases) },
      figures: figures, Samples.library, for: Samples.reader, present: { present[$0] })
  }

  private func reply(
    to issue: String, _ text: String, in files: [OfficeFile]
  ) throws -> OfficeFile {
    let sessions = Samples.sessions(files.filter { Paths.isRecord($0.path) })
    let list = Samples.library.policy.list(sessions.sessions, for: .nobody)
    let request = ReplyRequest(to: issue, text, on: Samples.reader.today)
    let (change, _) = try request.change(in: list, for: Samples.reader, present: { _ in nil })
    guard case .create(let path, let bytes) = change else { throw FilesInMemory.Refusal.exists("") }
    return OfficeFile(path, bytes)
  }

  private func decision(
    about target: String, in files: [OfficeFile], shared: SharedIssue? = nil,
    owner: String = "情報政策課", present: [UInt8]? = nil
  ) throws -> OfficeFile {
    let sessions = Samples.sessions(files.filter { Paths.isRecord($0.path) })
    let list = Samples.library.policy.list(sessions.sessions, for: .nobody)
    var request = DecisionRequest(about: target, .act, on: Samples.reader.today)
    (request.owner, request.reason) = (owner, "様式を一つにする")
    request.due = CivilDate(year: 2027, month: 3, day: 31)
    let (change, _) = try request.change(
      in: list, for: Samples.reader, shared: { _ in shared }, present: { _ in present })
    switch change {
    case .create(let path, let bytes), .rewrite(let path, _, let bytes):
      return OfficeFile(path, bytes)
    default: throw FilesInMemory.Refusal.exists("")
    }
  }

  @Test func `no byte of it holds a note, a name or what is not for everybody`() throws {
    var files = Self.all
    for record in [Self.shared, Self.secretariat] {
      files.append(try reply(to: "\(record.id)/G1", "回答\(record.mark)", in: Self.all))
      files.append(
        try decision(about: "\(record.id)/G1", in: Self.all, owner: "情報政策課（甲斐原）"))
    }
    let publication = publish(files)
    let hidden =
      MarkedRecord.names + ["丁野", "5×3", "平均", Self.secretariat.mark, Self.inside.mark]
      + Self.shared.marks(below: .office)
    for file in publication.files {
      let text = file.path + "\n" + String(decoding: file.bytes, as: UTF8.self)
      for word in hidden { #expect(!text.contains(word), "\(word) in \(file.path)") }
    }
    #expect(
      publication.files.map(\.path) == [
        "2026-04-20-zeimu.md", "replies/2026-04-20-zeimu-G1.md",
        "decisions/2026-04-20-zeimu-G1.md",
      ])
    #expect(
      publication.notForAll == [
        "Sessions/replies/2026-04-21-kanzai-G1.md", "Sessions/decisions/2026-04-21-kanzai-G1.md",
      ])
    #expect(publication.count == .init(records: 1, replies: 1, decisions: 1))
  }

  @Test func `what is published again is the same, and what has changed has a higher number`()
    throws
  {
    let first = publish(Self.all)
    #expect(publish(Self.all, into: first.files).files == [])
    let changed = Self.files([Self.shared]).map { file in
      OfficeFile(
        file.path,
        Array(String(decoding: file.bytes, as: UTF8.self).replacing("手順を1枚", with: "手順を2枚").utf8))
    }
    let second = publish(changed, into: first.files)
    let shares = (first.files + second.files).map { file in
      Session.read(bytes: file.bytes, file: file.path).value.share
    }
    #expect(shares == [1, 2])
  }

  @Test func `a record that is no longer for everybody is taken out, and nothing else is`() throws {
    let first = publish(Self.all)
    var inside = Self.shared
    inside.release = "課内"
    let other = OfficeFile("2026-04-22-zaisei.md", Array("# 別の文書\n".utf8))
    let second = publish(Self.files([inside, Self.inside]), into: first.files + [other])
    #expect(second.withdrawn == ["2026-04-20-zeimu.md"] && second.files == [])
  }

  @Test func `a decision about a shared issue names those records that all may read`() throws {
    let ids = try [Self.shared, Self.secretariat].map { record in
      IssueID(session: try #require(SessionID(record.id)), number: 1)
    }
    let shared = SharedIssue(
      type: "only-owner", title: "担当者しか知らない", term: Term(fiscalYear: 2026, half: .first),
      issues: ids)
    let file = try decision(about: "only-owner", in: Self.all, shared: shared)
    #expect(file.path == "Sessions/decisions/only-owner-2026H1.md")
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("- 課題の型: only-owner\n") && text.contains("2026-04-21-kanzai/G1"))
    let publication = publish(Self.all + [file])
    let out = try #require(publication.files.last)
    let shown = String(decoding: out.bytes, as: UTF8.self)
    #expect(shown.contains("- 宛: 2026-04-20-zeimu/G1\n") && !shown.contains("kanzai"))
  }

  @Test func `what is answered a second time takes the place of the first`() throws {
    let first = try decision(about: "\(Self.shared.id)/G1", in: Self.all)
    let second = try decision(
      about: "\(Self.shared.id)/G1", in: Self.all, owner: "総務課", present: first.bytes)
    #expect(second.path == first.path)
    #expect(String(decoding: second.bytes, as: UTF8.self).contains("- 担当: 総務課\n"))
  }

  @Test(arguments: ["2026-04-20-zeimu/G9", "2026-04-20-zeimu", "G1", "2026-04-22-zaisei/G1"])
  func `nothing is answered to what is not there or not shown`(name: String) {
    #expect(throws: UseCaseError.self) { try reply(to: name, "はい", in: Self.all) }
    #expect(throws: UseCaseError.self) { try decision(about: name, in: Self.all) }
  }

  @Test func `a reply to what does not exist is an error of check`() throws {
    let file = try reply(to: "\(Self.shared.id)/G1", "はい", in: Self.all)
    let lost = [
      Samples.file("Sessions/replies/2026-04-20-zeimu-G9.md", "# 回答\n\n- 回答: はい\n"),
      Samples.file("Sessions/decisions/x.md", "# 方針\n\n- 宛: 2026-01-01-zeimu/G1\n"),
    ]
    let sessions = Samples.sessions(Self.all)
    let answers = LoadedAnswers([file] + lost, Samples.library.vocabulary)
    let found = Findings(Samples.library, sessions, LoadedCorrections(), answers: answers)
    let table = found.table(UseCaseWords(.japanese)).json.compact
    for file in lost { #expect(table.contains(file.path), "\(file.path)") }
    #expect(!table.contains(file.path) && table.contains("answer-target"))
  }
}
