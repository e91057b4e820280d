extension PracticeWords {
  /// The sentences in English.
  static let english = PracticeWords(
    team: "Practice Division",
    begins: "A practice: ten short minutes, a made-up team. Nothing is kept.",
    says: { "Try typing: \($0)" },
    current: [
      "Every morning we look for whoever has the shared key",
      "Papers for meetings are made twice, on paper and as files",
      "There is no time to show new people how things work",
    ],
    ideal: [
      "We can start to work as soon as we arrive",
      "A new colleague can staff the desk alone after a month",
    ],
    issues: [
      "There is no place for the key and no rule for taking it",
      "How to teach is not written down and differs by person",
    ],
    actions: [
      "Choose a shelf for the key and put up a sign-out sheet",
      "Write the desk procedure on one page and mend it with the next newcomer",
    ]
  )
}
