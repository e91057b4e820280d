extension Words {
  static let japanese = Words(
    written: { "\($0) に書きました。" },
    notAnAction: {
      "「\($0)」というアクションは見つかりません。\n"
        + "直し方: 2026-04-20-jinji/A1 のように、会議の名前とアクションの番号を書いてください。"
    },
    receivedIsNotEdited: {
      "\($0) は、ほかの所属から届いた記録です。ここでは書き換えません。"
    },
    noted: { "\($0) に1行書き足しました。" },
    noSuchCase: {
      "「\($0)」という事例はありません。\n直し方: aritai cases 言葉 で探し、左端のIDを書いてください。"
    },
    noSuchFormat: {
      "「\($0)」という進め方はありません。\n直し方: Templates/formats にある名前を書いてください。"
    },
    initialised: { folder, written, updated, kept in
      let edited = kept.map { "\n  \($0)" }.joined()
      return "\(folder)\n新しく書いたファイル \(written)件、新しくしたファイル \(updated)件。"
        + (kept.isEmpty ? "" : "\n手で直してあるため、そのままにしたファイル:\(edited)")
    },
    notesInOneFolder:
      "いくつもの所属の記録が、1つのフォルダにあります。\n"
      + "現状とありたい姿のメモは、このフォルダを開ける人なら誰でも読めます。",
    usageAt: { command in
      "指定を確かめてください。使い方は aritai help\(command.map { " \($0)" } ?? "") で見られます。"
    },
    oneShapeOnly: "--markdown と --html は、どちらか1つにしてください。",
    limitTooSmall: "--limit は1以上にしてください。",
    notBackToOpen: "未着手に戻すことはできません。今の状態を選んでください。",
    missingFlag: { "答える人がいません。\($0) を付けて始めてください。" },
    timeIsUp: "時間です。Enter で進みます。",
    draft: { "↑で呼び出せる文：\($0)" },
    countdown: { "書く時間 あと\($0)分\($1 < 10 ? "0" : "")\($1)秒" },
    notSaved: "まだ保存できていません。次の答えのときに、もう一度書き込みます。今打った文:",
    tooLong: {
      " 1行が長すぎるため、受け取っていません（\($0)KB。\($1)KBまで）。\n"
        + " 短く分けて、もう一度入れてください。"
    },
    leftOff: "ここまで残しました。「aritai run」で、同じところから続けられます。",
    unfinished: { hours in
      " 途中の会議があります。\n" + hours.map { "   \($0)\n" }.joined()
        + " Enter で1を続ける／番号で選ぶ／0 で新しく始める"
    },
    unfinishedAgain: { " Enter か、0から\($0)の番号を入れてください。" },
    nothingUnfinished: " 途中の会議はありません。",
    heldElsewhere: { holder in
      " この会議は、ほかのパソコンで開いたままです。"
        + (holder.isEmpty ? "" : "\n   " + holder.joined(separator: "、"))
        + "\n 向こうで終わっていれば、1 で引き継ぎます。（Enter でやめる）"
    },
    leftElsewhere: " 引き継ぎませんでした。記録はそのままです。",
    goingOn: { " 続きから始めます（\($0)）。" },
    unknownEncoding: {
      "\($0) の文字が読めません。\n直し方: UTF-8 か Shift_JIS（CP932）で保存し直してください。"
    },
    menuTitle: { division, date in
      "ありたい姿ミーティング" + (division.map { " ── \($0)" } ?? "") + "   \(date)"
    },
    menu: " 1 会議を始める   2 続きから   3 記録を見る   4 練習する（残りません）",
    menuAsk: "番号を入れて Enter（空のまま Enter で終わります）",
    menuAgain: " 1から4までの番号を入れてください。",
    recordList: {
      " 見たい記録の番号を入れてください。（空のまま Enter で戻ります）\n" + $0.map { "   \($0)" }.joined(separator: "\n")
    },
    noRecords: " まだ記録はありません。",
    caseIntroduction: " 自分たちの事例を加えます。分からない欄は、空のまま Enter で進めます。",
    caseTitle: " 一言で言うと、どんな取組ですか。",
    caseOrganization: { $0.isEmpty ? " 団体の名前は。" : " 団体の名前は。（Enter で \($0)）" },
    caseDivision: " 所属（課の名前）は。",
    caseYear: " いつの取組ですか。（例 2026、令和8年）",
    caseYearAgain: " 年として読めません。2026 か 令和8年 の形で入れてください。（Enter で空のまま）",
    caseProblem: " 何に困っていましたか。",
    casePractice: " 何をしましたか。",
    caseEffect: " どんな効果がありましたか。数字があれば、そのまま書いてください。",
    casePoints: " うまくいった理由や、まねするときの注意は。",
    caseVoice: " これが要る人は、どんな言葉で困りごとを言いますか。（1つずつ。空のまま Enter で終わる）",
    caseTypes: { proposals in
      " 近い課題の型です。当てはまる番号を入れてください。（Enter で1だけ、なければ 0）\n"
        + proposals.map { "   \($0)" }.joined(separator: "\n")
    },
    caseNeeded: " ここは空にできません。",
    caseNotSaved: { typed in
      "途中でやめました。事例は残していません。"
        + (typed.isEmpty ? "" : "打った文:\n" + typed.map { "  \($0)" }.joined(separator: "\n"))
    },
    caseAdded: { "\($0) に加えました。" })
}
