import Records
import Text

/// Sentences of 課題 and of the votes.
extension HourWords {
  /// The question of the stage, read aloud.
  var between: String {
    language.say(ja: "今とありたい姿の間で、何が足りないのでしょうか。", en: "What is missing between today and this?")
  }

  /// How to go on to the votes.
  var enterEndsIssues: String {
    language.say(ja: "一つずつ打ってください。なければ Enter で投票へ", en: "One at a time. Press Enter for the vote")
  }

  /// The same where there is room for one.
  var oneIssueOnly: String {
    language.say(
      ja: "話し合って絞った1つを打ってください。アクションはその課題だけで考えます。",
      en: "Type the one that you settled on. The action is for this issue alone.")
  }

  /// When the time for actions begins to shrink.
  var actionTime: String {
    language.say(
      ja: "アクションの時間に入っています。「：飛ばす」で投票に進めます。",
      en: "This is the time for actions. “:skip” moves on to the vote.")
  }

  /// A slip that an issue hangs on.
  func link(label: String, text: String) -> String {
    noteItem(label: label, text: text, group: nil)
  }

  /// Before what an issue hangs on, as proposed from its own words.
  var linked: String {
    language.say(
      ja: "次の用紙に結び付けます。違うときは「直す」、どれでもないなら 0",
      en: "Linked to these slips. If that is wrong, type :edit, or 0 for none")
  }

  /// After what an issue of an earlier hour hangs on.
  func linkedAlready(_ label: String) -> String {
    language.say(
      ja: "結び付きを変えるときは「：直す \(label)」", en: "To change what it is linked to, type “:edit \(label)”.")
  }

  /// When nothing is close to an issue.
  var notLinked: String {
    language.say(ja: "まだ何にも結び付けていません。「直す」で選べます。", en: "Not linked yet. “:edit” lets you choose.")
  }

  /// After labels that nothing on the wall has.
  var needLabels: String {
    language.say(
      ja: "「現状1 ありたい姿2」のように、ある番号を入れてください。",
      en: "Please type labels that are there, such as current 1 ideal 2.")
  }

  /// How far an issue reaches.
  var askScope: String {
    language.say(
      ja: "これは、どこで対応できそうですか。（Enter で 1）",
      en: "Where can this be dealt with? (Enter for 1)")
  }

  /// The four reaches.
  var scopes: String {
    language.say(
      ja: "1 所属内   2 他所属と調整   3 全庁・制度   4 国・法令",
      en: "1 here   2 with another division   3 whole office   4 national law")
  }

  /// When an issue reaches beyond the division.
  var beyond: String {
    language.say(
      ja: "これは課だけでは決められません。調整先は、あとで決めましょう。",
      en: "This reaches beyond the division. Whom to ask can be settled later.")
  }

  /// Which notes the issue above belongs to.
  func askLinks(section: NoteSection) -> String {
    language.say(
      ja: "これに結び付く\(spelled(section.label))の番号を入れてください。",
      en: "Which of these belong to it? (numbers, such as 1 3)")
  }

  /// How to keep the links.
  var keepLinks: String {
    language.say(ja: "Enter でそのまま／なければ 0", en: "Enter keeps it as it is, 0 for none")
  }

  /// After a number that no note has.
  var needLinks: String {
    language.say(
      ja: "上の一覧の番号を、1 3 のように入れてください。",
      en: "Please type numbers from the list above, such as 1 3.")
  }

  /// An issue in a list.
  func issueItem(label: String, text: String, votes: Int?) -> String {
    language.say(
      ja: "\(label)「\(text.japaneseInside)」\(votes.map { "（\($0)枚）" } ?? "")",
      en: "\(label): \(text)\(votes.map { " (\($0))" } ?? "")")
  }

  /// When no issue was written.
  var noIssues: String {
    language.say(
      ja: "課題がまだありません。先に進むなら 1、書くなら Enter",
      en: "There is no issue yet. Type 1 to continue, or Enter to write.")
  }

  /// How many slips no issue hangs on.
  func untaken(_ count: Int) -> String {
    language.say(
      ja: "まだどの課題にも結び付いていない用紙が\(count)枚あります。読み上げて、声を聞きます。",
      en: count == 1
        ? "One slip has not led to an issue yet. Read it out and ask the room."
        : "\(count) slips have not led to an issue yet. Read them out and ask the room.")
  }

  /// One of them, with the number by which it is answered.
  func untakenItem(_ number: Int, of count: Int, label: String, text: String) -> String {
    let place = count > 9 && number < 10 ? " \(number)" : "\(number)"
    return language.say(
      ja: "\(place)  \(label)「\(text.japaneseInside)」", en: "\(place)  \(label): \(text)")
  }

  /// How to answer all in one line.
  var askUntaken: String {
    language.say(
      ja: "左の番号で、1行で答えます。例：1→課題2、4 新、他は聞いた",
      en: "In one line, by number: 1 > issue 2, 4 new, rest heard")
  }

  /// What Enter does.
  var enterHeard: String {
    language.say(
      ja: "聞くだけでよければ、空のまま Enter で先へ進みます", en: "Press Enter if it was enough to hear them all")
  }

  /// After a line that cannot be understood.
  var needUntaken: String {
    language.say(
      ja: "「1→課題2、4 新、他は聞いた」のように入れてください。何も変えていません。",
      en: "Not understood. Please answer like “1 > issue 2, 4 new, rest heard”.")
  }

  /// For the text of an issue that a slip becomes.
  func askSlipIssue(label: String, text: String) -> String {
    language.say(
      ja: "\(label)「\(text.japaneseInside)」から、課題にする文を打ってください。（このままなら Enter）",
      en: "Which issue is behind \(label), “\(text.englishInside)”? (Enter takes it as it is)")
  }

  /// About slips that no issue hangs on.
  var helpUntaken: String {
    language.say(
      ja: "聞いた用紙も記録に残ります。「新」は課題になり、「→」は課題に結び付きます。",
      en: "What was heard stays too. “new” makes an issue, “>” links to one.")
  }

  /// Before the issues to begin with.
  func agenda(_ count: Int) -> String {
    language.say(
      ja: "今日はこの\(count)つから考えます。",
      en: count == 1 ? "We begin with this one." : "We begin with these \(count).")
  }

  /// An issue and its place.
  func ranked(place: Int, item: String) -> String {
    language.say(ja: "\(place)位 \(item)", en: "\(place). \(item)")
  }

  /// About issues.
  var helpIssue: String {
    language.say(
      ja: "人ではなく、手順・道具・決まり・分担に足りないものを書きます。",
      en: "Write what is missing in steps, tools, rules or roles, not in people.")
  }

  /// About reach, and what an issue hangs on.
  var helpScope: String {
    language.say(
      ja: "迷ったら 1 です。課の外のものは所属長に上げられます。用紙は「現状1 ありたい姿2」とも打てます。",
      en: "When in doubt, 1; what reaches further goes on the list for the head. "
        + "Links may be typed as “current 1 ideal 2”.")
  }
}
