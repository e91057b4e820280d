import Foundation
import Insight
import Records
import Release
import Reports
import TestSupport
import Testing
import Text

@testable import UseCases

/// Whatever stands in a file ends no process, and what nobody changes keeps its bytes.
@Suite(.timeLimit(.minutes(60))) struct MutatorTests {
  @Test func `damaged records read, keep their bytes and read back as they were written`() async {
    await #expect(processExitsWith: .success) {
      let records = try DamagedFiles.records()
      try DamagedFiles.round(short: 40, long: 30_000) { mutator in
        let file = mutator.one(of: records)
        let damaged = OfficeFile(file.path, mutator.damaged(file.bytes))
        return Attempt(file, damaged, problems: DamagedFiles.problems(ofRecord: damaged))
      }
    }
  }

  @Test func `damaged rosters, cases and other files of the library read`() async {
    await #expect(processExitsWith: .success) {
      let files = try DamagedFiles.library()
      try DamagedFiles.round(short: 40, long: 30_000) { mutator in
        let file = mutator.one(of: files)
        let damaged = OfficeFile(file.path, mutator.damaged(file.bytes))
        return Attempt(file, damaged, problems: DamagedFiles.problems(ofTemplate: damaged))
      }
    }
  }

  @Test func `an office with damaged files is checked, counted, listed and handed over`() async {
    await #expect(processExitsWith: .success) {
      let (records, files) = (try DamagedFiles.records(), try DamagedFiles.library())
      try DamagedFiles.round(short: 4, long: 4_000) { mutator in
        let (record, template) = (mutator.one(of: records), mutator.one(of: files))
        let damaged = OfficeFile(record.path, mutator.damaged(record.bytes))
        let office = DamagedOffice(
          record: damaged, template: OfficeFile(template.path, mutator.damaged(template.bytes)))
        return Attempt(record, damaged, problems: office.problems())
      }
    }
  }
}

/// A file, what became of it, and what does not hold then.
struct Attempt {
  let sample: OfficeFile
  let damaged: OfficeFile
  let problems: [String]

  init(_ sample: OfficeFile, _ damaged: OfficeFile, problems: [String]) {
    (self.sample, self.damaged, self.problems) = (sample, damaged, problems)
  }

  /// The lines in which the file differs from the one that it was.
  var damage: String {
    let texts = [sample, damaged].map { String(decoding: $0.bytes, as: UTF8.self) }
    return lineDifference(from: texts[0], to: texts[1])
  }
}

/// Files to be damaged, and what must hold of each whatever has become of it.
enum DamagedFiles {
  /// Tries a damaged file for each seed, which is told beforehand, for a trap tells nothing itself.
  static func round(
    short: UInt64, long: UInt64, _ attempt: (inout Mutator) throws -> Attempt
  ) throws {
    for seed in Rounds.seeds(short: short, long: long) {
      FileHandle.standardError.write(Data("mutator: ARITAI_SEED=\(seed)\n".utf8))
      var mutator = Mutator(seed: seed)
      let tried = try attempt(&mutator)
      for problem in tried.problems {
        Issue.record("seed \(seed), \(tried.damaged.path): \(problem)\n\(tried.damage)")
      }
    }
  }

  /// Sample records, one with every field, and a bundle.
  static func records() throws -> [OfficeFile] {
    let samples = try Repository.files(below: "Sessions").prefix(4).map { OfficeFile($0, $1) }
    let marked = MarkedRecord("2026-10-06-jinji", division: "人事課", mark: "印甲")
    let own = OfficeFile(marked.path, Array(marked.text.utf8))
    let session = Session.read(bytes: own.bytes, file: own.path).value
    let handover = ReleasePolicy(Library()).bundle(of: session, number: 1, for: Secretariat.self)
    guard case .bundle(let bundle) = handover else { throw Unmade.bundle }
    return samples + [own, OfficeFile("Sessions/received/\(bundle.id).md", bundle.bytes())]
  }

  private enum Unmade: Error { case bundle }

  /// The beginning of one file of each kind that a library has, and of those beside the records.
  static func library() throws -> [OfficeFile] {
    var kinds: Set<FileKind> = []
    let templates = try Repository.files(below: "Templates").filter { file in
      FileKind(path: file.path).map { kinds.insert($0).inserted } ?? false
    }
    let written = [
      ("workspace.md", "# 作業\n\n- 所属: jinji\n"), ("Templates/mask.txt", "山田\n# 人\n林\n"),
      (
        "Sessions/replies/2026-04-20-jinji-G2.md",
        "# 回答\n\n- 宛: 2026-04-20-jinji/G2\n- 日付: 2026-11-01\n- 回答: 11月に決めます\n"
      ),
      (
        "Sessions/decisions/1.md",
        "# 方針\n\n- 課題の型: only-owner\n- 対応方針: 取り組む\n- 担当: 総務課\n- 期限: 2027-03-31\n- 理由: 多い\n"
      ),
      ("Sessions/received/cases/own-2026-1.md", "# 手順書\n\n- 団体: 本県\n\n## 取組\n\n書いた\n"),
    ]
    return templates.map { OfficeFile($0.path, beginning(of: $0.bytes)) }
      + written.map { OfficeFile($0.0, Array($0.1.utf8)) }
  }

  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    let end = bytes.prefix(2_500).lastIndex(of: 0x0A) ?? bytes.count - 1
    return Array(bytes[...end])
  }
}

// MARK: - What must hold

extension DamagedFiles {
  static func problems(ofRecord file: OfficeFile) -> [String] {
    let reading = Session.read(bytes: file.bytes, file: file.path)
    var problems = misplaced(reading.diagnostics + reading.origins(file: file.path), in: file)
    if reading.document.rewritten(to: reading.value) != file.bytes {
      problems.append("rewritten unchanged, it has other bytes")
    }
    return problems + rewritten(reading.value, file)
  }

  /// A record that was written anew says the same ever after.
  ///
  /// The first writing makes spaces of controls and takes marks of Markdown from the beginning of a
  /// text; that it changes nothing else is held by `RewritingPropertyTests`.
  private static func rewritten(_ session: Session, _ file: OfficeFile) -> [String] {
    let read = { Session.read(bytes: $0, file: file.path).value }
    let first = read(session.rendered())
    let second = read(first.rendered())
    if first == second, first.rendered() == second.rendered() { return [] }
    let change = lineDifference(from: dumped(first), to: dumped(second))
    return ["written anew, it reads otherwise\n\(change)"]
  }

  private static func dumped(_ session: Session) -> String {
    var text = ""
    dump(session, to: &text)
    return text
  }

  static func problems(ofTemplate file: OfficeFile) -> [String] {
    let found: [Diagnostic]
    switch FileKind(path: file.path) {
    case .reply: found = Reply.read(bytes: file.bytes, file: file.path).diagnostics
    case .decision: found = Decision.read(bytes: file.bytes, file: file.path).diagnostics
    case .workspace: found = OwnWorkspace.read(bytes: file.bytes, file: file.path).diagnostics
    default: found = Library.read(files: [(file.path, file.bytes)]).diagnostics
    }
    return misplaced(found, in: file)
  }

  /// Diagnostics whose place is none in the file, or whose sentence cannot be made.
  private static func misplaced(_ found: [Diagnostic], in file: OfficeFile) -> [String] {
    let document = Document(bytes: file.bytes)
    var cursor = LineCursor(at: document.start)
    var lengths: [Int] = []
    while let (content, _) = cursor.next(in: file.bytes) {
      lengths.append(document.text(content).count)
    }
    return found.compactMap { diagnostic in
      let place = diagnostic.place
      let length = lengths.indices.contains(place.line - 1) ? lengths[place.line - 1] : 0
      let isInside =
        place.line >= 1 && place.line <= max(1, lengths.count) && place.column >= 1
        && place.length >= 1 && place.column + place.length - 1 <= max(1, length + 1)
      let isSaid = Language.allCases.allSatisfy {
        diagnostic.rendered(RecordWords($0)).hasPrefix("\(file.path):\(place.line):")
      }
      return isInside && isSaid && diagnostic.file == file.path
        ? nil : "\(diagnostic.problem.code) at \(place) of \(length)"
    }
  }
}

/// An office of three records, one of them damaged, with one damaged file in its library.
struct DamagedOffice {
  private let library: LoadedLibrary
  private let sessions: LoadedSessions
  private let template: OfficeFile

  init(record: OfficeFile, template: OfficeFile) {
    self.template = template
    library = LoadedLibrary(carried: Samples.libraryFiles, own: [template])
    let others = [Samples.record("2026-04-20-zeimu"), Samples.record("2026-10-06-zeimu")]
    let (vocabulary, files) = (library.vocabulary, others + [record])
    sessions = LoadedSessions(files.map { RecordReading($0, vocabulary: vocabulary) })
  }

  /// Makes everything that is made of an office's files.
  func problems() -> [String] {
    var problems: [String] = []
    let corrections = LoadedCorrections(
      OfficeFile("corrections.txt", template.bytes), library.library, sessions)
    let findings = Findings(library, sessions, corrections)
    for language in Language.allCases {
      let reader = Reader(language: language, today: Samples.reader.today)
      if findings.text(reader.words).isEmpty != findings.isEmpty { problems.append("not said") }
      _ = findings.table(reader.words).json.pretty
      let overview = OverviewRequest(term: nil).report(
        library, sessions.released(by: library.policy, to: Secretariat.self),
        corrections.file.corrections, for: reader)
      problems += shown(overview.report, "report")
      _ = overview.json.pretty
      let list = library.policy.list(sessions.sessions, for: .nobody)
      let plans = Plans(
        of: list, filter: PlanFilter(), context: reader.context(library.library))
      problems += shown(plans.report, "plans") + (plans.text(as: .csv).isEmpty ? ["no plans"] : [])
      problems += pages(for: reader)
    }
    let text = String(decoding: template.bytes, as: UTF8.self)
    _ = JudgedFile(text, vocabulary: library.vocabulary)
    _ = HandedIn.notes(in: text, of: "a.csv").count + HandedIn.facts(in: text).count
    return problems + mishandled()
  }

  private func pages(for reader: Reader) -> [String] {
    sessions.sessions.flatMap { session in
      [RecordPage.minutes(onPaper: false), .minutes(onPaper: true), .head, .trace, .after].flatMap {
        page -> [String] in
        guard let report = try? page.report(of: session, library, for: reader) else { return [] }
        return shown(report, "\(page)")
      }
    }
  }

  /// A report whose text steers the terminal.
  private func shown(_ report: Report, _ name: String) -> [String] {
    let text = report.plainText(opened: true)
    _ = (report.markdown(opened: true), report.page.rendered)
    return text == text.visible ? [] : ["\(name) shows a control"]
  }

  /// Records of which what leaves reads otherwise than it was written, or with another checksum.
  private func mishandled() -> [String] {
    sessions.files.compactMap { file in
      let handover = library.policy.bundle(of: file.session, number: 1, for: Secretariat.self)
      guard case .bundle(let bundle) = handover else { return nil }
      let bytes = bundle.bytes(vocabulary: library.vocabulary)
      let reading = Session.read(bytes: bytes, file: file.path, vocabulary: library.vocabulary)
      let isWhole = !reading.diagnostics.contains { $0.problem.code == "checksum" }
      return isWhole && reading.value.rendered(vocabulary: library.vocabulary) == bytes
        ? nil : "the bundle of \(file.path) reads otherwise"
    }
  }
}
