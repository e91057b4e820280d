import Foundation
import Insight
import Records
import Release
import Reports
import Testing
import Text

/// What the secretariat reads does not depend on whether the records lie with it or their bundles.
@Suite(.timeLimit(.minutes(30)))
struct BundleReportTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(below folder: String) -> [(path: String, bytes: [UInt8])] {
    let files = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (files?.compactMap { $0 as? String } ?? []).sorted().compactMap { name in
      guard name.hasSuffix(".md") || name.hasSuffix(".txt"),
        let data = try? Data(contentsOf: root.appending(path: folder).appending(path: name))
      else { return nil }
      return ("\(folder)/\(name)", Array(data))
    }
  }

  private static let library = Library.read(files: files(below: "Templates")).library
  /// The same without what matching takes its time for.
  private static let small: Library = {
    var library = Self.library
    library.cases = Array(library.cases.prefix(4))
    for place in library.types.indices { library.types[place].voices = [] }
    return library
  }()
  private static let matcher = Matcher(small)
  private static let vocabulary = Vocabulary(library: library)
  private static let policy = ReleasePolicy(library)
  private static let samples = files(below: "Sessions").map { file in
    Session.read(bytes: file.bytes, file: file.path, vocabulary: vocabulary).value
  }

  /// The records of the repository as real ones, with names and other hard texts strewn over them.
  private static func sessions(seed: UInt64) -> [Session] {
    var random = Random(state: seed)
    return samples.map { sample in
      var session = sample
      session.isSample = false
      session.state = .held
      session.confirmed = session.confirmed ?? session.id.date
      session.release = random.one(of: [.office, .hr, .division, nil])
      session.mapEveryText { text, place in
        guard random.number(below: 3) == 0 else { return text }
        return place.kind == .post ? random.one(of: posts) : text + random.one(of: texts)
      }
      return session
    }
  }

  private static let posts = [
    "給与係長（山田）、主査（佐藤）", "主任（林）", "山田太郎", "各課（庶務担当）", "係長（月）", "国土交通省（田中さん）",
    "山田、給与係長", "（山田）", "Section (Smith)",
  ]

  private static let texts = [
    "山田さんに聞く", "：林さんと佐藤", "（月）", " 電話 0123-45-6789", "、a@example.jp まで", " - 票数: 3", "／林業の係",
    "「田中」", "  Smith said", "か\u{3099}", "山田太郎", "○○", "2026-06-10 完了: 済",
  ]

  private func report(_ sessions: [Session], _ language: Language) -> [String] {
    let records = Self.policy.release(sessions, to: Secretariat.self)
    return [Term(fiscalYear: 2026, half: .first), Term(fiscalYear: 2026, half: .second)].map {
      let overview = Overview(
        of: records, library: Self.small, term: $0,
        asOf: CivilDate(year: 2027, month: 1, day: 5) ?? CivilDate(dayNumber: 0),
        clusters: { Self.matcher.groups(of: $0) })
      let context = ReportContext(language: language, library: Self.small, asOf: overview.asOf)
      let report = OverviewReport(overview, context: context, matcher: Self.matcher)
      return report.report.plainText(opened: true) + report.report.page.rendered
        + report.json.pretty
    }
  }

  private func bundles(of sessions: [Session]) throws -> [Session] {
    try sessions.map { session in
      let handover = Self.policy.bundle(of: session, number: 3, for: Secretariat.self)
      guard case .bundle(let bundle) = handover else {
        throw
          Withholding.unexpected(session.id)
      }
      let reading = Session.read(
        bytes: bundle.bytes(vocabulary: Self.vocabulary), file: "Sessions/\(bundle.id).md",
        vocabulary: Self.vocabulary)
      #expect(!reading.diagnostics.contains { $0.problem.code == "checksum" })
      return reading.value
    }
  }

  private enum Withholding: Error { case unexpected(SessionID) }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `a report over confirmed records is that over their bundles, byte for byte`(seed: UInt64)
    throws
  {
    let sessions = Self.sessions(seed: seed)
    try #require(sessions.count > 10)
    let bundles = try bundles(of: sessions)
    #expect(bundles.allSatisfy { $0.isBundle && $0.current.isEmpty && $0.memo == nil })
    for language in Language.allCases {
      let (own, received) = (report(sessions, language), report(bundles, language))
      #expect(own == received)
      #expect(own[1].contains("○○"))
    }
  }

  @Test func `a bundle of a bundle says the same`() throws {
    let once = try bundles(of: Self.sessions(seed: 7).filter { $0.release != .division })
    let twice = try bundles(of: once)
    #expect(once == twice)
  }
}

/// Numbers that look random and are always the same (xorshift64*).
private struct Random {
  var state: UInt64

  mutating func number(below end: UInt64) -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return (state &* 0x2545_F491_4F6C_DD1D) >> 33 % end
  }

  mutating func one<Item>(of items: [Item]) -> Item {
    items[Int(number(below: UInt64(items.count)))]
  }
}
