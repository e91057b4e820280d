import Records
import Text

/// Sentences of はじめに.
extension HourWords {
  /// The title of the record.
  func recordTitle(_ division: String) -> String {
    language.say(ja: "\(division) 働き方の振り返り", en: "\(division): how we work")
  }

  /// Whose hour it is, with a proposal.
  func confirmDivision(_ division: String) -> String {
    language.say(
      ja: "所属は「\(division)」でよいですか。違うときは課名を入れてください。",
      en: "Is this the meeting of “\(division)”? If not, type the division's name.")
  }

  /// Whose hour it is.
  var askDivision: String {
    language.say(ja: "どの課の会議ですか。課名を入れてください。", en: "Which division is this? Please type its name.")
  }

  /// After an empty division.
  var needDivision: String {
    language.say(ja: "課名を入れると、前の記録と結び付きます。", en: "The name links this meeting to earlier records.")
  }

  /// After a division that the roster does not know.
  func notInRoster(_ division: String) -> String {
    language.say(
      ja: "「\(division)」は名簿にないので、入れたとおりの名前で残します。",
      en: "“\(division)” is not in the roster; it is kept as typed.")
  }

  /// How many people are present.
  var askPeople: String {
    language.say(ja: "今日いる人は、進行役も入れて何人ですか。", en: "How many people are here, including you?")
  }

  /// After a number of people that cannot be.
  var needPeople: String {
    language.say(ja: "1から99の人数を入れてください。", en: "Please type a number from 1 to 99.")
  }

  /// How long the hour may be.
  var askMinutes: String {
    language.say(
      ja: "時間は何分ありますか。（30・60・90。Enter で60）",
      en: "How many minutes do you have? (30, 60 or 90; Enter for 60)")
  }

  /// After another length.
  var needMinutes: String {
    language.say(
      ja: "30、60、90のどれかを入れてください。短いほうを選ぶと安心です。",
      en: "Please choose 30, 60 or 90. When in doubt, the shorter one.")
  }

  /// In which half-year the actions are carried out.
  var askTerm: String {
    language.say(
      ja: "今日決めることは、どの期に実行しますか。（Enter で 1）",
      en: "In which half-year will you carry it out? (Enter for 1)")
  }

  /// The two half-years.
  func termChoices(next: String, this: String) -> String {
    language.say(ja: "1 \(next)   2 \(this)", en: "1 \(next)   2 \(this)")
  }

  /// Which format leads the hour.
  func askFormat(_ format: String) -> String {
    language.say(
      ja: "進め方を番号で選んでください。（Enter で「\(format)」）",
      en: "Please choose a format by number. (Enter for “\(format)”)")
  }

  /// Which format was chosen, and why.
  func formatLeads(format: String, isFirst: Bool) -> String {
    language.say(
      ja: isFirst ? "前回の記録はありません。「\(format)」の進め方で案内します。" : "「\(format)」の進め方で案内します。",
      en: isFirst
        ? "There is no earlier record. The format is “\(format)”." : "The format is “\(format)”.")
  }

  /// That help is near and nothing is lost.
  var helpIsNear: String {
    language.say(
      ja: "困ったら「？」と打って Enter。いつやめても、ここまでは残ります。",
      en: "Type ? and Enter for help. Stop whenever you like: nothing is lost.")
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

  /// Before replies that came in.
  var repliesCame: String {
    language.say(ja: "前に上げた課題に、返事が来ています。", en: "Replies have come in on issues you raised.")
  }

  /// The issue that was raised.
  func raisedItem(_ issue: String) -> String {
    language.say(ja: "「\(issue.japaneseInside)」", en: "“\(issue.englishInside)”")
  }

  /// The reply to it.
  func replyItem(from: String, text: String) -> String {
    language.say(
      ja: "\(from.isEmpty ? "返事" : "\(from)から")：\(text)",
      en: "\(from.isEmpty ? "Reply" : "From \(from)"): \(text)")
  }

  /// Where there is only something to read.
  var enterGoesOn: String {
    language.say(ja: "読み終えたら、空のまま Enter", en: "Press Enter when you have read it.")
  }

  /// After something typed where nothing is asked yet.
  var slipsComeNext: String {
    language.say(
      ja: "付箋は、次の「現状」で打ちます。進むなら、空のまま Enter",
      en: "Slips are typed in the next part. Press Enter to continue.")
  }

  /// About the division.
  var helpDivision: String {
    language.say(
      ja: "名簿の課名か略号を入れます。前回の続きの行動も、ここで結び付きます。",
      en: "Type the name or id in the roster. It links earlier actions too.")
  }

  /// About people present.
  var helpPeople: String {
    language.say(
      ja: "票と満足度の数を確かめるために使います。名前は残しません。",
      en: "It is used to check votes and scores. No names are kept.")
  }

  /// About the length.
  var helpMinutes: String {
    language.say(
      ja: "アクションにはどの長さでも4分の1以上を取ります。",
      en: "Whatever the length, a quarter of it or more goes to actions.")
  }

  /// About earlier actions.
  var helpOpenAction: String {
    language.say(
      ja: "できなかったことも大事な材料です。責めずに、一言残します。",
      en: "What was not done can teach us as much. Note it without blame.")
  }
}
