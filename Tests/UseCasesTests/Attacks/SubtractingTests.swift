import Insight
import Records
import Release
import Reports
import TestSupport
import Testing
import Text

@testable import UseCases

/// Somebody lays everything beside each other that the secretariat or others may have of an office,
/// over all selections and orders of arrival, and subtracts.
///
/// Two offices differ in one secret of one small division only. While everything that can be had of
/// the two is the same byte for byte, no difference of any of it can tell the secret.
@Suite(.timeLimit(.minutes(60))) struct SubtractingTests {
  /// A secret, and a record that holds it with this or that content.
  private static let secrets: [(name: String, write: @Sendable (inout Session, Int) -> Void)] = [
    (
      "votes",
      { session, number in
        session.current[0].votes = number
        session.ideal[0].votes = 9 - number
        for place in session.issues.indices { session.issues[place].votes = number + place }
      }
    ),
    (
      "notes",
      { session, number in
        session.current = (0...number).map { Note(number: $0 + 1, text: "秘密\(number)の現状\($0)") }
        session.ideal = [Note(number: 1, text: "秘密\(number)")]
      }
    ),
    ("free text", { session, number in session.memo = "秘密\(number)\n\n- A9: 秘密" }),
    (
      "satisfaction of fewer than five",
      { session, number in session.satisfaction = .counts([number, 0, 0, 4 - number, 0]) }
    ),
    (
      "names of people",
      { session, number in
        let name = ["山田", "佐藤", "甲斐原", "長谷川"][number]
        session.facilitator = "課長補佐（\(name)）"
        session.actions[0].owner = "庶務係長（\(name)）"
        session.actions[0].learned = "\(name)さんに聞くのが早い"
        session.issues[0].text = "手順は\(name)さんだけが知っている"
      }
    ),
    (
      "what the head holds back",
      { session, number in
        session.heldBack = ["G2", "A1 実績値", "A1 分かったこと"]
        session.issues[1].text = "秘密\(number)の課題"
        session.issues[1].scope = [.own, .other, .whole, .national][number]
        session.actions[1].text = "秘密\(number)を数える"
        session.actions[0].actuals = [Termed("秘密\(number)", in: nil)]
        session.actions[0].learned = "秘密\(number)"
      }
    ),
    (
      "a record kept inside",
      {
        $0.release = .division; $0.fill($1)
      }
    ),
    (
      "a record that nobody has confirmed",
      {
        $0.confirmed = nil; $0.fill($1)
      }
    ),
    (
      "a meeting that goes on",
      {
        $0.state = .open; $0.fill($1)
      }
    ),
  ]

  @Test(arguments: secrets.indices)
  func `nothing that can be had differs with a secret`(index: Int) throws {
    let (name, write) = Self.secrets[index]
    for seed in Rounds.seeds(short: 1, long: 60) {
      var random = SeededNumbers(seed: seed)
      let office = try (0..<4).map { try Self.session($0, &random) }
      let (one, other) = (random.number(below: 4), (random.number(below: 3) + 1))
      let offices = [one, (one + other) % 4].map { secret in
        var office = office
        write(&office[0], secret)
        return office
      }
      for selection in Self.selections(&random) {
        let had = offices.map { office in selection.map { office[$0] } }.map(Self.views)
        #expect(had[0].keys.sorted() == had[1].keys.sorted())
        for (view, text) in had[0] where had[1][view] != text {
          let change = lineDifference(from: text, to: had[1][view] ?? "")
          Issue.record("seed \(seed), \(selection): \(name) tells in \(view)\n\(change)")
        }
        #expect(!had[0].values.contains { $0.contains("秘密") }, "seed \(seed), \(name)")
      }
    }
  }

  /// The attack would be seen: what may leave does differ.
  @Test func `what may be told tells`() throws {
    var random = SeededNumbers(seed: 1)
    let office = try (0..<2).map { try Self.session($0, &random) }
    var other = office
    other[0].actions[0].text = "別のことをする"
    #expect(Self.views(office) != Self.views(other))
    other = office
    other[0].participants = 31
    #expect(Self.views(office) != Self.views(other))
  }

  /// Which records are there, and in what order they came: all, others only, one only, any.
  private static func selections(_ random: inout SeededNumbers) -> [[Int]] {
    [[0, 1, 2, 3], [1, 2, 3], [0], [0, 1, 2, 3].shuffled(using: &random), [2, 0]]
  }

  /// Everything that the secretariat and other divisions can make or be handed.
  private static func views(_ sessions: [Session]) -> [String: String] {
    let (library, reader) = (Samples.library, Samples.reader)
    let vocabulary = library.vocabulary
    let files = sessions.map {
      OfficeFile("Sessions/\($0.id).md", $0.rendered(vocabulary: vocabulary))
    }
    let loaded = LoadedSessions(files.map { RecordReading($0, vocabulary: vocabulary) })
    var views: [String: String] = [:]
    for half in [Term.Half.first, .second] {
      let request = OverviewRequest(term: Term(fiscalYear: 2026, half: half))
      let report = request.report(
        library, loaded.released(by: library.policy, to: Secretariat.self), [], for: reader)
      views["report \(half)"] = report.report.plainText(opened: true)
      views["report \(half) as data"] = report.json.pretty + report.text(as: .csv)
    }
    for eyes in [Eyes.nobody, .division("somu")] {
      for (name, filter) in filters {
        let list = library.policy.list(loaded.sessions, for: eyes)
        let plans = Plans(of: list, filter: filter, context: reader.context(library.library))
        views["plans \(name) for \(eyes)"] =
          plans.report.plainText(opened: true) + plans.text(as: .csv) + plans.jsonLines
      }
    }
    for session in loaded.sessions {
      let page = try? RecordPage.after.report(of: session, library, for: reader)
      views["page \(session.id)"] = page?.plainText(opened: true)
      let bundles = [
        library.policy.bundle(of: session, number: 1, for: Secretariat.self),
        library.policy.bundle(of: session, number: 2, for: Everybody.self),
      ]
      for (place, handover) in bundles.enumerated() {
        guard case .bundle(let bundle) = handover else { continue }
        let bytes = bundle.bytes(vocabulary: vocabulary)
        views["bundle \(place) of \(session.id)"] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return views
  }

  private static var filters: [(String, PlanFilter)] {
    var filters: [(String, PlanFilter)] = [("all", PlanFilter())]
    var filter = PlanFilter()
    filter.division = "税務課"
    filters.append(("division", filter))
    filter = PlanFilter()
    filter.theme = "属人化"
    filters.append(("theme", filter))
    filter = PlanFilter()
    filter.overdueOnly = true
    filters.append(("overdue", filter))
    filter = PlanFilter()
    filter.words = "秘密"
    filters.append(("words", filter))
    return filters
  }

  /// A record of the office; the first is of a small division.
  private static func session(_ number: Int, _ random: inout SeededNumbers) throws -> Session {
    let division = ["zeimu", "kanzai", "jinji", "koho"][number]
    let month = random.one(of: ["04", "05", "10", "11"])
    let file = Samples.record("2026-\(month)-2\(number)-\(division)")
    var session = Session.read(
      bytes: file.bytes, file: file.path, vocabulary: Samples.library.vocabulary
    ).value
    session.division = number == 0 ? "税務課" : "\(division)課"
    session.participants = random.number(below: 8) + 2
    session.satisfaction = .counts((0..<5).map { _ in random.number(below: 3) })
    session.current = [Note(number: 1, text: "紙が多い", votes: 2)]
    session.ideal = [Note(number: 1, text: "紙がない", votes: 1)]
    var issue = Records.Issue(number: 2, text: "会議が長い")
    issue.scope = random.one(of: Scope.allCases)
    session.issues.append(issue)
    session.actions[1].issues = [2]
    session.release = random.one(of: [.office, .hr, .office])
    return session
  }
}

extension Session {
  /// Puts something else everywhere in a record of which nothing may be told.
  fileprivate mutating func fill(_ number: Int) {
    (title, participants) = ("秘密\(number)", number + 2)
    satisfaction = .counts([0, number, 0, 0, 9])
    issues = (0...number).map { Records.Issue(number: $0 + 1, text: "秘密\(number)の\($0)") }
    actions = [Action(number: 1, text: "秘密\(number)")]
    (facilitator, changeNextTime, canShare) = ("秘密\(number)", "秘密\(number)", "秘密\(number)")
  }
}
