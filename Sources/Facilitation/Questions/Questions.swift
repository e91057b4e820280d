/// Every kind of question by the name under which it is kept.
enum Questions {
  static let kinds: [any Question.Type] = [
    DivisionQuestion.self, FactsQuestion.self, FormatQuestion.self, LearnedQuestion.self,
    MinutesQuestion.self, OpenActionQuestion.self, NoActionsQuestion.self, OwnerNowQuestion.self,
    PeopleQuestion.self,
    RepliesQuestion.self, TermQuestion.self, GroupQuestion.self, MissingQuestion.self,
    NameQuestion.self, NoNotesQuestion.self, NoteQuestion.self, SilentQuestion.self,
    TurnQuestion.self, IssueQuestion.self, LinksQuestion.self, NoIssuesQuestion.self,
    ScopeQuestion.self, VotesQuestion.self, ActionQuestion.self, CaseQuestion.self,
    DueQuestion.self, FirstStepQuestion.self, OwnerQuestion.self, RevisionQuestion.self,
    VagueQuestion.self, AskWhomQuestion.self, ChangeQuestion.self, EmptyFieldsQuestion.self,
    FinishedQuestion.self, HandlingQuestion.self, LooseQuestion.self, FillQuestion.self,
    ReasonQuestion.self, SatisfactionQuestion.self, DeleteQuestion.self, EditQuestion.self,
    GroupNameQuestion.self, PauseQuestion.self,
  ]

  /// The question that was kept; nil when this program knows no such.
  static func question(_ asked: SideState.Asked) -> (any Question)? {
    kinds.first { $0.name == asked.name }?.init(asked.draft)
  }
}
