/// A kind of question by the name under which it is kept.
struct QuestionKind: Sendable {
  let name: String
  private let open: @Sendable ([String: String]) -> OpenQuestion?

  init<Kind: Question>(_: Kind.Type) {
    name = Kind.name
    open = { Kind($0).map { OpenQuestion($0) } }
  }

  /// The question that was kept; nil when this program knows no such, or a field is missing.
  static func question(_ name: String, _ kept: [String: String]) -> OpenQuestion? {
    all.first { $0.name == name }?.open(kept)
  }

  static let all = [
    QuestionKind(DivisionQuestion.self),
    QuestionKind(OpenedQuestion.self),
    QuestionKind(FormatQuestion.self),
    QuestionKind(LearnedQuestion.self),
    QuestionKind(MinutesQuestion.self),
    QuestionKind(OpenActionQuestion.self),
    QuestionKind(NoActionsQuestion.self),
    QuestionKind(OwnerNowQuestion.self),
    QuestionKind(PeopleQuestion.self),
    QuestionKind(PeopleCheckQuestion.self),
    QuestionKind(FirstSittingEndsQuestion.self),
    QuestionKind(SecondSittingQuestion.self),
    QuestionKind(EarlierQuestion.self),
    QuestionKind(IssueLineQuestion.self),
    QuestionKind(NewDueQuestion.self),
    QuestionKind(OpenIssueQuestion.self),
    QuestionKind(TermQuestion.self),
    QuestionKind(GoodThingsQuestion.self),
    QuestionKind(GroupQuestion.self),
    QuestionKind(MissingQuestion.self),
    QuestionKind(NameQuestion.self),
    QuestionKind(NoNotesQuestion.self),
    QuestionKind(NoteQuestion.self),
    QuestionKind(SilentQuestion.self),
    QuestionKind(TurnQuestion.self),
    QuestionKind(IssueQuestion.self),
    QuestionKind(LinksQuestion.self),
    QuestionKind(NoIssuesQuestion.self),
    QuestionKind(ScopeQuestion.self),
    QuestionKind(SlipIssueQuestion.self),
    QuestionKind(UntakenQuestion.self),
    QuestionKind(VotesQuestion.self),
    QuestionKind(VotesCheckQuestion.self),
    QuestionKind(ActionQuestion.self),
    QuestionKind(CaseQuestion.self),
    QuestionKind(DueQuestion.self),
    QuestionKind(FirstStepQuestion.self),
    QuestionKind(OwnerQuestion.self),
    QuestionKind(RevisionQuestion.self),
    QuestionKind(VagueQuestion.self),
    QuestionKind(AskWhomQuestion.self),
    QuestionKind(ChangeQuestion.self),
    QuestionKind(EmptyFieldsQuestion.self),
    QuestionKind(FinishedQuestion.self),
    QuestionKind(DeskQuestion.self),
    QuestionKind(HandlingQuestion.self),
    QuestionKind(HandlingsQuestion.self),
    QuestionKind(HeadQuestion.self),
    QuestionKind(LooseQuestion.self),
    QuestionKind(FillQuestion.self),
    QuestionKind(ReasonQuestion.self),
    QuestionKind(SatisfactionQuestion.self),
    QuestionKind(MarksCheckQuestion.self),
    QuestionKind(ShareQuestion.self),
    QuestionKind(TypeQuestion.self),
    QuestionKind(DeleteQuestion.self),
    QuestionKind(EditQuestion.self),
    QuestionKind(GroupNameQuestion.self),
    QuestionKind(MeantQuestion.self),
    QuestionKind(PauseQuestion.self),
  ]
}
