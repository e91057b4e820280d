import Records
import Text

/// Sentences of what earlier hours left open.
extension HourWords {
  /// Above the list.
  func earlier(_ shown: Int, rest: Int) -> String {
    language.say(
      ja: rest > 0
        ? "前からの持ち越しが\(shown + rest)件あります。まず\(shown)件、残りは後ほど見ます。"
        : "前からの持ち越しが\(shown)件あります。",
      en: rest > 0
        ? "\(shown + rest) things were left open earlier. Here are \(shown); the rest comes later."
        : shown == 1
          ? "One thing was left open earlier." : "\(shown) things were left open earlier.")
  }

  /// Before what came in about issues that wait for nothing.
  func newsCame(_ count: Int) -> String {
    language.say(
      ja: "課題について、庁内から\(count)件の返事が届いています。",
      en: count == 1
        ? "A word on one of our issues has come in." : "Word on \(count) of our issues has come in."
    )
  }

  /// One of these.
  func news(_ issue: String, _ text: String) -> String {
    language.say(
      ja: "「\(issue.japaneseInside)」 \(text)", en: "“\(issue.englishInside)”  \(text)")
  }

  /// One of the list.
  func earlierItem(_ number: Int, _ text: String) -> String {
    language.say(
      ja: "\(number)「\(text.japaneseInside)」", en: "\(number) “\(text.englishInside)”")
  }

  /// What is known of it, below it.
  func earlierFacts(_ facts: String) -> String {
    language.say(ja: "　\(facts)", en: "  \(facts)")
  }

  /// Whose it was before divisions were merged or split.
  func takenOver(from division: String) -> String {
    language.say(ja: "\(division)から引き継いだもの", en: "taken over from \(division)")
  }

  /// What Enter does.
  var acceptEarlier: String {
    language.say(
      ja: "このままでよければ Enter（アクションは続け、課題はまた次回に回します）",
      en: "Enter accepts all: actions go on, issues wait for the next meeting.")
  }

  /// What else may be typed.
  var openEarlier: String {
    language.say(
      ja: "進み具合や期限を変えるもの、今日取り上げるものは、その番号を。全部あとにするなら 0",
      en: "Type a number to close one, date it or take it up today. 0 leaves all for later.")
  }

  /// At the first opening of a fiscal year.
  var newYearOwners: String {
    language.say(
      ja: "年度が替わりました。担当が変わったものは、その番号を入れてください。",
      en: "A new year has begun. Type the number of any that has changed hands.")
  }

  /// What was accepted.
  func earlierAccepted(_ tally: EarlierTally) -> String {
    let parts = [
      (
        tally.carried,
        language.say(
          ja: "アクション\(tally.carried)件を続けます",
          en: "\(tally.carried) carried on")
      ),
      (
        tally.putOff,
        language.say(
          ja: "課題\(tally.putOff)件をまた次回に回します", en: "\(tally.putOff) put off again")
      ),
      (
        tally.waiting,
        language.say(
          ja: "回答待ちは\(tally.waiting)件です", en: "\(tally.waiting) still waiting for a reply")
      ),
      (
        tally.answered,
        language.say(ja: "回答\(tally.answered)件を済みにします", en: "\(tally.answered) answered")
      ),
      (
        tally.replaced,
        language.say(
          ja: "見直す\(tally.replaced)件はアクションのときに考えます",
          en: "\(tally.replaced) to be replaced under actions")
      ),
    ].filter { $0.0 > 0 }.map { $0.1 }
    return language.say(
      ja: parts.joined(separator: "。") + "。", en: "Noted: \(parts.joined(separator: ", ")).")
  }

  /// When the time for it is over.
  func earlierLater(_ count: Int) -> String {
    language.say(
      ja: "残りの\(count)件は、今日の話のあとで見ます。",
      en: count == 1
        ? "The one that is left comes after today's talk."
        : "The \(count) that are left come after today's talk.")
  }

  /// Before an issue of an earlier hour.
  func openIssue(_ issue: String) -> String {
    language.say(
      ja: "前に出た課題「\(issue.japaneseInside)」", en: "Named earlier: “\(issue.englishInside)”")
  }

  /// What can become of it.
  var openIssueChoices: String {
    language.say(
      ja: "1 今日取り上げる   2 次回に回す   3 見送る   4 回答済にする",
      en: "1 take it up today   2 next time   3 drop it   4 answered")
  }

  /// What Enter does there.
  var enterLeavesIt: String {
    language.say(ja: "変えないなら Enter で一覧に戻ります", en: "Enter goes back to the list")
  }

  /// That it is an issue of this meeting now.
  func takenUp(_ label: String) -> String {
    language.say(ja: "今日の\(label)にしました。", en: "It is today's \(label) now.")
  }

  /// When it is deleted, so that it waits again.
  var givenBack: String {
    language.say(
      ja: "前の会議の課題なので、持ち越しに戻します。",
      en: "It was left open by an earlier meeting, and waits again.")
  }

  /// Before the issues of earlier hours, when issues begin.
  var takenUpIssues: String {
    language.say(ja: "前から取り上げた課題です。", en: "Taken up from earlier meetings:")
  }

  /// For the line on an issue.
  func askIssueLine(_ step: Issue.Step) -> String {
    switch step {
    case .dropped: askReason
    case .answered:
      language.say(
        ja: "どんな回答でしたか。一言で。（なければ Enter）",
        en: "What was the answer, in one line? (Enter for nothing)")
    case .next, .takenUp:
      language.say(
        ja: "次回に回す理由を一言で。（なければ Enter）",
        en: "Why is it put off, in one line? (Enter for nothing)")
    }
  }

  /// Until when an action is carried on.
  func askNewDue(_ due: String?, isLate: Bool) -> String {
    guard let due else {
      return language.say(
        ja: "いつまでにしますか。（あとで決めるなら Enter）", en: "Until when? (Enter for later)")
    }
    return language.say(
      ja: isLate
        ? "期限の\(due)を過ぎています。いつまでにしますか。（あとで決めるなら Enter）"
        : "いつまでにしますか。（\(due)のままなら Enter）",
      en: isLate
        ? "It was due \(due). Until when now? (Enter for later)"
        : "Until when? (Enter to keep \(due))")
  }

  /// About the list.
  var helpEarlier: String {
    language.say(
      ja: "決めたまま、回したままのものです。止まっているものを、番号で開いて話します。",
      en: "These were agreed or put off. Open what is stuck by its number, and talk about it.")
  }

  /// About one issue of it.
  var helpOpenIssue: String {
    language.say(
      ja: "取り上げると今日の課題に入ります。見送るときは、出した人のために理由を残します。",
      en:
        "Taken up, it becomes one of today's issues. If it is dropped, say why for whoever raised it."
    )
  }

  /// Before an action of an earlier hour.
  func openAction(_ action: String) -> String {
    language.say(
      ja: "前に決めたこと「\(action.japaneseInside)」",
      en: "Agreed earlier: “\(action.englishInside)”")
  }

  /// The latest line about it.
  func latestLine(_ line: String) -> String {
    language.say(ja: "これまで：\(line)", en: "So far: \(line)")
  }

  /// The four ways in which it can stand.
  var openActionChoices: String {
    language.say(
      ja: "1 完了   2 続ける   3 見直す   4 中止   （Enter で続ける）",
      en: "1 done   2 carry on   3 change it   4 stop   (Enter: carry on)")
  }

  /// After an action that is done.
  var askLearned: String {
    language.say(
      ja: "やってみて、何が分かりましたか。一言で。（なければ Enter）",
      en: "What did you learn, in one line? (Enter to skip)")
  }

  /// After an action that is not done.
  func askWhy(_ state: ActionState) -> String {
    switch state {
    case .changed:
      language.say(
        ja: "どう見直しますか。理由も一言で。（なければ Enter）",
        en: "How should it change, and why? (Enter to skip)")
    case .stopped:
      language.say(
        ja: "なぜ中止しますか。一言で。（なければ Enter）",
        en: "Why are we stopping it, in one line? (Enter to skip)")
    default:
      language.say(
        ja: "どこまで進みましたか。一言で。（なければ Enter）",
        en: "How far has it got, in one line? (Enter to skip)")
    }
  }

  /// Who has it in the new year.
  func askOwnerNow(_ owner: String) -> String {
    language.say(
      ja: "年度が替わりました。担当は今も「\(owner)」ですか。",
      en: "A new year has begun. Does “\(owner)” still own it?")
  }

  /// How to answer that.
  var keepOwner: String {
    language.say(
      ja: "そのままなら Enter、替わったときは新しい担当を打ってください。",
      en: "Press Enter if so; otherwise type the new role.")
  }

  /// About earlier actions.
  var helpOpenAction: String {
    language.say(
      ja: "できなかったことも大事な材料です。責めずに、一言残します。",
      en: "What was not done can teach us as much. Note it without blame.")
  }
}

/// How many of each kind were accepted.
struct EarlierTally: Hashable {
  var carried = 0, replaced = 0, putOff = 0, waiting = 0, answered = 0
}
