import Text

/// Words and endings by which people show what they say: a complaint, a wish, praise, or nothing.
enum KindCues {
  /// A cue with what it speaks for and how much.
  struct Cue: Sendable {
    /// Its place in the table.
    let number: Int
    let scalars: [UInt32]
    let kind: SentenceKind
    let weight: Float
    /// Whether it counts only where a clause begins.
    let opens: Bool
    /// Whether no letter may follow it.
    let isWord: Bool
  }

  /// The cues of a language by their first scalar.
  static func cues(isEnglish: Bool) -> [UInt32: [Cue]] { isEnglish ? english : japanese }

  private static let japanese = grouped(japaneseTable, isEnglish: false)
  private static let english = grouped(englishTable, isEnglish: true)

  /// English cues are whole words, but for those with a star; one with a caret opens a clause.
  private static func grouped(
    _ table: [(SentenceKind, Float, String)], isEnglish: Bool
  ) -> [UInt32: [Cue]] {
    var (groups, number): ([UInt32: [Cue]], Int) = ([:], 0)
    for (kind, weight, words) in table {
      for word in words.split(separator: isEnglish ? "|" : "、") {
        let scalars = folded(String(word)).scalars
        let (opens, goesOn) = (scalars.first == 0x5E, scalars.last == 0x2A)
        let cue = Cue(
          number: number, scalars: Array(scalars.dropFirst(opens ? 1 : 0).dropLast(goesOn ? 1 : 0)),
          kind: kind, weight: weight, opens: opens, isWord: isEnglish && !goesOn)
        number += 1
        if let first = cue.scalars.first { groups[first, default: []].append(cue) }
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
}
