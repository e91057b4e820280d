import Records
package import Text

/// The words by which a form is known, whatever its file is called.
package enum FormTitle {
  package static func text(_ language: Language) -> String {
    language.say(ja: "ありたい姿ミーティング 記入表", en: "The hour: form to fill in")
  }
}

extension Preparation {
  /// The form (記入表) on paper, for a division that has no program and no spreadsheet at hand.
  var formPaper: Report {
    let earlier: [Block] =
      unsettled.isEmpty
      ? []
      : [.heading(words.formEarlier)]
        + unsettled.flatMap { item in
          [Block.list([self.item(item)]), .blank(StyledText(choices(of: item)))]
        }
    return Report(
      language: context.language, title: FormTitle.text(context.language), subtitle: division,
      blocks: [.notice(StyledText(words.formNotice))]
        + words.formHead.map { .blank(StyledText($0)) } + earlier
        + [.heading(words.formIssues)] + lines(words.formIssue) + [.heading(words.actions)]
        + lines(words.formAction))
  }

  private func lines(_ label: (Int) -> String) -> [Block] {
    (1...4).map { .blank(StyledText(label($0))) }
  }
}

extension ReportWords {
  fileprivate var formNotice: String {
    language.say(
      ja: "書けるところだけで構いません。人の名前は書かず、係や職名で書いてください。所属長が見てから出します。",
      en:
        "Fill in what you can. Name roles, not people. The head of division sees it before it is sent."
    )
  }

  fileprivate var formHead: [String] {
    [
      language.say(ja: "実施日", en: "Day of the meeting"),
      language.say(ja: "参加した人数", en: "How many came"),
      language.say(ja: "所属長の確認（日付）", en: "Agreed by the head (date)"),
    ]
  }

  fileprivate var formEarlier: String { language.say(ja: "前から続いているもの", en: "What is still open") }

  fileprivate var formIssues: String { language.say(ja: "今回の課題", en: "Issues this time") }

  fileprivate func formIssue(_ number: Int) -> String {
    language.say(
      ja: "課題\(number)（所属内・他所属・全庁・国／調整先）",
      en: "Issue \(number) (own, other, whole office, state; whom to ask)")
  }

  fileprivate func formAction(_ number: Int) -> String {
    language.say(
      ja: "アクション\(number)（どの課題の・何を・担当・いつまで）",
      en: "Action \(number) (for which issue, what, which role, until when)")
  }
}
