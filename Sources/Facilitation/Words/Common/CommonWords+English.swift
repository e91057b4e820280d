extension CommonWords {
  /// The sentences in English.
  static let english = CommonWords(
    label: { "\($0.english) \($1)" },
    quoted: { "“\($0.englishInside)”" },
    help: "Answer the question and press Enter. Enter alone is always safe.",
    anywhere: "At any time",
    commands: [
      ":back    the question before    :list      what there is, numbered",
      ":edit 2  reword number 2        :delete 2  remove number 2",
      ":group 1 3  put them together   :time 5    five minutes more",
      ":pause   stop the clock         :skip      leave this question",
      ":quit    stop; all is kept",
    ],
    example: { "For example: \($0)" },
    unknown: { "There is no “:\($0)”. Type ? to see what there is." },
    chooseNumber: { $0 == 2 ? "Please type 1 or 2." : "Please type a number from 1 to \($0)." },
    noSuch: { "“\($0)” is not there. Please check the number." },
    noWayBack: "There is nothing earlier to go back to.",
    firstThis: "Please answer this question first.",
    actionsFirst: "This issue has actions. Please delete those first.",
    needText: "Numbers alone say little. Please write a sentence.",
    nothingYet: "There is nothing yet.",
    notYet: "The times are settled in a snapshot.",
    editWhich: "Please add the number, as in “:edit 2”.",
    deleteWhich: "Please add the number, as in “:delete 2”.",
    groupWhich: "Please add the numbers, as in “:group 1 3”.",
    askDelete: { "Delete \($0), “\($1.englishInside)”?" },
    deleteOrKeep: "1 to delete, Enter to keep it",
    deleted: "Deleted. Nothing of it is kept anywhere.",
    kept: "Left as it was.",
    changed: "Changed. The old text is not kept.",
    otherVersion: "Another version was stopped here. We go on from what the record has.",
    damaged: "The question that was open cannot be read. We go on from the record.",
    askEdit: "Please type the new text.",
    enterKeeps: "Enter keeps it as it is"
  )
}
