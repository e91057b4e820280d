extension Words {
  static let english = Words(
    written: { "Written to \($0)." },
    notAnAction: {
      "There is no action “\($0)”.\nFix: name a meeting and an action, such as 2026-04-20-jinji/A1."
    },
    receivedIsNotEdited: { "\($0) came from another division and is not edited here." },
    noted: { "One line added to \($0)." },
    noSuchCase: {
      "There is no case “\($0)”.\nFix: find it with aritai cases WORDS and use the id on the left."
    },
    noSuchFormat: {
      "There is no format “\($0)”.\nFix: use a name that stands in Templates/formats."
    },
    initialised: { folder, written, updated, kept in
      let edited = kept.map { "\n  \($0)" }.joined()
      return "\(folder)\n\(written) files written, \(updated) brought up to date."
        + (kept.isEmpty ? "" : "\nLeft as they are, because somebody edited them:\(edited)")
    },
    notesInOneFolder:
      "Records of several divisions lie in one folder.\n"
      + "Their notes can be read by all who can open it.",
    usageAt: { command in
      "Please check what was asked for; aritai help\(command.map { " \($0)" } ?? "") tells the usage."
    },
    oneShapeOnly: "Ask for --markdown or --html, not both.",
    limitTooSmall: "--limit must be 1 or more.",
    notBackToOpen: "An action cannot go back to open. Choose how it stands now.",
    missingFlag: { "Nobody is there to answer. Start with \($0)." },
    timeIsUp: "Time is up. Press Enter to go on.",
    draft: { "↑ brings back: \($0)" },
    countdown: { "Writing: \($0):\($1 < 10 ? "0" : "")\($1) to go" },
    notSaved: "Not saved yet; the next answer tries again. What was typed last:",
    tooLong: {
      " This line is too long and was not taken (\($0) kB of at most \($1)).\n"
        + " Please split it and enter it again."
    },
    leftOff: "Kept so far. “aritai run” goes on from the same place.",
    unfinished: { hours in
      " A meeting was broken off.\n" + hours.map { "   \($0)\n" }.joined()
        + " Enter goes on with 1, a number with another, 0 begins a new one"
    },
    unfinishedAgain: { " Please press Enter or type a number from 0 to \($0)." },
    nothingUnfinished: " No meeting was broken off.",
    heldElsewhere: { holder in
      " This meeting is still open on another computer."
        + (holder.isEmpty ? "" : "\n   " + holder.joined(separator: ", "))
        + "\n If it has ended there, 1 takes it over. (Enter: leave it)"
    },
    leftElsewhere: " Not taken over; the record is as it was.",
    goingOn: { " Going on (\($0))." },
    unknownEncoding: {
      "The characters of \($0) cannot be read.\nFix: save it as UTF-8 or Shift_JIS (CP932)."
    },
    menuTitle: { division, date in
      "The ideal-state meeting" + (division.map { " ── \($0)" } ?? "") + "   \(date)"
    },
    menu: " 1 Begin a meeting   2 Go on   3 Read a record   4 Practise (nothing is kept)",
    menuAsk: "Type a number and press Enter (Enter alone ends)",
    menuAgain: " Please type a number from 1 to 4.",
    recordList: {
      " Type the number of the record to read. (Enter alone goes back)\n"
        + $0.map { "   \($0)" }.joined(separator: "\n")
    },
    noRecords: " There is no record yet.",
    caseIntroduction: " Adding a case of your own. Enter alone leaves a field empty.",
    caseTitle: " In a few words, what did you do?",
    caseOrganization: {
      $0.isEmpty ? " The name of the body?" : " The name of the body? (Enter for \($0))"
    },
    caseDivision: " The division?",
    caseYear: " In which year? (such as 2026)",
    caseYearAgain: " That is not a year. Type it as 2026. (Enter leaves it empty)",
    caseProblem: " What was the trouble?",
    casePractice: " What did you do?",
    caseEffect: " What came of it? Give figures as they are.",
    casePoints: " Why did it work, and what should others mind?",
    caseVoice: " What do people who need it say? (one at a time; Enter alone ends)",
    caseTypes: { proposals in
      " The closest types of issues. Type the numbers that fit. (Enter for 1 only, 0 for none)\n"
        + proposals.map { "   \($0)" }.joined(separator: "\n")
    },
    caseNeeded: " This cannot be left empty.",
    caseNotSaved: { typed in
      "Broken off; the case is not kept."
        + (typed.isEmpty
          ? "" : " What was typed:\n" + typed.map { "  \($0)" }.joined(separator: "\n"))
    },
    caseAdded: { "Added as \($0)." })
}
