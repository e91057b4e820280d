import Records

extension OpeningWords {
  /// The sentences in English.
  static let english = OpeningWords(
    title: { "\($0): how we work" },
    confirmDivision: { "Is this the hour of “\($0)”? If not, type the division's name." },
    askDivision: "Which division is this? Please type its name.",
    needDivision: "The name links this hour to earlier records.",
    notInRoster: { "“\($0)” is not in the roster; it is kept as typed." },
    askPeople: "How many people are here, you included?",
    needPeople: "Please type a number from 1 to 99.",
    askMinutes: "How many minutes do you have? (30, 60 or 90; Enter for 60)",
    needMinutes: "Please choose 30, 60 or 90. When in doubt, the shorter one.",
    askTerm: "In which half-year will you carry it out? (Enter for 1)",
    termChoices: { "1 \($0)   2 \($1)" },
    askFormat: { "Please choose a format by number. (Enter for “\($0)”)" },
    led: { $1 ? "There is no earlier record. The format is “\($0)”." : "The format is “\($0)”." },
    helpIsNear: "Type ? and Enter for help. Stop whenever you like: nothing is lost.",
    openAction: { "Agreed earlier: “\($0.englishInside)”" },
    latest: { "So far: \($0)" },
    openActionChoices: "1 done   2 carry on   3 change it   4 stop   (Enter: carry on)",
    askLearned: "What did you learn, in one line? (Enter for nothing)",
    askWhy: { $0.englishWhy },
    askOwnerNow: { "A new year has begun. Is it still with “\($0)”?" },
    keepOwner: "Enter if so; otherwise type the new post.",
    repliesCame: "Replies have come in on issues you raised.",
    raised: { "“\($0.englishInside)”" },
    reply: { "\($0.isEmpty ? "Reply" : "From \($0)"): \($1)" },
    enterGoesOn: "Press Enter when you have read it.",
    askFacts: "Look at overtime and leave first? (A CSV file's name, or Enter)",
    askMoreFacts: "Another file's name, or Enter to go on.",
    helpDivision: "Type the name or id in the roster. It links earlier actions too.",
    helpPeople: "It serves to check votes and marks. No names are kept.",
    helpMinutes: "Whatever the length, a quarter of it or more goes to actions.",
    helpOpenAction: "What was not done teaches as much. Note it without blame.",
    helpFacts: "A CSV of overtime, leave or counts, to look at once before talking."
  )
}
