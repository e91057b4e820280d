extension OverviewWords {
  static let english = OverviewWords(
    title: { "All divisions, \($0)" }, asOf: { "As of \($0)" },
    coverage: "Meetings by department", themes: "Issues by theme",
    themesExplained: "An issue with two themes counts under both.",
    types: "Issues that several divisions share", beyond: "Issues no division can settle alone",
    actions: "Actions by state", participation: "Participation",
    department: "Department", rosterDivisions: "Divisions", heldDivisions: "Held a meeting",
    sessions: "Meetings", divisions: "Divisions",
    projects: "Projects and working teams", outsideRoster: "Outside the roster",
    notYet: "Divisions that have not met yet",
    candidates: "Candidates for new kinds of issue", candidate: "Issues alike",
    candidatesExplained: "Names and groups can be corrected in corrections.txt.",
    type: "Kind of issue", cases: "Cases that fit the shared issues", noCase: "no case fits yet",
    singleTypes: "Kinds of one division only", noScope: "No scope given (raised)",
    askOpen: "not decided",
    overdue: "Overdue", total: "Total of this term", earlierOpen: "Still open from earlier terms",
    divisionsHeld: "Divisions that met",
    ofDivisions: { held, all in "\(held) of \(all)" }, count: { String($0) },
    actionsSummary: { all, done, late in "\(all) (\(done) done, \(late) overdue)" },
    contributing: "Meetings counted", participants: "Participants in all",
    uncounted: { "Meetings that do not say how many came, left out of the sum: \($0)." },
    leftOut: "Not in this report",
    onlySamples: "Made from samples only; they leave once one real record exists.",
    unconfirmed: {
      "Meetings not yet confirmed by their head: \($0). Their issues and actions are not counted."
    },
    samples: { "Samples: \($0)" }, unfinished: { "Meetings not finished: \($0)" },
    withheld: { "Records kept inside a division: \($0) (counted as held, nothing quoted)" },
    unreadable: { "Files that could not be read: \($0)" })
}
