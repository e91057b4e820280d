import Text

/// Words and endings by which people show what they say: a complaint, a wish, praise, or nothing.
enum KindCues {
  /// A cue with what it speaks for and how much.
  struct Cue: Sendable {
    let scalars: [UInt32]
    let kind: SentenceKind
    let weight: Float
  }

  /// The cues of a language by their first scalar.
  static func cues(isEnglish: Bool) -> [UInt32: [Cue]] { isEnglish ? english : japanese }

  private static let japanese = grouped(japaneseTable, dividedBy: "、")
  private static let english = grouped(englishTable, dividedBy: "|")

  private static func grouped(
    _ table: [(SentenceKind, Float, String)], dividedBy divider: Character
  ) -> [UInt32: [Cue]] {
    var groups: [UInt32: [Cue]] = [:]
    for (kind, weight, words) in table {
      for word in words.split(separator: divider) {
        let scalars = folded(String(word)).scalars
        guard let first = scalars.first else { continue }
        groups[first, default: []].append(Cue(scalars: scalars, kind: kind, weight: weight))
      }
    }
    return groups
  }

  private static let japaneseTable: [(SentenceKind, Float, String)] = [
    (
      .problem, 2,
      """
      できな、出来な、わからな、分からな、足りな、取れな、とれな、決まらな、進まな、\
      伝わらな、聞いてもらえな、なかなか、帰れな、休めな、られない、られず、\
      れていない、ていない、てない、てくれな、にくい、づらい、辛い、つらい、しんど、\
      きつい、すぎ、過ぎ、困、大変、負担、遅い、遅れ、不足、面倒、無駄、ムダ、忙し、\
      疲、不満、不安、ストレス、ミスが、ミスする、残業、属人、ばらばら、バラバラ、\
      二重、手間、時間がかか、時間がとら、追われ、後回し、押し付け、しわ寄せ、偏、\
      理不尽、問題、課題、削ら、てしまう、てしまい、てしまった、ばかり、せい、\
      いちいち、意味がない、意味の無い、意味がわから、形骸、名ばかり、やりっぱなし、\
      丸投げ、怒、悪い、低い、少なすぎ、足を引、限界、無理、嫌、苦、難し、複雑、\
      不便、不公平、不明、曖昧、あいまい、混乱、漏れ、忘れ、待た、待ち、\
      サービス残業、休憩、人手、人がいな、パンク、うるさ、暑、寒、狭、古い、非効率、\
      邪魔、中断、だらだら、長引、長すぎ、責任、我慢、仕方な、しかない、だけで、\
      のに、重い、減らな、増え、変わらな、ハラスメント、病、辞め、退職、死、強制、\
      やらされ、縛
      """
    ),
    (
      .problem, 1,
      """
      ない、なく、なかった、ません、ず、、多い、多く、長い、毎回、突然、急に、せず、\
      だけ、まで、なのに、弱、足り、気になる、おかし、疑問、必要のない、しか、\
      いつまで、一方的、ため息
      """
    ),
    (
      .wish, 3,
      """
      てほしい、て欲しい、ていただきたい、てもらいたい、べき、といい、と良い、\
      とよい、ば良い、ばよい、ばいい、たらいい、たい。、たいです、たいと思、したい、\
      希望、ましょう、お願いしたい、必要がある、必要だと、求め、望、たらよい、\
      たら良い、てみたい、なりたい、ればと思、ほしいです、ほしい、欲しい、検討、\
      ようにする、ように、してください、して下さい、やめよう、しよう、やろう、\
      増やす、減らす、なくす、見直す、決める、作る、共有する、徹底、導入、設ける、\
      整理する、書く、固定、事前に、めざす、目指
      """
    ),
    (
      .wish, 1,
      """
      改善、必要、できれば、もっと、なら、方がいい、方が良、ほうが、化する、\
      てはどう、たい
      """
    ),
    (
      .satisfied, 2,
      """
      良かった、よかった、良い、いい、できた、できている、できるように、できて、\
      ようになった、助か、ありがた、嬉し、うれし、楽し、満足、快適、スムーズ、\
      働きやす、やりやす、しやす、取りやす、とりやす、されやす、みやす、雰囲気、\
      充実、減った、向上、恵まれ、安心、感謝、仲が、助け合、円滑、丁寧、うまくい、\
      上手く、面白、好き、なくなった、なくなり、気楽、集中、自由、柔軟、効率が上、\
      効率的、身につ、達成、笑、理解があ、相談しやす、活発、団結、協力、増えた、\
      成長、ほめ、褒、優し、親切、整って、早く、短く、良好、問題な、上がった、\
      はかど、活気、すばらし、素晴らし、最高、ぴったり、誇
      """
    ),
    (
      .satisfied, 1,
      """
      できる、やすい、楽、ありがとう、られた、れている、やさし、いただ、てくれ、\
      しっかり、揃、上が
      """
    ),
    (
      .nothing, 5,
      """
      特になし、特にな、特にあり、なし。、ありません。
      """
    ),
    (
      .nothing, 2,
      """
      ありがとうござ、お疲れ、おつかれ、よろしく、おはよう、こんにちは、こんばんは、\
      lgtm、おめでと、了解、承知、以上です、旅、食べ、ご飯、ごはん、天気、\
      読みました、飲み、観、試合、優勝、誕生日、休日、週末、連休、庭、散歩、猫、犬、\
      料理、ラーメン、カフェ、買っ、買い、url
      """
    ),
  ]

  private static let englishTable: [(SentenceKind, Float, String)] = [
    (
      .problem, 2,
      """
      not|n't|no |too many|too much|too long|too |hard|difficult|lack|slow|unclear|\
      confus|frustrat|never|late|waste|wasting|overload|stress|understaff|missing|\
      missed|delay|fail|broken|struggl|without|poor|bad|worse|issue|problem|pain|\
      unable|rework|last minute|last-minute|ignored|burnout|burn out|exhaust|tired|\
      fear|distrust|silo|bottleneck|block|behind|unrealistic|interrupt|outrageous|\
      short-staffed|inconsisten|lost|underestimat|overwhelm|nobody|no one|hate|\
      unfair|favorit|toxic|micromanag|outdated|complex|risk|forgot|stuck|\
      insufficient|difficulty|impossible|wrong|annoy|disconnect|chaos|messy|drain|\
      burden|turnover|quit|leave the|low morale|scope creep|context switch
      """
    ),
    (
      .problem, 1,
      """
      only|less|despite|still|feels like|hardly|barely|few |hour|frozen|reduction|\
      unexpected|even though|instead
      """
    ),
    (
      .wish, 3,
      """
      should|would like|i'd like|we'd like|i would|want|could we|let's|lets|wish|\
      hope|please|would be nice|would be great|would be good|would help|need to|\
      needs to|must|propose|suggest|recommend|consider|try to|better to|ought|\
      prefer|goal
      """
    ),
    (
      .wish, 2,
      """
      improve|more|define|ensure|increase|reduce|start|stop|create|provide|allow|\
      make sure|set up|better|encourage|give|use|structured
      """
    ),
    (
      .satisfied, 2,
      """
      good|great|love|enjoy|appreciat|helpful|well|nice|happy|excellent|smooth|\
      awesome|like my|proud|supportive|fair|positive|strong|flexib|best|\
      comfortable|glad|thanks to|success|thank|satisf|fantastic|amazing|productive|\
      easy|friendly|rewarding|contribut|gel|kudos|kept|on time|efficient|clear|fun|\
      respect|collaborat|trust|open|progress|learned|balance|opportunit|able to
      """
    ),
    (
      .satisfied, 1,
      """
      like|improved|team|together|feel|new|quick
      """
    ),
    (
      .nothing, 3,
      """
      n/a|none|no comment|nothing|thanks|thank you|congrat|see you|welcome|\
      happy birthday|lgtm|hello|hi|good morning|merge|closing|telegram|\
      i am closing|link|slack|call to order|minutes|attend|lunch|dinner|movie|\
      weather|trip|weekend|holiday|the weather|my dog|my cat
      """
    ),
  ]
}
