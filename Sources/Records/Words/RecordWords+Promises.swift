import Text

/// What may be promised about what is written, read aloud and printed: no more than can be kept.
extension RecordWords {
  /// What the office has promised; without it what the program itself keeps.
  package func promises(of organization: Organization) -> [String] {
    [language.say(ja: "書いたものに名前は付けません。", en: "Nothing you write carries your name.")]
      + (organization.promise.map { [$0.asSentence(in: language)] } ?? [])
      + [
        language.say(
          ja: "書いた用紙の文は、この仕組みからは課の外へ渡りません。",
          en: "This program does not pass on what is written on the slips."),
        language.say(
          ja: "課題とアクションが課の外へ渡るのは、所属長が確かめてからです。",
          en: "Issues and actions are passed on only once the head of division has confirmed them."
        ),
      ]
  }

  /// Which slips stay in the record once the meeting is closed.
  package func keeping(_ kept: NotesKept) -> String {
    switch kept {
    case .all:
      language.say(
        ja: "打ち込んだ用紙の文は、この課の記録に残ります。",
        en: "The slips that are typed in stay in this division's record.")
    case .used:
      language.say(
        ja: "記録に残すのは、課題に結び付いた用紙とよい点だけです。ほかは会議を閉じるときに記録から消します。",
        en:
          "Slips that led to an issue and good things stay in the record; the rest is removed at the end."
      )
    case .none:
      language.say(
        ja: "打ち込んだ用紙の文は、会議を閉じるときに記録から消します。",
        en: "The slips that are typed in are removed from the record at the end.")
    }
  }
}

extension String {
  /// The text with the stop that ends a sentence.
  fileprivate func asSentence(in language: Language) -> String {
    let isEnded = last.map { "。.！!".contains($0) } ?? true
    let isJapanese = last.map { !$0.isASCII } ?? false
    return isEnded ? self : self + (isJapanese ? "。" : language.say(ja: "。", en: "."))
  }
}
