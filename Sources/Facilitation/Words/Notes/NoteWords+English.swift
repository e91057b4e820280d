extension NoteWords {
  /// The sentences in English.
  static let english = NoteWords(
    startSilence: { "Press Enter to start \($0) minute\($0 == 1 ? "" : "s")." },
    silence: "Writing in silence. Press Enter if everybody is done.",
    timeUp: "Time is up.",
    typeEach: "Type one slip at a time. Enter alone ends the list.",
    tookLines: { "\($0) lines taken. We look at them one by one." },
    linesWait: { "\($0) lines taken. They come after this question." },
    thenEnter: "If there is nothing more, Enter alone goes on.",
    item: { "\($0): \($1)\($2.map { " (\($0))" } ?? "")" },
    named: { "It says “\($0)”. Could somebody be recognised by it?" },
    rewrite: "To reword it, type it anew. (Enter keeps it)",
    rewritten: "Reworded. The old text is not kept.",
    like: { "This one is close: “\($0.englishInside)”" },
    shared: {
      $0.isEmpty ? "They seem to say the like." : "Both say “\($0.joined(separator: "”, “"))”"
    },
    askGroup: "Put them together? (Enter: together, 0: apart)",
    groupOrNot: "First Enter or 0, please. What you typed comes next.",
    grouped: { "Put together as “\($0.englishInside)”." },
    askGroupName: "Under which name?",
    groupNameOrNot: { "Enter: “\($0.englishInside)”, 0: not at all" },
    missing: { "Nothing on \($0) yet." },
    askViewpoint: { "And how about \($0)?" },
    viewpoint: { $0.english },
    noneWithEnter: "Enter if there is nothing",
    turn: { "Let us turn “\($0)” into something that works." },
    instead: { "When ‘\($0)’ has come true, what can you do instead?" },
    keepWithEnter: "Enter keeps it as it is",
    groupName: { "Group \($0)" },
    none: "There is no slip yet. 1 to go on, Enter to write.",
    help: "Mix the slips before you type them, so that nobody is recognised.",
    helpSilence: "Talking first makes it hard for others. In silence all views come in.",
    helpName: "Written about the work, not the person, it can be shown to anybody.",
    helpTurn: "What is gone cannot be seen. Write what can be seen instead.",
    helpGroup: "Both texts stay. “:edit” changes them later."
  )
}
