extension PacingWords {
  /// The sentences in English.
  static let english = PacingWords(
    banner: { "\($0) · \($1) min left" },
    left: { "\($0) min left" },
    clock: { "\($0):\($1 < 10 ? "0" : "")\($1)" },
    plan: { "The plan for \($0) minutes:" },
    part: { "\($0) \($1) min" },
    parts: { $0.joined(separator: " / ") },
    span: { "\($0) to \($1)" },
    time: { "\($0) min left here; the end is at about \($1). “:time 5” adds 5 min." },
    paused: "A break. The clock stands still. Press Enter to go on.",
    resumed: "We go on.",
    heading: { $0.english },
    fallback: { $0.englishSpeech }
  )
}
