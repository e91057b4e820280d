import Records
import Text

/// Sentences of おわりに.
extension HourWords {
  /// Before the plan.
  var agreed: String { language.say(ja: "今日決まったこと", en: "Agreed today") }

  /// When nothing was agreed.
  var nothingAgreed: String {
    language.say(ja: "今日決まったアクションはありません。", en: "No action was agreed today.")
  }

  /// An action of the plan.
  func planItem(label: String, text: String) -> String {
    language.say(ja: "\(label) \(text)", en: "\(label): \(text)")
  }

  /// How many issues were not taken up.
  func notTakenUp(_ count: Int) -> String {
    language.say(
      ja: "今日は取り組まなかった課題が\(count)つあります。",
      en: count == 1
        ? "One issue was not taken up today." : "\(count) issues were not taken up today.")
  }

  /// One of them.
  func openIssue(label: String, text: String, scope: String) -> String {
    language.say(ja: "\(label) \(text)（\(scope)）", en: "\(label): \(text) (\(scope))")
  }

  /// What may become of them.
  var handlings: String {
    language.say(
      ja: "1 次回に回す   2 見送る   3 所属外へ依頼する   （Enter で 1）",
      en: "1 next time   2 drop   3 ask another division   (Enter for 1)")
  }

  /// How one of them is named apart from the others.
  func handlingsExample(_ issue: Int) -> String {
    language.say(
      ja: "一つの答えが全部に効きます。違うものは「\(issue)は見送り 予算がない」のように続けます。",
      en: "One answer covers them all; add any exceptions, as in “1; \(issue): drop, no budget”.")
  }

  /// After something that says nothing about them.
  func needHandlings(_ issue: Int, of count: Int) -> String {
    count == 1
      ? chooseNumber(3)
      : language.say(
        ja: "「1」か「1、\(issue)は見送り 予算がない」のように入れてください。",
        en: "Please type something like “1” or “1; \(issue): drop, no budget”.")
  }

  /// An issue with the reason, or with whom it goes to.
  func handled(_ label: String, reason: String?) -> String {
    reason.map { language.say(ja: "\(label)（\($0)）", en: "\(label) (\($0))") } ?? label
  }

  /// What was understood.
  func handledAs(_ decision: String, issues: [String]) -> String {
    language.say(
      ja: "\(decision)：\(issues.joined(separator: "・"))",
      en: "\(decision): \(issues.joined(separator: ", "))")
  }

  /// What the head takes on.
  var askHead: String {
    language.say(
      ja: "所属長が引き受けることを一つ。期限も続けて打てます。（なければ Enter）",
      en: "One thing the head of division will take on, with a date if known. (Enter to skip)")
  }

  /// The post of the head, as the owner of an action.
  var head: String { language.say(ja: "所属長", en: "Head of division") }

  /// What became of it.
  func headTakes(_ action: String, issue: String) -> String {
    language.say(
      ja: "\(issue)の\(action)として残しました（担当 \(head)）。",
      en: "Recorded as \(action) for \(issue), owned by the head of division.")
  }

  /// About what the head takes on.
  var helpHead: String {
    language.say(
      ja: "決まったことを読み上げてから、所属長に一言もらいます。",
      en: "Read out what was agreed, then let the head of division speak.")
  }

  /// With whom it has to be settled.
  var askWhom: String {
    language.say(
      ja: "どこと調整が要りますか。（あとでなら Enter）",
      en: "Who else needs to agree? (Enter for later)")
  }

  /// Why it is dropped.
  var askReason: String {
    language.say(
      ja: "見送る理由を一言で。（なければ Enter）",
      en: "Why are we dropping it, in one line? (Enter to skip)")
  }

  /// For the marks.
  var askSatisfaction: String {
    language.say(
      ja: "満足度の紙を集め、5から順に人数を入れてください。（集めないなら Enter）",
      en: "Collect the slips and type how many gave 5, 4, 3… (Enter to leave it out)")
  }

  /// The mark that is counted.
  func mark(_ mark: Int) -> String {
    language.say(ja: "\(mark)を付けた人は何人", en: "How many gave \(mark)?")
  }

  /// After something else.
  var needMarks: String {
    language.say(
      ja: "人数を、2、4、1 のように5から順に入れてください。",
      en: "Please type the counts from 5 down, such as 2, 4, 1.")
  }

  /// About the marks.
  var helpSatisfaction: String {
    language.say(
      ja: "名前のない紙で集めます。一人ずつの数字は、どこにも残りません。",
      en: "Slips without names. Nobody's own mark is kept anywhere.")
  }

  /// What to do otherwise.
  var askChange: String {
    language.say(
      ja: "次回、進め方で変えることを一つ。（なければ Enter）",
      en: "One thing to change about these meetings? (Enter to skip)")
  }

  /// How many notes led to no issue.
  func looseNotes(all: Int, used: Int, loose: Int) -> String {
    language.say(
      ja: "用紙\(all)枚のうち、課題に結び付いたのは\(used)枚です。残りの\(loose)枚をどうしますか。",
      en: "Of \(all) slips, \(used) led to an issue. What should happen to the other \(loose)?")
  }

  /// What becomes of them.
  var keepOrRemove: String {
    language.say(
      ja: "1 記録に残す   2 記録から消す   （Enter で残す）",
      en: "1 keep them in the record   2 remove them   (Enter keeps them)")
  }

  /// After removing.
  func notesRemoved(_ count: Int) -> String {
    language.say(
      ja: "用紙\(count)枚をこの記録から消しました。",
      en: count == 1
        ? "One slip removed from this record." : "\(count) slips removed from this record.")
  }

  /// Before empty fields.
  var someEmpty: String { language.say(ja: "まだ空いている欄があります。", en: "Some fields are still empty:") }

  /// An action with empty fields.
  func emptyItem(label: String, fields: [String]) -> String {
    language.say(
      ja: "\(label)  \(fields.joined(separator: "・"))",
      en: "\(label): \(fields.joined(separator: ", "))")
  }

  /// Whether to fill it now.
  var fillOrLater: String {
    language.say(
      ja: "今入れるなら、アクションの番号を。（あとでなら Enter）",
      en: "To fill it now, type the action's number. (Enter for later)")
  }

  /// By which figure an action is judged.
  var askIndicator: String {
    language.say(
      ja: "終わったかどうかは、何の数で分かりますか。（あとでなら Enter）",
      en: "Which figure will show that it worked? (Enter for later)")
  }

  /// When it is to be done.
  var askTrigger: String {
    language.say(
      ja: "どんなときに、何をきっかけに始めますか。（あとでなら Enter）",
      en: "What will be the cue to start? (Enter for later)")
  }

  /// How the figure stands today.
  var askBaseline: String {
    language.say(
      ja: "その数は、今いくつですか。（あとでなら Enter）", en: "What is that figure today? (Enter for later)")
  }

  /// What the figure should become.
  var askTarget: String {
    language.say(
      ja: "その数を、いくつにしますか。（あとでなら Enter）",
      en: "What should that figure be? (Enter for later)")
  }

  /// The end.
  func thanks(_ time: String) -> String {
    language.say(
      ja: "お疲れさまでした。\(time)です。会議はここまでです。",
      en: "Thank you. It is \(time). The meeting is closed.")
  }

  /// Where the record lies.
  func recordFile(_ path: String) -> String {
    language.say(ja: "記録              \(path)", en: "Record            \(path)")
  }

  /// Where the page for the head lies.
  func headPage(_ path: String) -> String {
    language.say(ja: "所属長に見せる1枚 \(path)", en: "Page for the head \(path)")
  }

  /// What is still empty, and until when.
  func stillEmpty(fields: [String], count: Int, date: String) -> String {
    language.say(
      ja: "まだ空いている欄  \(fields.joined(separator: "・"))（\(count)件）→ \(date)までに",
      en: "Still empty       \(fields.joined(separator: ", ")) (\(count)) → by \(date)")
  }

  /// That nothing has left for the office that reads for all, which the roster may name.
  func nothingLeaves(for secretariat: String?) -> String {
    language.say(
      ja: "\(secretariat ?? "事務局")へは、所属長の確認が済むまで何も出ません。",
      en: "Nothing goes to the \(secretariat ?? "secretariat") until the head has confirmed it.")
  }

  /// The end of a practice.
  var practiceEnds: String {
    language.say(
      ja: "練習はここまでです。何も残していません。本番は同じ順に進みます。",
      en: "The practice ends here. Nothing was kept. The real meeting goes the same way.")
  }

  /// About issues not taken up.
  var helpHandling: String {
    language.say(
      ja: "どれを選んでも記録に残り、次回と依頼は次の会議のはじめに出てきます。",
      en: "All of it stays in the record. What waits or is asked of others comes back next time.")
  }

  /// About notes that led to no issue.
  var helpLoose: String {
    language.say(
      ja: "消すと、この記録からは無くなります。迷ったら残します。",
      en: "Removed slips are gone from this record. When in doubt, keep them.")
  }

  /// About empty fields.
  var helpEmpty: String {
    language.say(
      ja: "会議のあとに記録のファイルへ書き足せます。",
      en: "You can add them to the record after the meeting.")
  }

  /// For a first step at the closing.
  var askStep: String {
    language.say(ja: "最初の一歩は何ですか。（あとでなら Enter）", en: "What is the first step? (Enter for later)")
  }

  /// A field of an action as it is called among others.
  func fieldName(_ field: Field<Action>) -> String {
    let name = field.label.map(spelled) ?? field.key
    return language.say(ja: name, en: name.lowercased())
  }

  /// What a field that is still empty should hold.
  func askField(_ field: Field<Action>) -> String {
    switch field.label {
    case Label.owner: askOwner
    case Label.due: askDue
    case Label.firstStep: askStep
    case Label.trigger: askTrigger
    case Label.indicator: askIndicator
    case Label.baseline: askBaseline
    case Label.target: askTarget
    default:
      language.say(
        ja: "「\(fieldName(field))」を入れてください。（あとでなら Enter）",
        en: "What is the \(fieldName(field))? (Enter for later)")
    }
  }
}
