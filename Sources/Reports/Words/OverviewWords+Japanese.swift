extension OverviewWords {
  static let japanese = OverviewWords(
    title: { "全庁のまとめ  \($0)" }, asOf: { "\($0)現在" },
    coverage: "部局ごとの開催", themes: "テーマごとの課題",
    themesExplained: "2つのテーマにまたがる課題は、両方に数えています。",
    types: "いくつもの所属に共通する課題", beyond: "所属だけでは決められない課題",
    actions: "アクションの状態", participation: "参加と満足度",
    department: "部局", rosterDivisions: "所属", heldDivisions: "開催した所属",
    sessions: "会議", divisions: "所属",
    projects: "プロジェクト・ワーキングチーム", outsideRoster: "名簿にない所属",
    notYet: "まだ開いていない所属",
    candidates: "新しい課題の候補", candidate: "似た課題",
    candidatesExplained: "名前や、まとめ方は、corrections.txt に書いて直せます。",
    type: "課題の型", cases: "共通する課題に合いそうな事例", noCase: "合う事例はまだありません",
    singleTypes: "1つの所属だけの型", noScope: "範囲の記入なし（上申）", askOpen: "未定",
    overdue: "期限超過", total: "この期の合計", earlierOpen: "前の期から続く未完了",
    divisionsHeld: "会議を開いた所属",
    ofDivisions: { held, all in "\(held) / \(all)" }, count: { "\($0)件" },
    actionsSummary: { all, done, late in "\(all)件（完了\(done)件、期限超過\(late)件）" },
    contributing: "数えた会議", participants: "参加した人（延べ）", satisfaction: "満足度の平均",
    mean: { "\($0)（5点満点、\($1)人の回答）" },
    small: { minimum, count in
      "人数の数字は、\(minimum)人以上の会議だけを足しています。入れていない会議は\(count)件です。"
    },
    leftOut: "このまとめに入れていないもの",
    onlySamples: "見本の記録だけで作ったまとめです。実際の記録が1つ入ると、見本は除かれます。",
    unconfirmed: { "所属長の確認が済んでいない会議が\($0)件あります。課題とアクションは数えていません。" },
    samples: { "見本の記録 \($0)件" }, unfinished: { "会議が終わっていない記録 \($0)件" },
    withheld: { "「課内」の記録 \($0)件（開催だけを数え、課題とアクションは入れません）" },
    unreadable: { "読めなかったファイル \($0)件" })
}
