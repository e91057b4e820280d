import Text

/// The help texts in the language that the command line or the environment asks for.
let help = HelpWords(language: helpLanguage)

/// The language before the arguments are parsed.
let helpLanguage = Language.resolved(
  arguments: CommandLine.arguments, variable: Environment.variable)

/// What `--help` says of each command and option.
struct HelpWords: Sendable {
  let language: Language
}

// MARK: - Commands

extension HelpWords {
  var aritai: String {
    language.say(
      ja: "ありたい姿ミーティングを進め、記録し、次につなげます。",
      en: "Lead the hour, keep its record, and follow what was agreed.")
  }

  var aritaiDiscussion: String {
    language.say(
      ja: "引数なしで起動すると、番号で選ぶメニューが出ます。",
      en: "Started without arguments, it shows a numbered menu.")
  }

  var hourGroup: String { language.say(ja: "会議", en: "The meeting") }

  var readingGroup: String { language.say(ja: "記録とその後", en: "Records and what came of them") }

  var casesGroup: String { language.say(ja: "事例", en: "Cases") }

  var officeGroup: String { language.say(ja: "全庁と管理", en: "The whole office") }

  var prepare: String {
    language.say(
      ja: "会議の前に配る紙（開催案内・進行表・記入用紙）を作ります。",
      en: "Make the papers for the day: invitation, script, slips.")
  }

  var run: String {
    language.say(
      ja: "会議を進めます。途中の会議があれば続きから始めます。",
      en: "Lead the meeting; continues one that was broken off.")
  }

  var show: String { language.say(ja: "会議の記録を表示します。", en: "Show the record of a meeting.") }

  var trace: String {
    language.say(
      ja: "現状からアクションまでのつながりを表示します。",
      en: "Show the chain from the current state to the actions.")
  }

  var plans: String {
    language.say(ja: "課題とアクションを、会議をまたいで探します。", en: "Find issues and actions across all meetings.")
  }

  var progress: String {
    language.say(
      ja: "アクションや、次回に回した課題の今の様子を1行書き足します。",
      en: "Add one line on how an action, or an issue left open, is going.")
  }

  var cases: String {
    language.say(
      ja: "ほかの団体の取組（事例）を探し、読み、加えます。",
      en: "Find, read and add what other offices have done.")
  }

  var casesList: String {
    language.say(
      ja: "言葉で事例を探します。言葉がなければ全部並べます。",
      en: "Find cases by words; without words, list all.")
  }

  var casesShow: String { language.say(ja: "事例を1つ、全文で表示します。", en: "Show one case in full.") }

  var casesAdd: String {
    language.say(ja: "自分たちの事例を、質問に答えながら加えます。", en: "Add a case of your own by answering questions.")
  }

  var casesTest: String {
    language.say(
      ja: "確かめ用のCSVで、合う事例とテーマが出るかを測ります。",
      en: "Measure on a file of judged statements whether good cases and themes are found.")
  }

  var casesTestDiscussion: String {
    language.say(
      ja: """
        Excelなどで作るCSVです。1行目に「文,事例,テーマ」と書き、2行目から1行に1つずつ、
        困りごとの文、合う事例のID（空白で区切る。一部だけ合うものは後に「:1」）、
        テーマ（「、」で区切る。主なものが先）を並べます。
        """,
      en: """
        The first row of the CSV names the columns text, cases and theme. Below, one a row:
        a statement, the ids of good cases (separated by spaces, “:1” after one that helps in
        part) and its themes (separated by commas, the main one first).
        """)
  }

  var suggest: String {
    language.say(
      ja: "困りごとの文に合う事例を、選んだ理由と一緒に示します。",
      en: "Show the cases that fit a statement, and why.")
  }

  var report: String {
    language.say(
      ja: "事務局向け：期ごとの全庁のまとめを作ります。", en: "For the secretariat: the whole office in one term.")
  }

  var check: String {
    language.say(ja: "すべてのファイルの誤りと気になる点を示します。", en: "Show every problem in every file.")
  }

  var export: String {
    language.say(
      ja: "所属の外へ出せる課題とアクションを、ほかのプログラムのために出力します。",
      en: "Print every issue and action that may leave its division, for other programs.")
  }

  var exportFormat: String {
    language.say(ja: "出力する形。jsonl は1行に1件です。", en: "The format; jsonl is one a line.")
  }

  var initialise: String {
    language.say(
      ja: "新しいワークスペースを作ります。もう一度行うとひな形を新しくします。",
      en: "Make a new workspace, or bring the templates of one up to date.")
  }
}
