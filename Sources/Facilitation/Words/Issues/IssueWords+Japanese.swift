extension IssueWords {
  /// The sentences in Japanese.
  static let japanese = IssueWords(
    ideal: { "\($0)「\($1.japaneseInside)」" },
    near: { "近いもの：\($0)「\($1.japaneseInside)」\($2 > 0 ? "ほか\($2)枚" : "")" },
    between: "今とありたい姿の間で、何が足りないのでしょうか。",
    enterNext: "なければ Enter で次のありたい姿へ",
    enterVotes: "なければ Enter で投票へ",
    actionTime: "アクションの時間に入っています。「：飛ばす」で投票に進めます。",
    linked: {
      $0.isEmpty ? "まだ結び付けていません。「直す」で選べます。" : "\($0.joined(separator: "・"))に結び付けました。違うときは「直す」"
    },
    askScope: "これは、どこで対応できそうですか。（Enter で 1）",
    scopes: "1 所属内   2 他所属と調整   3 全庁・制度   4 国・法令",
    beyond: "これは課だけでは決められません。調整先は、あとで決めましょう。",
    askLinks: { "「\($1.japaneseInside)」に結び付く\($0.kind.japanese)の番号を入れてください。" },
    keepLinks: "Enter でそのまま／なければ 0",
    needLinks: "上の一覧の番号を、1 3 のように入れてください。",
    item: { "\($0)「\($1.japaneseInside)」\($2.map { "（\($0)枚）" } ?? "")" },
    none: "課題がまだありません。先に進むなら 1、書くなら Enter",
    vote: "取り組みたいものに、シールを1人2枚ずつ貼ってください。",
    askVotes: { "数えた枚数を、課題の順に\($0)つ入れてください。（6、5、3 のように）" },
    needVotes: { "枚数を\($0)つ、順に入れてください。1つずつでもかまいません。" },
    votesFit: { "合わせて\($0)枚、\($1)人分と合っています。" },
    votesDiffer: { "合わせて\($0)枚です。人数分は\($1)枚です。数え直すなら「：戻る」" },
    agenda: { "今日はこの\($0)つから考えます。" },
    place: { "\($0)位 \($1)" },
    help: "人ではなく、手順・道具・決まり・分担に足りないものを書きます。",
    helpVotes: "シールの枚数を課題の順に打ちます。投票しないときは Enter",
    helpScope: "迷ったら 1 です。課の外にかかわるものは、課長に上げられます。"
  )
}
