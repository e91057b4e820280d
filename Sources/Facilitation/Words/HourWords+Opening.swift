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
      en: "Is this meeting for “\(division)”? If not, type the division's name.")
  }

  /// Whose hour it is.
  var askDivision: String {
    language.say(ja: "どの課の会議ですか。課名を入れてください。", en: "Which division is this? Please type its name.")
  }

  /// After an empty division.
  var needDivision: String {
    language.say(ja: "課名を入れると、前の記録と結び付きます。", en: "The name links this meeting to earlier records.")
  }

  /// Before the divisions that may have been meant by one that the roster does not know.
  func nearDivisions(_ division: String) -> String {
    language.say(
      ja: "「\(division.japaneseInside)」は名簿にありません。近いものはこちらです。",
      en: "“\(division.englishInside)” is not in the roster. Close to it:")
  }

  /// How to choose.
  var nearOrTyped: String {
    language.say(
      ja: "番号で選ぶか、課名を打ち直してください。打ったとおりの名前で残すなら 0",
      en: "Type a number or another name, or 0 to keep the name as typed")
  }

  /// After a division that the roster does not know.
  func notInRoster(_ division: String) -> String {
    language.say(
      ja: "「\(division)」は名簿にないので、入れたとおりの名前で残します。",
      en: "“\(division)” is not in the roster; it will be kept as typed.")
  }

  /// How many people are present.
  var askPeople: String {
    language.say(ja: "今日いる人は、進行役も入れて何人ですか。", en: "How many people are here, including you?")
  }

  /// After a number of people that cannot be.
  var needPeople: String {
    language.say(ja: "1から99の人数を入れてください。", en: "Please type a number from 1 to 99.")
  }

  /// When there are more than the roster has in the division.
  func morePeople(_ people: Int, staff: Int) -> String {
    language.say(
      ja: "名簿では\(staff)人の課です。\(people)人でよければ 1、打ち直すなら Enter",
      en: "The roster lists \(staff) people here. 1 if \(people) are present, Enter to retype")
  }

  /// How long the hour may be.
  var askMinutes: String {
    language.say(
      ja: "時間は何分ありますか。（15・30・60・90、2回なら30+30。Enter で60）",
      en: "How many minutes? (15, 30, 60 or 90; 30+30 in two; Enter for 60)")
  }

  /// After another length.
  var needMinutes: String {
    language.say(
      ja: "15、30、60、90か、30+30 を入れてください。短いほうを選ぶと安心です。",
      en: "Please choose 15, 30, 60, 90 or 30+30. When in doubt, the shorter one.")
  }

  /// In which half-year the actions are carried out.
  var askTerm: String {
    language.say(
      ja: "今日決めることは、どの期に実行しますか。（Enter で 1）",
      en: "In which half-year will you carry out what you decide? (Enter for 1)")
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

  /// Where there is only something to read.
  var enterGoesOn: String {
    language.say(ja: "読み終えたら、空のまま Enter", en: "Press Enter when you have read it.")
  }

  /// After something typed where nothing is asked yet.
  var slipsComeNext: String {
    language.say(
      ja: "用紙は、次の「現状」で打ちます。進むなら、空のまま Enter",
      en: "Slips are typed in the next part. Press Enter to continue.")
  }

  /// About the division.
  var helpDivision: String {
    language.say(
      ja: "名簿の課名か略号を入れます。前回決めたアクションも、ここで結び付きます。",
      en: "Type the name or id in the roster. It links this meeting to earlier ones.")
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
}
