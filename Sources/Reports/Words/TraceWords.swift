/// Words of the chain and of what hangs loose.
struct TraceWords: Sendable {
  let forward, backward, loose, seeAbove: String
  let noIssue, noNotes, noAction, noOrigin, nothingLoose: String
  let broken: @Sendable (String) -> String
}

extension TraceWords {
  static let japanese = TraceWords(
    forward: "現状からアクションへ", backward: "アクションから現状へ", loose: "つながっていないもの",
    seeAbove: "上と同じ",
    noIssue: "課題につながっていません", noNotes: "現状かありたい姿が結び付いていません",
    noAction: "アクションがありません", noOrigin: "課題につながっていません",
    nothingLoose: "すべてつながっています。",
    broken: { "\($0)はこの記録にありません" })

  static let english = TraceWords(
    forward: "From the current state to actions", backward: "From actions to the current state",
    loose: "What hangs loose", seeAbove: "as above",
    noIssue: "leads to no issue", noNotes: "has no current or no ideal note",
    noAction: "has no action", noOrigin: "answers no issue",
    nothingLoose: "Everything is linked.",
    broken: { "\($0) is not in this record" })
}
