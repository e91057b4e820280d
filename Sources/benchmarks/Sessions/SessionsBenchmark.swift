import FoundationEssentials
import Insight
import Office
import Records
import Release
import Text
import UseCases
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long an office's sessions take from the disk to a report, beside only reading their files.
struct SessionsBenchmark {
  private static let count = 10_000
  private static let rounds = 5
  /// As many as 200 divisions hold in 250 years: whether time and memory grow with the records.
  private static let many = 100_000

  let folder: String

  func run() throws {
    let own = try few()
    try desk()
    let copies = try SampleCopies(of: folder, count: Self.many)
    defer { copies.remove() }
    let office = office(copies)
    let time = Stopwatch.time { _ = counted(office) { _ in [] } }
    // How the time grows: 1 is with the records, 2 with their square.
    let exponent = log10(time / own) / log10(Double(Self.many) / Double(Self.count))
    print("\(Self.many) sessions: \(milliseconds(time)) ms, exponent \(rounded(exponent))")
    if let peak = PeakMemory.megabytes { print("peak of memory: \(peak) MB, bar 500") }
  }

  private func office(_ copies: SampleCopies) -> OfficeFolder {
    OfficeFolder(
      copies.workspace, for: Reader(language: .japanese, today: CivilDate(dayNumber: 0)))
  }

  /// How long some thousands take, which is what the ratio is measured on.
  private func few() throws -> Duration {
    let copies = try SampleCopies(of: folder, count: Self.count)
    defer { copies.remove() }
    print("\(Self.count) sessions of \(copies.bytes / Self.count) bytes, best of \(Self.rounds)")
    let office = office(copies)
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
    return own
  }

  /// What the secretariat waits for, beside reading the same files.
  private func desk() throws {
    let copies = try SampleCopies(of: folder, count: 3_000)
    defer { copies.remove() }
    let office = office(copies)
    var (reading, intake, report, found) = ([Duration](), [Duration](), [Duration](), 0)
    for _ in 0..<Self.rounds {
      reading.append(Stopwatch.time { _ = bytes(in: copies.workspace) })
      intake.append(Stopwatch.time { found = office.intake().taken.count })
      report.append(Stopwatch.time { _ = office.overview(OverviewRequest(term: nil)) })
    }
    let best = reading.min() ?? .zero
    for (name, times) in [("receive", intake), ("report", report)] {
      let time = times.min() ?? .zero
      print(
        "\(name) over 3000 records (\(found) counted): \(milliseconds(time)) ms, "
          + "ratio \(rounded(time / best)), bar 8")
    }
  }

  private func bytes(in workspace: Workspace) -> Int {
    let sessions = workspace.absolute(Paths.sessions)
    let paths = workspace.files.walk(sessions, suffix: ".md").files
    return workspace.files.readAll(paths, in: sessions) { $1 }.count
  }

  private func counted(
    _ office: OfficeFolder, clusters: ([FiledIssue]) -> [IssueCluster]
  ) -> String {
    let loaded = office.released(to: Secretariat.self)
    let date = loaded.files.last?.id.date ?? CivilDate(dayNumber: 0)
    let records = ReleasedRecords(loaded.files.map { $0.content })
    let overview = Overview(
      of: records, library: office.library.library, term: Term(containing: date), asOf: date,
      clusters: clusters)
    return "\(loaded.files.count) sessions, \(loaded.diagnostics.count) problems, "
      + "\(overview.issues.count) issues and \(overview.actions.count) actions in the term"
  }
}

/// The most memory that this process has held.
enum PeakMemory {
  /// In megabytes; nil where the system does not say it in a file.
  static var megabytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return line.split(separator: " ").compactMap { Int($0) }.first.map { $0 / 1024 }
  }
}
