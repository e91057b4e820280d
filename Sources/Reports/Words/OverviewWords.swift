/// Words of the report over all divisions.
struct OverviewWords: Sendable {
  let title, asOf: @Sendable (String) -> String
  let coverage, themes, themesExplained, types, beyond, actions, participation: String
  let department, rosterDivisions, heldDivisions, sessions, divisions: String
  let projects, outsideRoster, notYet: String
  let candidates, candidate, candidatesExplained: String
  let type, cases, noCase, singleTypes, noScope, askOpen: String
  let overdue, total, earlierOpen: String
  let divisionsHeld: String
  let ofDivisions: @Sendable (Int, Int) -> String
  let count: @Sendable (Int) -> String
  /// All actions, those done, those overdue.
  let actionsSummary: @Sendable (Int, Int, Int) -> String
  let contributing, participants: String
  /// The number of meetings that do not say how many came.
  let uncounted: @Sendable (Int) -> String
  let leftOut, onlySamples: String
  let unconfirmed, samples, unfinished, withheld, unreadable: @Sendable (Int) -> String
}
