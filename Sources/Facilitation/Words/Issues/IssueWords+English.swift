extension IssueWords {
  /// The sentences in English.
  static let english = IssueWords(
    ideal: { "\($0): “\($1.englishInside)”" },
    near: { "Closest: \($0), “\($1.englishInside)”\($2 > 0 ? " and \($2) more" : "")" },
    between: "What is missing between today and this?",
    enterNext: "Enter goes on to the next ideal",
    enterVotes: "Enter goes on to the votes",
    actionTime: "This is the time for actions. “:skip” goes on to the votes.",
    linked: {
      $0.isEmpty
        ? "Not linked yet. “:edit” lets you choose."
        : "Linked to \($0.joined(separator: ", ")). If that is wrong, type :edit"
    },
    askScope: "Where can this be dealt with? (Enter for 1)",
    scopes: "1 here   2 with another division   3 whole office   4 national law",
    beyond: "This reaches beyond us. Whom to ask can be settled later.",
    askLinks: { "Which \($0.kind.english) numbers belong to “\($1.englishInside)”?" },
    keepLinks: "Enter: as it is, 0: none",
    needLinks: "Please type numbers of the list above, such as 1 3.",
    item: { "\($0): \($1)\($2.map { " (\($0))" } ?? "")" },
    none: "There is no issue yet. 1 to go on, Enter to write.",
    vote:
      "Put two stickers each on what you want to work on.",
    askVotes: { "Type the \($0) totals in the order of the issues, such as 6, 5, 3." },
    needVotes: { "Please type \($0) numbers in order, at once or one by one." },
    votesFit: { "\($0) in all, as it should be for \($1) people." },
    votesDiffer: { "\($0) in all; \($1) were expected. To count again, type :back" },
    agenda: { $0 == 1 ? "We begin with this one." : "We begin with these \($0)." },
    place: { "\($0). \($1)" },
    help: "Write what is missing in steps, tools, rules or roles, not in people.",
    helpVotes: "Type the totals in the order of the issues. Enter leaves out votes.",
    helpScope: "When in doubt, 1. What reaches further goes on the list for the head."
  )
}
