import Records

extension OpeningWords {
  /// The sentences in Japanese.
  static let japanese = OpeningWords(
    title: { "\($0) 働き方の振り返り" },
    confirmDivision: { "所属は「\($0)」でよいですか。違うときは課名を入れてください。" },
    askDivision: "どの課の会議ですか。課名を入れてください。",
    needDivision: "課名を入れると、前の記録と結び付きます。",
    notInRoster: { "「\($0)」は名簿にないので、入れたとおりの名前で残します。" },
    askPeople: "今日いる人は、進行役も入れて何人ですか。",
    needPeople: "1から99の人数を入れてください。",
    askMinutes: "時間は何分ありますか。（30・60・90。Enter で60）",
    needMinutes: "30、60、90のどれかを入れてください。短いほうを選ぶと安心です。",
    askTerm: "今日決めることは、どの期に実行しますか。（Enter で 1）",
    termChoices: { "1 \($0)   2 \($1)" },
    askFormat: { "進め方を番号で選んでください。（Enter で「\($0)」）" },
    led: { $1 ? "前回の記録はありません。「\($0)」の進め方で案内します。" : "「\($0)」の進め方で案内します。" },
    helpIsNear: "困ったら「？」と打って Enter。いつやめても、ここまでは残ります。",
    openAction: { "前に決めたこと「\($0.japaneseInside)」" },
    latest: { "これまで：\($0)" },
    openActionChoices: "1 完了   2 続ける   3 見直す   4 中止   （Enter で続ける）",
    askLearned: "やってみて、何が分かりましたか。一言で。（なければ Enter）",
    askWhy: { $0.japaneseWhy },
    askOwnerNow: { "年度が替わりました。担当は今も「\($0)」ですか。" },
    keepOwner: "そのままなら Enter、替わったときは新しい担当を打ってください。",
    repliesCame: "前に上げた課題に、返事が来ています。",
    raised: { "「\($0.japaneseInside)」" },
    reply: { "\($0.isEmpty ? "返事" : "\($0)から")：\($1)" },
    enterGoesOn: "読み終えたら、空のまま Enter",
    askFacts: "時間外や年休の数字を先に見ますか。（CSVの名前を。なければ Enter）",
    askMoreFacts: "ほかにもあれば名前を。先に進むなら Enter",
    helpDivision: "名簿の課名か略号を入れます。前回の続きの行動も、ここで結び付きます。",
    helpPeople: "票と満足度の数を確かめるために使います。名前は残しません。",
    helpMinutes: "アクションにはどの長さでも4分の1以上を取ります。",
    helpOpenAction: "できなかったことも大事な材料です。責めずに、一言残します。",
    helpFacts: "時間外、年休、件数などのCSVを、話す前に一度だけ眺めます。"
  )
}
