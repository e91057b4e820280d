/// Sentences of アクション.
struct ActionWords: Sendable {
  /// The issue that is looked at.
  let issue: @Sendable (_ label: String, _ text: String) -> String
  /// Before cases.
  let cases: String
  /// When no case fits.
  let noCase: String
  /// A case in the list.
  let `case`: @Sendable (_ number: Int, _ body: String, _ year: Int?, _ title: String) -> String
  /// When the source tells no effect.
  let noFigure: String
  /// The words that earned a case its place.
  let reasons: @Sendable ([String]) -> String
  /// How to open a case.
  let openCase: String
  /// After a number that no case has.
  let noSuchCase: String
  /// Before what this division said earlier of the same issue.
  let earlier: String
  /// An issue that was named at an earlier meeting.
  let named: @Sendable (_ date: String, _ issue: String) -> String
  /// What was tried about it, how it stands and what came of it.
  let tried: @Sendable (_ action: String, _ state: String, _ result: String) -> String
  /// When it was named and no action agreed.
  let nothingTried: String
  /// Before what other divisions did.
  let elsewhere: String
  /// What another division did.
  let other: @Sendable (_ division: String, _ action: String, _ result: String) -> String
  /// Above a case in full.
  let caseTitle: @Sendable (_ body: String, _ title: String) -> String
  /// Before the problem of a case.
  let caseProblem: String
  /// Before what was done.
  let casePractice: String
  /// Before what came of it.
  let caseEffect: String
  /// Before what mattered.
  let casePoints: String
  /// Before where it is told.
  let caseSource: String
  /// Whether to write an action with a case in mind.
  let takeCase: String
  /// After another answer.
  let takeOrNot: String
  /// The question of the stage, read aloud.
  let smallThing: String
  /// How to leave an issue without an action.
  let enterNext: String
  /// How to go on after an action.
  let enterMore: String
  /// How to use a draft.
  let enterDraft: String
  /// The case that is kept in mind.
  let model: @Sendable (_ body: String, _ title: String) -> String
  /// What to do with the text of a case.
  let adapt: String
  /// How to leave it.
  let adaptOrNot: String
  /// After the text of a case as it stands.
  let adaptFirst: String
  /// When nobody could tell whether it is done.
  let vague: @Sendable (String) -> String
  /// Who hands what to whom.
  let askConcrete: String
  /// Which post has it.
  let askOwner: String
  /// When an owner may be a person's name.
  let looksLikeName: @Sendable (String) -> String
  /// How to write the post instead.
  let writePost: String
  /// When a post has several actions.
  let load: @Sendable (_ owner: String, _ count: Int) -> String
  /// Until when.
  let askDue: String
  /// After what is no coming day.
  let needDate: String
  /// The day said back.
  let due: @Sendable (String) -> String
  /// When a month is busy for the division.
  let busy: @Sendable (_ month: String) -> String
  /// When the assembly sits.
  let council: @Sendable (_ month: String) -> String
  /// The first step, when it is edited.
  let firstStep: String
  /// The first step within seven days.
  let askFirstStep: @Sendable (String) -> String
  /// Who has an action, until when.
  let facts: @Sendable (_ owner: String, _ due: String) -> String
  /// Where no owner is known.
  let noOwner: String
  /// Where no date is known.
  let noDue: String
  /// Before an earlier action is taken up in another form.
  let revise: @Sendable (String) -> String
  /// For which issue.
  let reviseFor: String
  /// About actions.
  let help: String
  /// About a case.
  let helpCase: String
  /// About owners.
  let helpOwner: String
  /// About days.
  let helpDue: String
  /// About first steps.
  let helpStep: String
  /// About vague words.
  let helpVague: String
  /// When no action was written.
  let none: String
}
