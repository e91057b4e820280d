extension CommonWords {
  /// The sentences in Japanese.
  static let japanese = CommonWords(
    label: { "\($0.japanese)\($1)" },
    quoted: { "「\($0.japaneseInside)」" },
    help: "聞かれたことに一つ答えて Enter。Enter だけなら無難なほうに進みます。",
    commands: "：戻る ：一覧 ：直す ：消す ：まとめる ：時間 ：休憩 ：飛ばす ：終わる",
    example: { "例：\($0)" },
    unknown: { "「：\($0)」という操作はありません。「？」で一覧が出ます。" },
    chooseNumber: { "1から\($0)の番号を入れてください。" },
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
    askDelete: { "\($0)「\($1)」を消しますか。（消すなら 1／やめるなら Enter）" },
    deleted: "消しました。どこにも残していません。",
    kept: "そのままにしました。",
    changed: "直しました。元の文は残していません。",
    askEdit: "新しい文を打ってください。",
    enterKeeps: "このままでよければ Enter"
  )
}
