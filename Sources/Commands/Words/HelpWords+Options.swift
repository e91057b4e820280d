import Reports
import Text

/// What `--help` says of each option and argument.
extension HelpWords {
  var workspace: String { language.say(ja: "ワークスペースのフォルダ。", en: "The folder of the workspace.") }

  var inLanguage: String { language.say(ja: "表示する言語。", en: "The language to speak.") }

  var asOf: String { language.say(ja: "今日の代わりに使う日付。", en: "The date that stands in for today.") }

  func data(as shape: DataShape) -> String {
    switch shape {
    case .json: language.say(ja: "JSONで出力します。", en: "Print JSON.")
    case .csv: language.say(ja: "CSV（表計算ソフトで開ける形）で出力します。", en: "Print CSV for a spreadsheet.")
    case .tsv:
      language.say(
        ja: "表に貼り付けられる形（タブ区切り）で出力します。", en: "Print tabs between cells, to paste into a table.")
    }
  }

  var markdown: String { language.say(ja: "Markdownで出力します。", en: "Print Markdown.") }

  var html: String {
    language.say(ja: "HTML（A4で印刷できるページ）で出力します。", en: "Print HTML: a page for A4.")
  }

  var output: String {
    language.say(ja: "画面の代わりに書き込むファイル。", en: "The file to write instead of the screen.")
  }

  var sessionName: String {
    language.say(
      ja: "会議の名前（例 2026-04-20-jinji）、課の名前、またはファイル。",
      en: "A meeting (such as 2026-04-20-jinji), a division, or a file.")
  }

  var after: String {
    language.say(
      ja: "決まったことと、その後をA4で1枚にします。",
      en: "What was decided and what came of it, on one A4 page.")
  }

  var head: String {
    language.say(ja: "所属長に見せる1枚にします。", en: "The page for the head of the division.")
  }

  var division: String { language.say(ja: "所属（課の名前）。", en: "The division.") }

  var people: String { language.say(ja: "今日いる人の数。", en: "How many people are present.") }

  var minutes: String {
    language.say(
      ja: "時間（15・30・60・90分、2回に分けるなら 30+30）。",
      en: "How long it may take: 15, 30, 60 or 90, or 30+30 in two sittings.")
  }

  var format: String { language.say(ja: "進め方の名前。", en: "The format to follow.") }

  var term: String { language.say(ja: "期（例 2026H1、令和8年度上期）。", en: "A term, such as 2026H1.") }

  var practice: String {
    language.say(
      ja: "架空の課で10分の練習をします。何も残しません。",
      en: "Practise ten minutes with a made-up team; nothing is kept.")
  }

  var notesOnPaper: String {
    language.say(
      ja: "用紙の文をファイルにも、部屋に映すページにも書きません。途中で止まると失われます。",
      en: "Write no slip to a file, nor to the page for the projector; a crash loses them.")
  }

  var quietScreen: String {
    language.say(ja: "読み上げる言葉を画面に出しません。", en: "Leave the words to read aloud on paper only.")
  }

  var notes: String {
    language.say(
      ja: "前の日までに集めた現状のメモ（CSV、または1行に1つ）。",
      en: "Notes handed in before the day: a CSV or one a line.")
  }

  var facts: String {
    language.say(ja: "時間外や年休の数字のCSV。", en: "A CSV of figures such as overtime and leave.")
  }

  var date: String { language.say(ja: "開催日。", en: "The day of the meeting.") }

  var start: String { language.say(ja: "始まる時刻（例 14:00）。", en: "When it begins, such as 14:00.") }

  var words: String {
    language.say(ja: "探す言葉（空白で区切ると、全部を含むもの）。", en: "Words to look for; all of them must occur.")
  }

  var theme: String { language.say(ja: "テーマ。", en: "A theme.") }

  var owner: String { language.say(ja: "担当。", en: "A post.") }

  var state: String { language.say(ja: "状態。", en: "A state.") }

  var dueBefore: String {
    language.say(ja: "この日より前に期限が来るもの。", en: "Only what is due before this day.")
  }

  var overdue: String {
    language.say(
      ja: "期限を過ぎたもの、期限や後継のないものだけ。",
      en: "Only what is overdue, has no date, or waits to be replaced.")
  }

  var only: String {
    language.say(ja: "課題だけ（issues）、アクションだけ（actions）。", en: "Only issues, or only actions.")
  }

  var action: String {
    language.say(
      ja: "アクションか課題（例 2026-04-20-jinji/A1、…/G2）。",
      en: "An action or issue, such as 2026-04-20-jinji/A1 or …/G2.")
  }

  var newDue: String {
    language.say(ja: "アクションの新しい期限。", en: "The new date by which it is to be done.")
  }

  var stateWord: String {
    language.say(
      ja: "今の状態。アクションを未着手に戻すことはできません。課題は次回・見送り・回答済。",
      en: "How it stands now; no action goes back to open. An issue: next, dropped or answered.")
  }

  var note: String { language.say(ja: "一言（何があったか）。", en: "One line: what happened.") }

  var learned: String { language.say(ja: "分かったこと。", en: "What was learned.") }

  var suggestText: String {
    language.say(
      ja: "困りごとの文。「-」なら標準入力から1行に1つ読みます。",
      en: "A statement; with '-' one a line from standard input.")
  }

  var limit: String { language.say(ja: "示す事例の数。", en: "How many cases to show.") }

  var open: String {
    language.say(
      ja: "数のもとになった課題とアクションの名前も示します。",
      en: "Name the issues and actions behind each count.")
  }

  var caseID: String { language.say(ja: "事例のID。", en: "The id of a case.") }

  var caseTitle: String { language.say(ja: "事例の題名。", en: "The title of the case.") }

  var caseOrganization: String { language.say(ja: "団体の名前。", en: "The body that did it.") }

  var caseDivision: String { language.say(ja: "所属（課の名前）。", en: "The division that did it.") }

  var caseContact: String {
    language.say(ja: "問合せ先（係の名前か内線）。", en: "Whom to ask: a section or an extension.")
  }

  var form: String {
    language.say(
      ja: "プログラムのない所属に渡す記入表だけを作ります。",
      en: "Make only the form for a division without the program.")
  }

  var formTable: String {
    language.say(
      ja: "その記入表を、Excel で開けるCSVで作ります。",
      en: "Make that form as CSV for a spreadsheet.")
  }

  var resultsBook: String {
    language.say(
      ja: "自分たちの実績だけを、テーマごとの実績集にまとめます。",
      en: "Make a book of this office's own results, by theme.")
  }

  var resultsFile: String {
    language.say(
      ja: "取組の一覧（CSV）から、1行を1つの事例として加えます。",
      en: "Add a case for each row of a list of results (CSV).")
  }

  var resultColumn: String {
    language.say(
      ja: "一覧の列の名前が違うとき、どの列かを示します（例 取組=改善の内容）。",
      en: "Which column of the list is which, such as practice=what was done.")
  }

  var caseYear: String { language.say(ja: "取組の年（例 2026、令和8年）。", en: "The year, such as 2026.") }

  var caseProblem: String { language.say(ja: "困っていたこと。", en: "What the problem was.") }

  var casePractice: String { language.say(ja: "したこと。", en: "What was done.") }

  var caseEffect: String { language.say(ja: "効果。", en: "What came of it.") }

  var casePoints: String {
    language.say(ja: "うまくいった理由や注意。", en: "Why it worked and what to mind.")
  }

  var caseVoice: String {
    language.say(ja: "こんな声に（くり返せます）。", en: "What people who need it say; may repeat.")
  }

  var caseType: String {
    language.say(ja: "課題の型のID（くり返せます）。", en: "The id of an issue type; may repeat.")
  }

  var judgedFile: String {
    language.say(
      ja: "確かめ用のCSV（なければワークスペースの judged.csv）。",
      en: "A CSV of judged statements; judged.csv of the workspace if none is named.")
  }

  var worst: String {
    language.say(
      ja: "うまくいかなかった文と、出た事例も示します。",
      en: "List the statements that went wrong, with what was found.")
  }

  var ownDivision: String {
    language.say(
      ja: "この所属のワークスペースにします（workspace.md を書きます）。",
      en: "Make it the workspace of this division (writes workspace.md).")
  }

  var folder: String { language.say(ja: "作る場所。", en: "Where to make it.") }

  var facilitator: String { language.say(ja: "進行役（職名）。", en: "The facilitator (a role).") }

  var new: String {
    language.say(ja: "途中の会議があっても、新しく始めます。", en: "Begin a new meeting even if one was broken off.")
  }

  var goOn: String {
    language.say(
      ja: "途中の会議を、聞かずに続けます。",
      en: "Continue the one that was broken off, without asking.")
  }

  var takeOver: String {
    language.say(ja: "ほかの人が開いている会議を引き継ぎます。", en: "Take over a meeting that somebody else has open.")
  }

  var paper: String {
    language.say(ja: "1種類だけ作ります（開催案内・進行表・記入用紙・約束）。", en: "Only one of the papers.")
  }
}
