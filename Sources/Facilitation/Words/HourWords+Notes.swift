import Insight
import Text

/// Sentences of 現状 and ありたい姿.
extension HourWords {
  /// Before silent writing.
  func startSilence(_ minutes: Int) -> String {
    language.say(
      ja: "Enter で\(minutes)分を計ります。",
      en: "Press Enter to start \(minutes) minute\(minutes == 1 ? "" : "s").")
  }

  /// While people write.
  var silence: String {
    language.say(
      ja: "静かに書く時間です。早く終わったら、空のまま Enter",
      en: "Writing in silence. Press Enter once everyone has finished.")
  }

  /// When the time for writing is over.
  var timeUp: String { language.say(ja: "時間です。", en: "Time is up.") }

  /// Before the first slip.
  var typeEach: String {
    language.say(
      ja: "1枚ずつ打ってください。空のまま Enter で終わります。",
      en: "Type one slip at a time. Enter alone ends the list.")
  }

  /// Before the one ideal that there is room for.
  var typeOne: String {
    language.say(
      ja: "まとまった1つを打ってください。そのまま課題へ進みます。",
      en: "Type the one you agreed on. The issue comes next.")
  }

  /// What a crash loses where slips stand in no file.
  var lostInACrash: String {
    language.say(
      ja: "用紙の文はファイルに書きません。途中で止まると、打った文は失われます。"
        + "紙を残しておいてください。",
      en: "Slips are not written to a file, so a crash would lose what was typed. Keep the paper.")
  }

  /// How good things are put in.
  func typeGoodThings(_ most: Int) -> String {
    most == 1
      ? language.say(
        ja: "皆さんが指した1枚を打ってください。なければ、空のまま Enter で次へ進みます。",
        en: "Type the slip the room points at. Press Enter to go on without one.")
      : language.say(
        ja: "皆さんが指したものを、\(most)枚まで打ってください。空のまま Enter で次へ進みます。",
        en: "Type the slips the room points at, up to \(most). Press Enter to go on.")
  }

  /// After more of them than are kept.
  func tooManyGoodThings(_ most: Int) -> String {
    language.say(
      ja: "よい点は\(most)枚までです。皆さんが指したものだけを打ってください。",
      en: "Up to \(most) here. Please type only what the room points at.")
  }

  /// About good things.
  var helpGoodThings: String {
    language.say(
      ja: "困りごとの前に、続けたいことを残します。課題にはしません。",
      en: "What is worth keeping comes before what is difficult. It does not become an issue.")
  }

  /// After several lines at once.
  func tookLines(_ count: Int) -> String {
    language.say(
      ja: "\(count)行を受け取りました。1行ずつ確かめます。",
      en: "\(count) lines received. We will look at them one by one.")
  }

  /// After lines put in while something else is asked.
  func linesWait(_ count: Int) -> String {
    language.say(
      ja: "\(count)行を受け取りました。この質問のあとで確かめます。",
      en: "\(count) lines received. They come after this question.")
  }

  /// How to end a section whose first lines were put in at once.
  var thenEnter: String {
    language.say(
      ja: "ほかになければ、空のまま Enter で次に進みます。",
      en: "Press Enter when there is nothing more.")
  }

  /// When a step closes and its slips get other numbers.
  func numberedAnew(_ section: NoteSection) -> String {
    language.say(
      ja: "\(spelled(section.label))の番号を付け直しました。ここからは変わりません。",
      en: "The slips are numbered anew. From here on the numbers stay.")
  }

  /// When an hour goes on within a step.
  func numberedAfterBreak(_ section: NoteSection) -> String {
    language.say(
      ja: "中断したので、\(spelled(section.label))の番号を付け直しました。",
      en: "After the break the slips are numbered anew.")
  }

  /// A note in a list.
  func noteItem(label: String, text: String, group: String?) -> String {
    language.say(
      ja: "\(label)「\(text.japaneseInside)」\(group.map { "（\($0)）" } ?? "")",
      en: "\(label): \(text)\(group.map { " (\($0))" } ?? "")")
  }

  /// When a note may tell who is meant.
  func mayName(_ name: String) -> String {
    language.say(
      ja: "「\(name)」とあります。個人が分かる書き方ではありませんか。",
      en: "It says “\(name)”. Could somebody be recognised by it?")
  }

  /// How to rewrite it.
  var rewrite: String {
    language.say(
      ja: "書き直すなら続けて打ってください。（そのままなら Enter）",
      en: "To reword it, type it again. (Enter keeps it)")
  }

  /// After rewriting.
  var rewritten: String {
    language.say(
      ja: "書き直しました。元の文は記録に残していません。", en: "Reworded. The record does not keep the old text.")
  }

  /// When a note is close to an earlier one.
  var closeTo: String { language.say(ja: "近いものがあります。", en: "This one is close:") }

  /// The words that both have.
  func sharedWords(_ words: [String]) -> String {
    language.say(
      ja: words.isEmpty ? "言っていることが近いようです。" : "どちらにも「\(words.joined(separator: "」「"))」",
      en: words.isEmpty
        ? "They seem to say much the same." : "Both say “\(words.joined(separator: "”, “"))”")
  }

  /// Whether to put both together.
  var askGroup: String {
    language.say(
      ja: "まとめますか。（Enter でまとめる／別にするなら 0）",
      en: "Group them? (Enter for yes, 0 to keep them apart)")
  }

  /// After another answer, which waits for its turn.
  var groupOrNot: String {
    language.say(
      ja: "先に Enter か 0 を。打った文は、次に確かめます。",
      en: "Please press Enter or 0 first. What you typed comes next.")
  }

  /// After grouping.
  func grouped(_ name: String) -> String {
    language.say(
      ja: "「\(name.japaneseInside)」としてまとめました。",
      en: "Grouped as “\(name.englishInside)”.")
  }

  /// For the name of a group.
  var askGroupName: String {
    language.say(ja: "何という名前でまとめますか。", en: "What should we call the group?")
  }

  /// How to answer that.
  func groupNameOrNot(_ name: String) -> String {
    language.say(
      ja: "Enter で「\(name.japaneseInside)」／やめるなら 0",
      en: "Enter for “\(name.englishInside)”, 0 to cancel")
  }

  /// When no note touches a viewpoint.
  func nothingOn(_ viewpoint: String) -> String {
    language.say(ja: "\(viewpoint)については、まだ出ていません。", en: "Nobody has mentioned \(viewpoint).")
  }

  /// The one question on it, read aloud.
  func askViewpoint(_ viewpoint: String) -> String {
    language.say(ja: "\(viewpoint)で、困っていることはありませんか。", en: "Anything about \(viewpoint)?")
  }

  /// A side of work that notes may leave out.
  func viewpoint(_ viewpoint: Viewpoint) -> String {
    switch viewpoint {
    case .leave: language.say(ja: "休暇の取りやすさ", en: "taking leave")
    case .time: language.say(ja: "時間の使い方", en: "working hours")
    case .rules: language.say(ja: "決裁や手続", en: "rules and approvals")
    case .tools: language.say(ja: "道具やシステム", en: "tools and systems")
    case .skills: language.say(ja: "引継ぎや人の育て方", en: "handover and training")
    case .communication: language.say(ja: "話しやすさ", en: "speaking up")
    case .sharing: language.say(ja: "情報の共有や会議", en: "sharing and meetings")
    case .counter: language.say(ja: "窓口や電話", en: "counter and phone")
    }
  }

  /// How to go on without a note.
  var noneWithEnter: String { language.say(ja: "なければ Enter", en: "Enter if there is nothing") }

  /// When an ideal is worded as a complaint.
  func turn(_ complaint: String) -> String {
    language.say(
      ja: "「\(complaint)」を、「できている」に言い換えてみます。",
      en: "Let us turn “\(complaint)” into something that works.")
  }

  /// The question that turns it round, read aloud.
  func instead(_ text: String) -> String {
    language.say(
      ja: "『\(text)』とき、代わりに何ができていますか。",
      en: "When ‘\(text)’ has come true, what can you do instead?")
  }

  /// How to keep a text.
  var keepWithEnter: String { language.say(ja: "そのままでよければ Enter", en: "Enter keeps it as it is") }

  /// The name of a group whose notes share no word.
  func groupName(_ number: Int) -> String {
    language.say(ja: "まとまり\(number)", en: "Group \(number)")
  }

  /// When a section would stay empty.
  var noNotes: String {
    language.say(
      ja: "まだ1枚もありません。先に進むなら 1、書くなら Enter",
      en: "There is no slip yet. Type 1 to continue, or Enter to write.")
  }

  /// About slips.
  var helpNote: String {
    language.say(
      ja: "書いた人が分からないように、混ぜてから1枚ずつ打ちます。",
      en: "Mix the slips before you type them, so that nobody is recognised.")
  }

  /// About silent writing.
  var helpSilence: String {
    language.say(
      ja: "先に話すと、ほかの人が書きにくくなります。黙って書きます。",
      en: "Talking first makes it hard for others. In silence all views come in.")
  }

  /// About names.
  var helpName: String {
    language.say(
      ja: "人ではなく仕事のしくみとして書くと、あとで安心して見せられます。",
      en: "Written about the work, not the person, it can be shown to anybody.")
  }

  /// About complaints among ideals.
  var helpTurn: String {
    language.say(
      ja: "「ない」だけでは確かめられません。代わりの様子を書きます。",
      en: "Nobody can check that something is gone. Write what you will see instead.")
  }

  /// About groups.
  var helpGroup: String {
    language.say(
      ja: "まとめても元の文は両方残ります。「：直す」であとから変えられます。",
      en: "Both texts stay. “:edit” changes them later.")
  }
}
