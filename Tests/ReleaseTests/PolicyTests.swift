import Records
import Release
import Testing
import Text

@Suite struct PolicyTests {
  @Test func `what everybody may read the secretariat may read too`() throws {
    let released = try #require(Sample.released(Sample.session(), to: Everybody.self))
    #expect(Released<Secretariat>(released).issues == released.issues)
  }

  static let withheld: [(name: String, change: @Sendable (inout Session) -> Void, to: [Bool])] = [
    ("confirmed, for the office", { _ in }, [true, true]),
    ("confirmed, for the secretariat", { $0.release = .hr }, [true, false]),
    ("confirmed, without a word on whom it may reach", { $0.release = nil }, [true, false]),
    ("confirmed, for the division", { $0.release = .division }, [false, false]),
    ("not confirmed", { $0.confirmed = nil }, [false, false]),
    ("still being led", { $0.state = .open }, [false, false]),
    ("a bundle", { ($0.confirmed, $0.share) = (nil, 1) }, [true, true]),
    (
      "a bundle of a record for the division", { ($0.release, $0.share) = (.division, 1) },
      [false, false]
    ),
  ]

  @Test(arguments: withheld)
  func `a record reaches those whom it is released to, and nobody before it is confirmed`(
    name: String, change: @Sendable (inout Session) -> Void, to: [Bool]
  ) {
    var session = Sample.session()
    change(&session)
    let reached = [
      Sample.released(session, to: Secretariat.self) != nil,
      Sample.released(session, to: Everybody.self) != nil,
    ]
    #expect(reached == to, "\(name)")
  }

  @Test func `what is not released says which record, whose, when and why`() throws {
    var session = Sample.session()
    (session.confirmed, session.division) = (nil, "山田さんの課")
    guard case .withheld(let withheld) = Sample.policy.release(session, to: Secretariat.self) else {
      Issue.record("released")
      return
    }
    #expect(withheld.id == session.id)
    #expect(withheld.head.date == Sample.date)
    #expect(withheld.head.division == "人事課")
    #expect(withheld.reason == .unconfirmed)
  }

  @Test func `the division's own record goes before a bundle, and a later share before an earlier`()
  {
    var (own, first, second) = (Sample.session(), Sample.session(), Sample.session())
    (own.title, first.title, second.title) = ("own", "first", "second")
    (first.share, second.share) = (1, 2)
    let titles = { (sessions: [Session]) in
      Sample.policy.release(sessions, to: Everybody.self).released.map { $0.title }
    }
    #expect(titles([first, own, second]) == ["own"])
    #expect(titles([second, first]) == ["second"])
  }

  @Test func `a list shows its own division whole, others as everybody, nobody as the secretariat`()
  {
    var (own, other, hr) = (Sample.session(), Sample.session("zeimu"), Sample.session("kanzai"))
    (own.confirmed, hr.release) = (nil, .hr)
    own.actions[0].owner = "係長（山田）"
    other.actions[0].owner = "係長（佐藤）"
    let sessions = [own, other, hr]
    let inside = Sample.policy.list(sessions, for: .division("jinji"))
    #expect(inside.records.map { $0.head.id.division } == ["jinji", "zeimu"])
    #expect(inside.records.map { $0.actions[0].owner } == ["係長（山田）", "係長"])
    #expect(inside.withheld.map { $0.reason } == [.secretariat])
    let outside = Sample.policy.list(sessions, for: .nobody)
    #expect(outside.records.map { $0.head.id.division } == ["kanzai", "zeimu"])
    #expect(outside.withheld.map { $0.reason } == [.unconfirmed])
  }

  @Test func `workspace md says whose eyes a list meets`() {
    var organization = Organization()
    var department = Department(name: "部")
    department.divisions = [Division(id: "jinji", name: "人事課")]
    organization.departments = [department]
    let eyes = { (text: String) in
      Eyes(workspaceFile: Array(text.utf8), organization: organization)
    }
    #expect(eyes("# 作業\n\n- 所属: jinji\n") == .division("jinji"))
    #expect(eyes("# 作業\n\n- 所属: 人事課\n") == .division("jinji"))
    #expect(eyes("# Work\n\n- Division: x-guest\n") == .division("x-guest"))
    #expect(eyes("# 作業\n") == .nobody)
    #expect(eyes("") == .nobody)
    for language in Language.allCases {
      let file = Eyes.workspaceFile(of: organization.divisions[0], in: language)
      #expect(Eyes(workspaceFile: file, organization: organization) == .division("jinji"))
    }
  }
}

/// An office that knows a few words, and a record of it that may go to everybody.
enum Sample {
  static let date = CivilDate(year: 2026, month: 4, day: 20) ?? CivilDate(dayNumber: 0)

  static var library: Library {
    var library = Library()
    var department = Department(name: "農林水産部")
    department.divisions = [
      Division(id: "jinji", name: "人事課"), Division(id: "zeimu", name: "税務課"),
      Division(id: "ringyo", name: "林業振興課"),
    ]
    library.organization.departments = [department]
    library.roles = [
      "長", "補佐", "主幹", "主査", "主任", "係", "担当", "課", "班", "チーム", "職員", "Section", "Head",
    ]
    var model = Case(id: "model", title: "手順書づくり")
    model.organization = "福島県"
    library.cases = [model]
    return library
  }

  static let policy = ReleasePolicy(library)

  static func session(_ division: String = "jinji") -> Session {
    var session = Session(
      id: SessionID(date: date, division: division), language: .japanese, title: "振り返り",
      division: "人事課")
    (session.state, session.confirmed, session.release) = (.held, date, .office)
    session.issues = [Records.Issue(number: 1, text: "手順が頭の中にしかない")]
    session.actions = [Action(number: 1, text: "手順書を作る")]
    return session
  }

  static func released<Reader>(_ session: Session, to reader: Reader.Type) -> Released<Reader>? {
    guard case .released(let released) = policy.release(session, to: reader) else { return nil }
    return released
  }
}
