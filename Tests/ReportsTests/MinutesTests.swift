import Records
import Reports
import TestSupport
import Testing
import Text

@Suite struct MinutesTests {
  static let papers: [(name: String, report: Report)] = Language.allCases.flatMap { language in
    let (session, context) = (Samples.personnel, Samples.context(language))
    return [
      ("minutes-\(language.rawValue)", Minutes(session, context: context).report),
      ("head-\(language.rawValue)", HeadPage(Samples.leaving(session), context: context).report),
      ("trace-\(language.rawValue)", Trace(session, context: context).report),
    ]
  }

  @Test(arguments: papers)
  func `every paper of a session reads as recorded`(name: String, report: Report) throws {
    try expectSnapshot(report.plainText(), named: name)
  }

  @Test func `whatever a record holds is shown`() {
    let (session, context) = (FullRecord.session, Samples.context())
    let text = Minutes(session, context: context).report.plainText(width: 2_000)
    expectShown(session, in: text)
    for note in session.current {
      expectShown(note, in: text, isFull: note == session.current.last)
    }
    for issue in session.issues { expectShown(issue, in: text) }
    for action in session.actions { expectShown(action, in: text) }
    #expect(text.contains("課題の経過") && text.contains("アクションの経過") && text.contains("評価の文"))
  }

  private func expectShown<Owner: Fielded>(_ owner: Owner, in text: String, isFull: Bool = true) {
    let vocabulary = Vocabulary(library: Samples.library)
    for field in Owner.fields.rows where !["id", "share", "checksum"].contains(field.key) {
      #expect(!isFull || !field.isEmpty(owner), "\(Owner.self).\(field.key) is empty")
      for shown in field.shown(owner, .japanese, vocabulary) where field.kind != .dated {
        let wanted = field.kind == .types ? "一人しか手順を知らない" : shown
        #expect(text.contains(wanted), "\(Owner.self).\(field.key): \(shown)")
      }
    }
  }

  @Test func `minutes in Markdown read as recorded`() throws {
    let report = Minutes(Samples.personnel, context: Samples.context()).report
    try expectSnapshot(report.markdown(), named: "minutes-markdown")
  }

  @Test(arguments: papers)
  func `no line is wider than the terminal`(name: String, report: Report) {
    for width in [60, 80] {
      #expect(report.lines(width: width).allSatisfy { $0.plain.displayWidth <= width })
    }
  }

  @Test(arguments: Language.allCases)
  func `the page for everybody reads as recorded`(language: Language) throws {
    let session = try #require(Samples.released(Samples.personnel))
    let page = AfterPage(session, context: Samples.context(language))
    try expectSnapshot(page.report.plainText(), named: "after-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `what everybody reads names no person`(language: Language) throws {
    let context = Samples.context(language)
    let released = try #require(Samples.released(Samples.personnel))
    #expect(!AfterPage(released, context: context).report.plainText().contains("山田"))
    #expect(Minutes(Samples.personnel, context: context).report.plainText().contains("山田"))
  }

  @Test func `a chain grows with its record, however all hangs on one issue`() {
    func lines(_ count: Int) -> Int {
      var session = Samples.personnel
      session.current = (1...count).map {
        Note(number: $0, text: String(repeating: "長", count: 500))
      }
      session.issues[0].current = Array(1...count) + Array(1...count)
      session.actions = (1...count).map { number in
        var action = Action(number: number, text: "行う")
        action.issues = [1]
        return action
      }
      return Trace(session, context: Samples.context()).report.plainText().utf8.count
    }
    #expect(lines(80) < 5 * lines(20))
  }

  @Test func `a record with nothing in it still makes every paper`() throws {
    var empty = Session(
      id: SessionID(date: Samples.asOf, division: "jinji"), language: .japanese, title: "",
      division: "")
    empty.confirmed = Samples.asOf
    let (context, released) = (Samples.context(), try #require(Samples.released(empty)))
    #expect(!Minutes(empty, context: context).report.markdown().isEmpty)
    #expect(!AfterPage(released, context: context).report.page.rendered.isEmpty)
    #expect(!HeadPage(Samples.leaving(empty), context: context).report.page.rendered.isEmpty)
    #expect(!Trace(empty, context: context).report.plainText().isEmpty)
  }
}
