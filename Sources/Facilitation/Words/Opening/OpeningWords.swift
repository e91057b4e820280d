import Records

/// Sentences of はじめに.
struct OpeningWords: Sendable {
  /// The title of the record.
  let title: @Sendable (String) -> String
  /// Whose hour it is, with a proposal.
  let confirmDivision: @Sendable (String) -> String
  /// Whose hour it is.
  let askDivision: String
  /// After an empty division.
  let needDivision: String
  /// After a division that the roster does not know.
  let notInRoster: @Sendable (String) -> String
  /// How many people are present.
  let askPeople: String
  /// After a number of people that cannot be.
  let needPeople: String
  /// How long the hour may be.
  let askMinutes: String
  /// After another length.
  let needMinutes: String
  /// In which half-year the actions are carried out.
  let askTerm: String
  /// The two half-years.
  let termChoices: @Sendable (_ next: String, _ this: String) -> String
  /// Which format leads the hour.
  let askFormat: @Sendable (String) -> String
  /// Which format was chosen, and why.
  let led: @Sendable (_ format: String, _ isFirst: Bool) -> String
  /// That help is near and nothing is lost.
  let helpIsNear: String
  /// Before an action of an earlier hour.
  let openAction: @Sendable (String) -> String
  /// The latest line about it.
  let latest: @Sendable (String) -> String
  /// The four ways in which it can stand.
  let openActionChoices: String
  /// After an action that is done.
  let askLearned: String
  /// After an action that is not done.
  let askWhy: @Sendable (ActionState) -> String
  /// Who has it in the new year.
  let askOwnerNow: @Sendable (String) -> String
  /// How to answer that.
  let keepOwner: String
  /// Before replies that came in.
  let repliesCame: String
  /// The issue that was raised.
  let raised: @Sendable (_ issue: String) -> String
  /// The reply to it.
  let reply: @Sendable (_ from: String, _ text: String) -> String
  /// Where there is only something to read.
  let enterGoesOn: String
  /// Whether to look at figures first.
  let askFacts: String
  /// Whether to look at further figures.
  let askMoreFacts: String
  /// About the division.
  let helpDivision: String
  /// About people present.
  let helpPeople: String
  /// About the length.
  let helpMinutes: String
  /// About earlier actions.
  let helpOpenAction: String
  /// About figures.
  let helpFacts: String
}
