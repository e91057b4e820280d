extension NoteWords {
  /// The sentences in Japanese.
  static let japanese = NoteWords(
    startSilence: { "Enter で\($0)分を計ります。" },
    silence: "静かに書く時間です。早く終わったら Enter",
    timeUp: "時間です。",
    typeEach: "1枚ずつ打ってください。空のまま Enter で終わります。",
    tookLines: { "\($0)行を受け取りました。1行ずつ確かめます。" },
    item: { "\($0)「\($1)」\($2.map { "（\($0)）" } ?? "")" },
    named: { "「\($0)」とあります。個人が分かる書き方ではありませんか。" },
    rewrite: "書き直すなら続けて打ってください。（そのままなら Enter）",
    rewritten: "書き直しました。元の文は残していません。",
    like: { "近いものがあります：「\($0)」" },
    shared: { $0.isEmpty ? "言っていることが近いようです。" : "どちらにも「\($0.joined(separator: "」「"))」" },
    askGroup: "まとめますか。（Enter でまとめる／別にするなら 0）",
    groupOrNot: "先に Enter か 0 を。打った文は、次に確かめます。",
    grouped: { "「\($0)」としてまとめました。" },
    askGroupName: { "何という名前でまとめますか。（Enter で「\($0)」／やめるなら 0）" },
    missing: { "\($0)については、まだ出ていません。" },
    askViewpoint: { "\($0)の面では、いかがですか。" },
    viewpoint: \.japanese,
    noneWithEnter: "なければ Enter",
    turn: { "「\($0)」を、「できている」に言い換えてみます。" },
    instead: { "『\($0)』とき、代わりに何ができていますか。" },
    keepWithEnter: "そのままでよければ Enter",
    groupName: { "まとまり\($0)" },
    none: "まだ1枚もありません。先に進むなら 1、書くなら Enter",
    help: "書いた人が分からないように、混ぜてから1枚ずつ打ちます。",
    helpSilence: "先に話すと、ほかの人が書きにくくなります。黙って書くと全員の分が集まります。",
    helpName: "人ではなく仕事のしくみとして書くと、あとで安心して見せられます。",
    helpTurn: "「ない」だけでは、できたかどうかが分かりません。代わりの様子を書きます。",
    helpGroup: "まとめても元の文は両方残ります。「：直す」であとから変えられます。"
  )
}
