import Insight
import Records
import Release
import Testing
import Text

@testable import Reports
@testable import UseCases

/// Every figure and every file of a made-up prefecture beside what is true of it.
@Suite struct PrefectureTests {
  private static let made = Prefecture()
  private static let loaded = LoadedRecords(
    of: made.files.below("Sessions"), made.library.vocabulary
  ) { made.library.policy.release($0, to: Secretariat.self) }

  private var made: Prefecture { Self.made }

  private func overview(_ term: Int) -> Overview {
    OverviewRequest(term: Prefecture.terms[term]).report(
      made.library, Self.loaded, [],
      for: Reader(language: .japanese, today: Prefecture.asOf)
    ).overview
  }

  @Test func `every file is accounted for, and as what it is`() {
    let found = Dictionary(firstOf: Self.loaded.intake.files.map { ($0.path, $0.fate.kind) })
    for (path, kind) in made.fates where found[path] != kind {
      Issue.record("\(path): \(found[path].map { "\($0)" } ?? "nothing"), not \(kind)")
    }
    #expect(found.count == made.fates.count)
    let accounting = Self.loaded.intake.accounting
    for kind in Accounting.Kind.allCases {
      #expect(accounting.count(kind) == made.fates.values.count { $0 == kind }, "\(kind)")
    }
  }

  @Test func `nothing that can go wrong is missing from it`() {
    for kind in Accounting.Kind.allCases { #expect(made.fates.values.contains(kind), "\(kind)") }
    let copies = [Accounting.Kind.same, .older, .disputed]
    #expect(made.fates.values.count { copies.contains($0) } >= 40)
  }

  @Test(arguments: 0..<3) func `every figure of a term is true`(term: Int) {
    let (overview, truth) = (overview(term), made.truth[term])
    #expect(overview.selection.held.count == truth.held)
    #expect(overview.issues.count == truth.issues)
    let states = ActionState.allCases.map { state in
      overview.states.first { $0.state == state }?.actions.count ?? 0
    }
    #expect(states == ActionState.allCases.map { truth.states[$0] ?? 0 })
    #expect(overview.overdue.count == truth.overdue)
    #expect(overview.participation.participants == truth.participants)
    #expect(overview.beyond.reduce(0) { $0 + $1.issues.count } == truth.raised)
    #expect(overview.types.first { $0.key == "only-owner" }?.issues.count == truth.typed)
    let earlier = made.truth[..<term].reduce(0) { $0 + $1.open }
    #expect(overview.earlierOpen.count == earlier)
  }

  @Test(arguments: 0..<3) func `who has not met is right in both directions`(term: Int) {
    let missing = overview(term).coverage.flatMap { $0.missing }
    #expect(Set(missing) == made.truth[term].missing)
    #expect(missing.count == Set(missing).count)
    let sent = Self.loaded.intake.accounting.sent
      .filter { ($0.term ?? Prefecture.terms[term]) == Prefecture.terms[term] }
      .map { $0.division }
    #expect(Set(sent).intersection(missing) == made.truth[term].sent)
  }

  @Test func `a merger is counted under the ids of its time, and in no term twice`() {
    let rosters = (0..<3).map { overview($0).coverage.flatMap { $0.roster } }
    #expect(rosters.map { $0.count } == [60, 59, 59])
    #expect(rosters[0].contains("d59") && !rosters[0].contains("d61"))
    #expect(rosters[1].contains("d61") && !rosters[1].contains("d59"))
  }

  @Test func `the order in which files come changes nothing`() {
    let turned = LoadedRecords(
      of: made.files.below("Sessions").reversed(), made.library.vocabulary
    ) { made.library.policy.release($0, to: Secretariat.self) }
    #expect(turned.intake.files == Self.loaded.intake.files)
    #expect(Set(turned.files.map { $0.id }) == Set(Self.loaded.files.map { $0.id }))
  }
}
