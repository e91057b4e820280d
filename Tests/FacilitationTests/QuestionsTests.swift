import Insight
import Records
import Testing
import Text

@testable import Facilitation

@Suite struct QuestionsTests {
  private static let old = ActionID(
    session: SessionID(date: CivilDate(dayNumber: 20_500), division: "zeimu"), number: 1)

  private static var sketch: Sketch {
    var sketch = Sketch(issue: 2)
    (sketch.text, sketch.case, sketch.from) = ("手順: 2つ", "a-case", old)
    return sketch
  }

  private static var doubted: OwnerQuestion {
    var question = OwnerQuestion(action: 1)
    question.doubted = "山田"
    return question
  }

  /// One question of every kind, each with all it can hold.
  private static let all: [any Question] = [
    DivisionQuestion(), PeopleQuestion(), MinutesQuestion(), TermQuestion(), FormatQuestion(),
    OpenActionQuestion(action: old), LearnedQuestion(action: old, state: .stopped),
    OwnerNowQuestion(action: old, state: .carried, text: "半分: まで"), RepliesQuestion(),
    FactsQuestion(isAgain: true), SilentQuestion(pile: .ideal), NoteQuestion(pile: .current),
    NoNotesQuestion(pile: .ideal), NameQuestion(pile: .current, text: "a: b", names: ["a", "b"]),
    TurnQuestion(text: "電話が少ない", complaint: "少ない"),
    GroupQuestion(pile: .current, text: "電話", other: "電話が", shared: ["電", "話"]),
    MissingQuestion(viewpoint: .leave), IssueQuestion(ideal: 2), NoIssuesQuestion(),
    ScopeQuestion(issue: 1, ideal: 2), LinksQuestion(issue: 1, pile: .ideal, isBoth: true),
    VotesQuestion(totals: [6, 5]), RevisionQuestion(action: old), ActionQuestion(sketch: sketch),
    NoActionsQuestion(), CaseQuestion(issue: 1, case: "a-case"),
    VagueQuestion(sketch: sketch, text: "周知する", vague: ["周知する"]), doubted,
    DueQuestion(action: 1), FirstStepQuestion(action: 1), HandlingQuestion(issue: 1),
    AskWhomQuestion(issue: 1), ReasonQuestion(issue: 1), SatisfactionQuestion(marks: [2, 4]),
    ChangeQuestion(), LooseQuestion(), EmptyFieldsQuestion(), FillQuestion(action: 1, field: .due),
    FinishedQuestion(), DeleteQuestion(target: Target(kind: .issue, number: 1)),
    EditQuestion(target: Target(kind: .action, number: 1), field: .due),
    GroupNameQuestion(pile: .ideal, texts: ["a", "b"]), PauseQuestion(),
  ]

  @Test func `are all kept with everything they hold`() throws {
    #expect(Set(Self.all.map { type(of: $0).name }).count == Questions.kinds.count)
    let asked = Self.all.map { SideState.Asked(name: type(of: $0).name, draft: $0.draft) }
    let state = SideState(course: Course(), extent: Extent(), questions: asked)
    let read = try #require(SideState(decoding: state.encoded))
    let questions = read.questions.compactMap(Questions.question)
    #expect(questions.map(\.draft) == Self.all.map(\.draft))
  }

  @Test func `all have help in both languages`() {
    for question in Self.all {
      #expect(!question.help(Words.of(.japanese)).isEmpty)
      #expect(!question.help(Words.of(.english)).isEmpty)
    }
  }

  @Test(arguments: [
    "note", "name", "group", "scope", "owner", "vague", "delete", "fill", "learned",
  ])
  func `do not come back without what they need`(_ name: String) {
    #expect(Questions.question(SideState.Asked(name: name, draft: [:])) == nil)
  }
}
