import Records
import Release
import Reports
import Text

/// A small office and two of its sessions, enough for every report to have something to say.
enum Samples {
  static let asOf = day(2026, 10, 5)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }

  static func context(_ language: Language = .japanese) -> ReportContext {
    ReportContext(language: language, library: library, asOf: asOf)
  }

  /// The sessions as a workspace that is nobody's lists them.
  static func list(_ sessions: [Session]) -> RecordList {
    ReleasePolicy(library).list(sessions, for: .nobody)
  }

  /// The session as everybody may read it; the one without anything is as good for a paper.
  static func released(_ session: Session) -> Released<Everybody>? {
    var session = session
    session.release = .office
    guard case .released(let released) = ReleasePolicy(library).release(session, to: Everybody.self)
    else { return nil }
    return released
  }

  /// What would leave of the session, were it held and for all to read.
  static func leaving(_ session: Session) -> LeavingRecord {
    var session = session
    (session.state, session.release) = (.held, .office)
    session.heldBack = session.heldBack.filter { HeldBack($0) != nil }
    while true {
      if case .record(let leaving) = ReleasePolicy(library).leaving(session) { return leaving }
      session.release = .division
    }
  }

  static var library: Library {
    var library = Library()
    library.themes = [
      Theme(id: "knowledge", name: "属人化の解消", shortName: "属人化", english: "Key people"),
      Theme(id: "approvals", name: "決裁の簡素化", shortName: "決裁・ルール", english: "Approvals"),
    ]
    library.types = [
      IssueType(
        id: "one-knows", theme: "knowledge", title: "一人しか手順を知らない",
        english: "Only one person knows how"),
      IssueType(
        id: "forms-differ", theme: "approvals", title: "様式がばらばら", english: "Forms differ"),
    ]
    var manual = Case(id: "town-manuals", title: "手順書づくり")
    (manual.organization, manual.types) = ("ある町", ["one-knows"])
    library.cases = [manual]
    library.organization.departments = [department]
    library.roles = ["長", "補佐", "係"]
    return library
  }

  private static var department: Department {
    var department = Department(name: "経営管理部", english: "Management")
    department.divisions = ["jinji": "人事課", "kanzai": "管財課", "zeimu": "税務課"]
      .sorted { $0.key < $1.key }.map { Division(id: $0.key, name: $0.value) }
    return department
  }

  /// A session with a note of every kind, one link broken and one note left over.
  static var personnel: Session {
    var session = session("jinji", "人事課", day(2026, 4, 20), participants: 6)
    session.satisfaction = .counts([0, 0, 1, 2, 3])
    (session.facilitator, session.format) = ("課長補佐（佐藤）", "標準")
    session.confirmed = day(2026, 4, 22)
    session.current = [
      Note(number: 1, text: "届出の処理を一人だけが知っている", votes: 5, group: "引継ぎ"),
      Note(number: 2, text: "照会のたびに表を作り直す", votes: 3),
      Note(number: 3, text: "書庫が遠い"),
    ]
    session.ideal = [Note(number: 1, text: "誰が休んでも届出がその日に進む", votes: 4)]
    session.issues = issues
    session.actions = actions
    session.memo = "資料は棚の2段目。\n<次回>は会議室が変わる。\n"
    return session
  }

  private static var issues: [Records.Issue] {
    var manual = Records.Issue(number: 1, text: "届出の手順を書いたものがなく、試す機会もない")
    (manual.current, manual.ideal, manual.themes) = ([1], [1], ["knowledge"])
    (manual.types, manual.scope, manual.votes) = (["one-knows"], .own, 5)
    manual.handling = Handling(.act)
    var forms = Records.Issue(number: 2, text: "照会の様式が部局ごとに違う")
    (forms.current, forms.ideal, forms.themes) = ([2], [4], ["approvals"])
    (forms.scope, forms.ask, forms.replyDue) = (.whole, "情報システム課", day(2026, 6, 30))
    forms.handling = Handling(.raised, reason: "課だけでは変えられない")
    return [manual, forms]
  }

  private static var actions: [Action] {
    var manual = Action(number: 1, text: "届出10件の手順を書き、副担当が1件やってみる")
    (manual.issues, manual.owner, manual.due) = ([1], "給与係長（山田）", day(2026, 9, 30))
    (manual.firstStep, manual.target, manual.actual) = ("10件を選ぶ", "10件", "9件")
    manual.learned = "先にやってみるほうが早い"
    manual.log = [
      LogEntry(date: day(2026, 6, 10), state: .halfway, text: "5件できた"),
      LogEntry(date: day(2026, 9, 18), state: .done, text: "9件"),
    ]
    var table = Action(number: 2, text: "照会の項目を1枚に並べる")
    (table.owner, table.due) = ("人事係", day(2026, 9, 30))
    table.log = [LogEntry(date: day(2026, 7, 1), state: .stuck, text: "<繁忙期>と重なった")]
    return [manual, table]
  }

  /// A session that shares an issue type with the other one.
  static var property: Session {
    var session = session("kanzai", "管財課", day(2026, 5, 11), participants: 4)
    session.satisfaction = .counts([0, 0, 0, 4, 0])
    session.confirmed = day(2026, 5, 13)
    var issue = Records.Issue(number: 1, text: "鍵の受け渡しを知る人が一人しかいない")
    (issue.themes, issue.types) = (["knowledge"], ["one-knows"])
    var untold = Records.Issue(number: 2, text: "物置がいっぱい")
    untold.handling = Handling(.next)
    session.issues = [issue, untold]
    return session
  }

  static func session(
    _ id: String, _ division: String, _ date: CivilDate, participants: Int?
  ) -> Session {
    var session = Session(
      id: SessionID(date: date, division: id), language: .japanese,
      title: "\(division) 働き方の振り返り", division: division)
    (session.date, session.state, session.participants) = (date, .held, participants)
    return session
  }
}
