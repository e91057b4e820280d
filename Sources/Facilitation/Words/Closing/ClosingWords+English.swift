extension ClosingWords {
  /// The sentences in English.
  static let english = ClosingWords(
    agreed: "Agreed today",
    nothing: "No action was agreed today.",
    item: { "\($0): \($1)" },
    notTakenUp: {
      $0 == 1 ? "One issue was not taken up today." : "\($0) issues were not taken up today."
    },
    openIssue: { "\($0): \($1) (\($2))" },
    handlings: "1 raise it with the head   2 next time   3 drop it   (Enter for 2)",
    askWhom: "With whom does it have to be settled? (Enter for later)",
    askReason: "Why is it dropped, in one line? (Enter for nothing)",
    askSatisfaction: "Collect the slips and type how many gave 5, 4, 3… (Enter for later)",
    mark: { "\($0):" },
    needMarks: "Please type the counts from 5 down, such as 2, 4, 1.",
    marksFit: { "\($0) people in all." },
    marksDiffer: { "\($0) in all; \($1) are here. To count again, type :back" },
    helpSatisfaction: "Slips without names. Nobody's own mark is kept anywhere.",
    askChange: "One thing to change about these meetings? (Enter for nothing)",
    loose: { "Of \($0) slips, \($1) led to an issue. The other \($2):" },
    keepOrRemove: "1 keep them in the record   2 remove them   (Enter keeps them)",
    removed: { "\($0) removed. Nothing of them is kept anywhere." },
    empty: "Some fields are still empty:",
    emptyItem: { "\($0): \($1.joined(separator: ", "))" },
    fillOrLater: "To fill it now, type the action's number. (Enter for later)",
    askIndicator: "By which figure can you tell? (Enter for later)",
    askTarget: "What should that figure become? (Enter for later)",
    thanks: { "Thank you. It is \($0)." },
    recordFile: { "Record            \($0)" },
    headPage: { "Page for the head \($0)" },
    stillEmpty: { "Still empty       \($0.joined(separator: ", ")) (\($1)) → by \($2)" },
    nothingLeaves: "Nothing goes to HR before the head has confirmed it.",
    practiceEnds: "The practice ends here. Nothing was kept. The hour goes the same way.",
    helpHandling: "Whatever you choose stays in the record.",
    helpLoose: "Removed notes are gone everywhere. When in doubt, keep them.",
    helpEmpty: "They can be written into the record after the hour.",
    askStep: "What is the first step? (Enter for later)",
    field: { $0.english }
  )
}
