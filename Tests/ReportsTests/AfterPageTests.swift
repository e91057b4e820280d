import Records
import Reports
import TestSupport
import Testing
import Text

/// 決まったこと・その後: each issue stands on it once, under what became of it.
@Suite struct AfterPageTests {
  private static let headings = [
    "取り組む課題", "次回に回した課題", "課の外に相談している課題", "見送った課題", "まだ決めていない課題",
  ]

  /// The page of a record with one issue.
  private func page(_ issue: Records.Issue, hasAction: Bool) throws -> String {
    var session = Samples.personnel
    session.confirmedCode = "0123456789abcdef"
    session.issues = [issue]
    session.actions = []
    if hasAction {
      var action = Action(number: 1, text: "一つ買う")
      action.issues = [1]
      session.actions = [action]
    }
    let released = try #require(Samples.released(session))
    return AfterPage(released, context: Samples.context()).report.plainText()
  }

  private func issue(
    _ handling: Handling?, _ scope: Scope? = .own, _ log: [Records.Issue.Step] = []
  ) -> Records.Issue {
    var issue = Records.Issue(number: 1, text: "机が足りない")
    (issue.handling, issue.scope) = (handling, scope)
    issue.log = log.enumerated().map { index, step in
      IssueLine(date: Samples.asOf.adding(days: index), step: step, text: "経過\(index)")
    }
    return issue
  }

  /// The headings under which the issue stands.
  private func sections(_ page: String) -> [String] {
    page.split(separator: "── ").filter { $0.contains("机が足りない") }.map {
      String($0.prefix { $0 != " " })
    }
  }

  @Test func `an issue stands in one place, whatever was decided, written and agreed`() throws {
    let handlings = [nil] + Handling.Decision.allCases.map { Handling($0, reason: "わけ") }
    let steps = Records.Issue.Step.allCases
    let logs: [[Records.Issue.Step]] =
      [[]] + steps.map { [$0] }
      + steps.flatMap { first in steps.map { [first, $0] } }
    var count = 0
    for handling in handlings {
      for scope in [nil] + Scope.allCases.map(Optional.some) {
        for log in logs {
          for hasAction in [false, true] {
            let page = try page(issue(handling, scope, log), hasAction: hasAction)
            let found = sections(page)
            #expect(found.count == 1 && Self.headings.contains(found[0]), "\(page)")
            count += 1
          }
        }
      }
    }
    #expect(count == 5 * 5 * 21 * 2)
  }

  static let fates: [(Handling?, Scope?, [Records.Issue.Step], String)] = [
    (Handling(.act), .whole, [], "取り組む課題"), (Handling(.next), .own, [], "次回に回した課題"),
    (Handling(.raised), .own, [], "課の外に相談している課題"), (nil, .whole, [], "課の外に相談している課題"),
    (Handling(.dropped), .whole, [], "見送った課題"), (nil, .own, [], "まだ決めていない課題"),
    (Handling(.next), .own, [.takenUp], "取り組む課題"),
    (Handling(.raised), .whole, [.answered], "課の外に相談している課題"),
    (Handling(.next), .own, [.next, .dropped], "見送った課題"),
  ]

  @Test(arguments: fates)
  func `what was written last decides`(
    handling: Handling?, scope: Scope?, log: [Records.Issue.Step], heading: String
  ) throws {
    let page = try page(issue(handling, scope, log), hasAction: false)
    #expect(sections(page) == [heading])
  }

  @Test func `a dropped issue has its reason, an asked one its answer, one acted on its actions`()
    throws
  {
    let dropped = try page(issue(Handling(.dropped, reason: "予算がない")), hasAction: false)
    #expect(dropped.contains("予算がない") && !dropped.contains("まだ届いていません"))
    let answered = try page(issue(Handling(.raised), .whole, [.answered]), hasAction: false)
    #expect(answered.contains("経過0") && !answered.contains("まだ届いていません"))
    let asked = try page(issue(Handling(.raised), .whole), hasAction: false)
    #expect(asked.contains("まだ届いていません"))
    let acted = try page(issue(Handling(.act)), hasAction: true)
    #expect(acted.contains("アクション  アクション1"))
  }

  @Test func `the head's page shows the type of each issue, an estimated one marked so`() {
    var session = Samples.personnel
    for place in session.issues.indices { session.issues[place].types = [] }
    let number = session.issues[0].number ?? 0
    let context = Samples.context()
    let guess = HeadPage(Samples.leaving(session), guesses: [number: "one-knows"], context: context)
    let text = guess.report.plainText()
    #expect(text.contains("課題の型") && text.contains("（推定）"))
    session.issues[0].types = ["one-knows"]
    let chosen = HeadPage(Samples.leaving(session), context: context).report.plainText()
    #expect(chosen.contains("課題の型") && !chosen.contains("推定"))
  }
}
