import Text

/// Sentences of the menu.
extension CommandWords {
  func menuTitle(division: String?, date: String) -> String {
    language.say(
      ja: "ありたい姿ミーティング" + (division.map { " ── \($0)" } ?? "") + "   \(date)",
      en: "Team improvement meeting" + (division.map { " ── \($0)" } ?? "") + "   \(date)")
  }

  /// The words of the menu, numbered, with what each is for.
  func menu(_ items: [Menu.Item]) -> String {
    items.enumerated().map { index, item in
      (index < 9 ? " " : "") + "\(index + 1) " + name(of: item).padded(to: 10) + purpose(of: item)
    }
    .joined(separator: "\n")
  }

  /// What a word of the menu is called.
  func name(of item: Menu.Item) -> String {
    language == .japanese ? japaneseName(of: item) : item.rawValue
  }

  /// Its Japanese name, which is an alias of the command.
  func japaneseName(of item: Menu.Item) -> String {
    switch item {
    case .today: "今日"
    case .share: "提出"
    case .reply: "返事"
    case .prepare: "準備"
    case .run: "会議"
    case .progress: "進み具合"
    case .plans: "探す"
    case .cases: "事例"
    case .receive: "受付"
    case .report: "まとめ"
    }
  }

  private func purpose(of item: Menu.Item) -> String {
    switch item {
    case .today:
      language.say(ja: "届いた返事、期限、提出がまだのもの", en: "replies, what is due or not handed in")
    case .share:
      language.say(ja: "所属長が見た紙を事務局に渡します", en: "hand a record to the secretariat")
    case .reply: language.say(ja: "依頼に回答します（事務局）", en: "reply to an ask (secretariat)")
    case .prepare: language.say(ja: "会議の前に配る紙を作ります", en: "the papers for a meeting")
    case .run:
      language.say(ja: "会議を進めます（続き、練習、記録を見る）", en: "lead a meeting, continue, practise, read")
    case .progress:
      language.say(
        ja: "アクションや課題の様子を1行書きます。項目も直せます", en: "a line about an action or issue; mend it")
    case .plans: language.say(ja: "課題とアクションを探します", en: "find issues and actions")
    case .cases: language.say(ja: "ほかの団体の取組を探します", en: "what other offices have done")
    case .receive: language.say(ja: "届いたもの、まだのものを見ます", en: "what came and what is missing")
    case .report: language.say(ja: "全庁のまとめを見ます", en: "the whole office in one term")
    }
  }

  var menuAsk: String {
    language.say(
      ja: "番号を入れて Enter（空のまま Enter で終わります）",
      en: "Type a number and press Enter (Enter alone ends)")
  }

  func menuAgain(of count: Int) -> String {
    language.say(
      ja: " 1から\(count)までの番号を入れてください。", en: " Please type a number from 1 to \(count).")
  }

  var menuHour: String {
    language.say(
      ja: " Enter で始める（途中の会議があれば続きから）\n"
        + " 1 練習する（残りません）   2 記録を見る   3 部屋に映すページも作って始める   0 戻る",
      en: " Press Enter to begin, or to continue one that was broken off\n"
        + " 1 practise (nothing is kept)   2 read a record   "
        + "3 begin with a page for the projector   0 back")
  }

  func menuDivision(likely: String?) -> String {
    language.say(
      ja: " どの課の会議ですか。" + (likely.map { "（Enter で \($0)）" } ?? "（Enter で戻ります）"),
      en: " For which division?" + (likely.map { " (Enter: \($0))" } ?? " (Enter alone goes back)"))
  }

  var menuWords: String {
    language.say(
      ja: " 探す言葉を入れてください。（空のまま Enter で全部）", en: " Words to look for? (Enter alone: all)")
  }

  /// The same for issues and actions.
  var menuPlans: String {
    language.say(
      ja: " 探す言葉を入れてください。（空のまま Enter で全部、「遅れ」で期限を過ぎたものなど）",
      en: " Words to look for? (Enter alone: all; “overdue”: what is late or has no date)")
  }

  /// Whether it asks for what is overdue.
  func asksOverdue(_ typed: String) -> Bool { ["遅れ", "期限切れ", "overdue", "late"].contains(typed) }

  var menuDay: String {
    language.say(
      ja: " いつ開きますか。12月1日、来週火曜のように。（Enter で今日）",
      en: " On which day? As in 1 December or next Tuesday. (Enter: today)")
  }

  var menuPaperFile: String {
    language.say(
      ja: " 印刷するなら、ファイル名を入れてください。（例：配る紙.html。Enter で画面に出すだけ）",
      en: " To print them, name a file. (papers.html for instance; Enter shows them here)")
  }

  /// Which page of a record.
  var recordPages: String {
    language.say(
      ja: " Enter で議事録   1 決まったことと、その後   2 課題とアクションのつながり",
      en: " Enter: the minutes   1 what was decided and what came of it   2 what hangs on what")
  }

  func recordList(_ lines: [String]) -> String {
    language.say(
      ja: " 見たい記録の番号を入れてください。（空のまま Enter で戻ります）\n",
      en: " Type the number of the record to read. (Enter alone goes back)\n")
      + lines.map { "   \($0)" }.joined(separator: "\n")
  }

  var noRecords: String { language.say(ja: " まだ記録はありません。", en: " There is no record yet.") }

  func openEntries(_ lines: [String]) -> String {
    language.say(
      ja: " どれの様子ですか。番号を入れてください。（空のまま Enter で戻ります）\n",
      en: " Which one? Type its number. (Enter alone goes back)\n")
      + lines.map { "   \($0)" }.joined(separator: "\n") + "\n" + otherEntry
  }

  /// How any other entry is named.
  private var otherEntry: String {
    language.say(
      ja: " ここにないものは、2026-04-20-jinji/A1 のような名前で選べます。",
      en: " Any other goes by its name, such as 2026-04-20-jinji/A1.")
  }

  /// Where nothing is open.
  var entryByName: String {
    language.say(
      ja: " 直すものがあれば、2026-04-20-jinji/A1 のような名前を。（空のまま Enter で戻ります）",
      en: " To mend one, type its name, such as 2026-04-20-jinji/A1. (Enter alone goes back)")
  }

  /// That nothing is open; records that are not shown here may have some.
  func nothingOpen(withheld: Int) -> String {
    language.say(
      ja: " 終わっていないアクションも、待っている課題もありません。"
        + (withheld > 0 ? "\n 共有していない記録\(withheld)件のものは、ここには出ません。" : ""),
      en: " No action is open, and no issue waits."
        + (withheld > 0
          ? "\n Those of \(withheld) records that are not shared do not show here." : "")
    )
  }

  func stateChoices(_ states: [String]) -> String {
    language.say(ja: " 今の様子はどれですか。\n", en: " How does it stand?\n") + "   "
      + states.joined(separator: "  ")
  }

  var whatHappened: String {
    language.say(ja: " 何がありましたか。（1行。Enter だけでも残せます）", en: " What happened? (one line, or Enter)")
  }
}
