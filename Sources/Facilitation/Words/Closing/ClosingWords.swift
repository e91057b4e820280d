/// Sentences of おわりに.
struct ClosingWords: Sendable {
  /// Before the plan.
  let agreed: String
  /// When nothing was agreed.
  let nothing: String
  /// An action of the plan.
  let item: @Sendable (_ label: String, _ text: String) -> String
  /// How many issues were not taken up.
  let notTakenUp: @Sendable (Int) -> String
  /// One of them.
  let openIssue: @Sendable (_ label: String, _ text: String, _ scope: String) -> String
  /// What may become of it.
  let handlings: String
  /// With whom it has to be settled.
  let askWhom: String
  /// Why it is dropped.
  let askReason: String
  /// For the marks.
  let askSatisfaction: String
  /// The mark that is counted.
  let mark: @Sendable (Int) -> String
  /// After something else.
  let needMarks: String
  /// When the marks fit the people.
  let marksFit: @Sendable (Int) -> String
  /// When they do not.
  let marksDiffer: @Sendable (_ sum: Int, _ people: Int) -> String
  /// About the marks.
  let helpSatisfaction: String
  /// What to do otherwise.
  let askChange: String
  /// How many notes led to no issue.
  let loose: @Sendable (_ all: Int, _ used: Int, _ loose: Int) -> String
  /// What becomes of them.
  let keepOrRemove: String
  /// After removing.
  let removed: @Sendable (Int) -> String
  /// Before empty fields.
  let empty: String
  /// An action with empty fields.
  let emptyItem: @Sendable (_ label: String, _ fields: [String]) -> String
  /// Whether to fill it now.
  let fillOrLater: String
  /// By which figure an action is judged.
  let askIndicator: String
  /// What the figure should become.
  let askTarget: String
  /// The end.
  let thanks: @Sendable (String) -> String
  /// Where the record lies.
  let recordFile: @Sendable (String) -> String
  /// Where the page for the head lies.
  let headPage: @Sendable (String) -> String
  /// What is still empty, and until when.
  let stillEmpty: @Sendable (_ fields: [String], _ count: Int, _ date: String) -> String
  /// That nothing has left.
  let nothingLeaves: String
  /// The end of a practice.
  let practiceEnds: String
  /// About issues not taken up.
  let helpHandling: String
  /// About notes that led to no issue.
  let helpLoose: String
  /// About empty fields.
  let helpEmpty: String
  /// For a first step at the closing.
  let askStep: String
  /// A field that is still empty.
  let field: @Sendable (EmptyField) -> String
}
