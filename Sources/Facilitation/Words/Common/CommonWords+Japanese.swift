extension CommonWords {
  /// The sentences in Japanese.
  static let japanese = CommonWords(
    label: { "\($0.japanese)\($1)" },
    quoted: { "「\($0.japaneseInside)」" },
    help: "聞かれたことに一つ答えて Enter。Enter だけなら無難なほうに進みます。",
    anywhere: "いつでも打てること",
    commands: [
      "：戻る    一つ前の質問へ        ：一覧    番号と文を見る",
      "：直す 2  2番を書き直す         ：消す 2  2番を消す",
      "：まとめる 1 3  一つの束にする  ：時間 5  5分延ばす",
      "：休憩    時計を止める          ：飛ばす  この質問をあとにする",
      "：終わる  ここまでを残してやめる",
    ],
    example: { "例：\($0)" },
    unknown: { "「：\($0)」という操作はありません。「？」で一覧が出ます。" },
    chooseNumber: { $0 == 2 ? "1 か 2 を入れてください。" : "1から\($0)の番号を入れてください。" },
    noSuch: { "「\($0)」は見つかりません。番号を確かめてください。" },
    noWayBack: "これより前には戻れません。",
    firstThis: "先に、この質問に答えてください。",
    actionsFirst: "この課題にはアクションがあります。先にアクションを消してください。",
    needText: "数字だけでは残せません。文で書いてください。",
    nothingYet: "まだ何もありません。",
    notYet: "時間の配分は、このあと決まります。",
    editWhich: "「：直す 2」のように、番号を付けてください。",
    deleteWhich: "「：消す 2」のように、番号を付けてください。",
    groupWhich: "「：まとめる 1 3」のように、番号を付けてください。",
    askDelete: { "\($0)「\($1.japaneseInside)」を消しますか。" },
    deleteOrKeep: "消すなら 1／やめるなら Enter",
    deleted: "消しました。どこにも残していません。",
    kept: "そのままにしました。",
    changed: "直しました。元の文は残していません。",
    otherVersion: "前の版で中断した会議です。記録にあるところから続けます。",
    damaged: "中断したときの控えが読めません。記録にあるところから続けます。",
    askEdit: "新しい文を打ってください。",
    enterKeeps: "このままでよければ Enter"
  )
}
