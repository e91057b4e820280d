import Insight
import Records
import Testing
import Text

@testable import Facilitation

@Suite struct QuestionsTests {
  private static let old = ActionID(
    session: SessionID(date: CivilDate(dayNumber: 20_500), division: "zeimu"), number: 1)

  private static let review = Review(
    action: old,
    entry: LogEntry(date: CivilDate(dayNumber: 20_788), state: .carried, text: "半分"), owner: "係")

  private static var draft: ActionDraft {
    ActionDraft(issue: 2, text: "手順: 2つ", case: "a-case", from: old)
  }

  /// One question of every kind, each with all it can hold.
  private static let all: [OpenQuestion] = [
    OpenQuestion(DivisionQuestion()),
    OpenQuestion(PeopleQuestion()),
    OpenQuestion(PeopleCheckQuestion(people: 80)),
    OpenQuestion(FirstSittingEndsQuestion()),
    OpenQuestion(SecondSittingQuestion()),
    OpenQuestion(MinutesQuestion()),
    OpenQuestion(TermQuestion()),
    OpenQuestion(FormatQuestion()),
    OpenQuestion(OpenActionQuestion(action: old)),
    OpenQuestion(LearnedQuestion(action: old, state: .stopped)),
    OpenQuestion(OwnerNowQuestion(action: old, state: .carried, text: "半分: まで")),
    OpenQuestion(EarlierQuestion()),
    OpenQuestion(OpenIssueQuestion(issue: IssueID(session: old.session, number: 2))),
    OpenQuestion(
      IssueLineQuestion(issue: IssueID(session: old.session, number: 2), step: .answered)),
    OpenQuestion(NewDueQuestion(review: review)),
    OpenQuestion(OpenedQuestion()),
    OpenQuestion(GoodThingsQuestion()),
    OpenQuestion(SilentQuestion(section: .ideal)),
    OpenQuestion(NoteQuestion(section: .current)),
    OpenQuestion(NoNotesQuestion(section: .ideal)),
    OpenQuestion(NameQuestion(section: .current, text: "a: b", names: ["a", "b"])),
    OpenQuestion(TurnQuestion(text: "電話が少ない", complaint: "少ない")),
    OpenQuestion(GroupQuestion(section: .current, text: "電話", other: "電話が", shared: ["電", "話"])),
    OpenQuestion(MissingQuestion(viewpoint: .leave)),
    OpenQuestion(IssueQuestion(ideal: 2)),
    OpenQuestion(NoIssuesQuestion()),
    OpenQuestion(ScopeQuestion(issue: 1, ideal: 2)),
    OpenQuestion(SlipIssueQuestion(slip: Target(kind: .ideal, number: 3))),
    OpenQuestion(
      UntakenQuestion(
        slips: [Target(kind: .current, number: 1), Target(kind: .ideal, number: 3)],
        heard: [Target(kind: .ideal, number: 3)])),
    OpenQuestion(LinksQuestion(issue: 1, section: .ideal, isBoth: true)),
    OpenQuestion(VotesQuestion(totals: [6, 5])),
    OpenQuestion(VotesCheckQuestion(totals: [6, 5, 4])),
    OpenQuestion(RevisionQuestion(action: old)),
    OpenQuestion(ActionQuestion(draft: draft)),
    OpenQuestion(NoActionsQuestion()),
    OpenQuestion(CaseQuestion(issue: 1, caseID: "a-case")),
    OpenQuestion(VagueQuestion(draft: draft, text: "周知する", vague: ["周知する"])),
    OpenQuestion(OwnerQuestion(action: 1, doubted: "山田")),
    OpenQuestion(DueQuestion(action: 1)),
    OpenQuestion(FirstStepQuestion(action: 1)),
    OpenQuestion(HandlingQuestion(issue: 1)),
    OpenQuestion(HeadQuestion()),
    OpenQuestion(HandlingsQuestion()),
    OpenQuestion(DeskQuestion()),
    OpenQuestion(ShareQuestion()),
    OpenQuestion(TypeQuestion(issue: 1, word: "電話")),
    OpenQuestion(AskWhomQuestion(issue: 1)),
    OpenQuestion(ReasonQuestion(issue: 1)),
    OpenQuestion(SatisfactionQuestion(marks: [2, 4])),
    OpenQuestion(MarksCheckQuestion(marks: [2, 4, 0, 0, 9])),
    OpenQuestion(ChangeQuestion()),
    OpenQuestion(LooseQuestion()),
    OpenQuestion(EmptyFieldsQuestion()),
    OpenQuestion(FillQuestion(action: 1, field: "due")),
    OpenQuestion(FinishedQuestion()),
    OpenQuestion(DeleteQuestion(target: Target(kind: .issue, number: 1))),
    OpenQuestion(EditQuestion(target: Target(kind: .action, number: 1), field: .due)),
    OpenQuestion(GroupNameQuestion(section: .ideal, texts: ["a", "b"])),
    OpenQuestion(MeantQuestion(text: "直す")),
    OpenQuestion(PauseQuestion()),
  ]

  @Test func `are all kept with everything they hold`() throws {
    #expect(Set(Self.all.map(\.name)) == Set(QuestionKind.all.map(\.name)))
    #expect(Self.all.count == QuestionKind.all.count)
    let counts = EntryCounts(current: 3, ideal: 2, issues: 1, actions: 0)
    let kept = Checkpoint(
      course: Course(), counts: counts, question: OpenQuestion(PauseQuestion()),
      interrupted: Self.all)
    #expect(try Checkpoint(decoding: kept.encoded) == kept)
  }

  @Test func `all have help in both languages`() {
    for question in Self.all {
      #expect(!question.help(HourWords(language: .japanese)).isEmpty)
      #expect(!question.help(HourWords(language: .english)).isEmpty)
    }
  }

  @Test(arguments: [
    "note", "name", "group", "scope", "owner", "vague", "delete", "fill", "learned",
  ])
  func `do not come back without what they need`(_ name: String) {
    #expect(QuestionKind.question(name, [:]) == nil)
  }
}
