import Insight
import Office
import Records
import Release
import Text
import UseCases
import Workspace

/// How long an office's sessions take from the disk to a report, beside only reading their files.
struct SessionsBenchmark {
  private static let count = 10_000
  private static let rounds = 5

  let folder: String

  func run() throws {
    let copies = try SampleCopies(of: folder, count: Self.count)
    defer { copies.remove() }
    print("\(Self.count) sessions of \(copies.bytes / Self.count) bytes, best of \(Self.rounds)")
    let day = CivilDate(dayNumber: 0)
    let office = OfficeFolder(copies.workspace, for: Reader(language: .japanese, today: day))
    let matcher = Matcher(office.library.library)
    var (reading, counting, grouping, found) = ([Duration](), [Duration](), [Duration](), "")
    for _ in 0..<Self.rounds {
      reading.append(Stopwatch.time { _ = bytes(in: copies.workspace) })
      counting.append(Stopwatch.time { found = counted(office) { _ in [] } })
      grouping.append(
        Stopwatch.time { found = counted(office) { matcher.groups(of: $0) } })
    }
    let (best, own) = (reading.min() ?? .zero, counting.min() ?? .zero)
    print("files into memory, two threads: \(milliseconds(best)) ms")
    print("read, parse, check and count:   \(milliseconds(own)) ms (\(found))")
    print("ratio \(rounded(own / best)), bar 6")
    print("the same with issues grouped:   \(milliseconds(grouping.min() ?? .zero)) ms")
  }

  private func bytes(in workspace: Workspace) -> Int {
    let sessions = workspace.absolute(Paths.sessions)
    let paths = workspace.files.walk(sessions, suffix: ".md").files
    return workspace.files.readAll(paths, in: sessions) { $1 }.count
  }

  private func counted(
    _ office: OfficeFolder, clusters: ([FiledIssue]) -> [IssueCluster]
  ) -> String {
    let loaded = office.sessions()
    let date = loaded.files.last?.id.date ?? CivilDate(dayNumber: 0)
    let records = ReleasePolicy(office.library.library).release(
      loaded.sessions, to: Secretariat.self)
    let overview = Overview(
      of: records, library: office.library.library, term: Term(containing: date), asOf: date,
      clusters: clusters)
    return "\(loaded.files.count) sessions, \(loaded.diagnostics.count) problems, "
      + "\(overview.issues.count) issues and \(overview.actions.count) actions in the term"
  }
}
