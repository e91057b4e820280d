import Text

/// Where a statement begins to say something of its own: behind 「繁忙期は特に、」 and "In our team,".
///
/// What people say first is often when, where or how gladly they say it. Such words stand in every
/// complaint, so they must not decide what one is about.
enum LeadIn {
  /// Where what leads in from a place on ends, the place itself for most statements.
  ///
  /// A lead-in ends in a comma, holds no word but general ones, names a place, or says that one is
  /// about to say something (…思うが、); enough has to follow it.
  static func end(in text: ArraySlice<UInt32>, _ scripts: [Script], from place: Int) -> Int {
    var start = place
    while let comma = text[start...].prefix(longest + 1).firstIndex(where: commas.contains) {
      let lead = start..<comma
      guard text.endIndex - comma > shortestRest, !lead.isEmpty,
        isPreface(text[lead]) || isGeneral(lead, text, scripts)
      else { break }
      start = comma + 1
      while start < text.endIndex, text[start] == 0x20 { start += 1 }
    }
    return start
  }

  /// A lead-in has at most this many characters.
  private static let longest = 40
  /// What follows has to have more than this many, the comma with it.
  private static let shortestRest = 5

  /// The commas of both languages, folded.
  private static let commas: Set<UInt32> = [0x2C, 0x3001, 0xFF0C]

  /// Whether a clause only says that somebody thinks, feels or hardly dares to say it, or when.
  private static func isPreface(_ lead: ArraySlice<UInt32>) -> Bool {
    lead.count <= 20 && prefaces.contains { lead.ends(with: $0) }
  }

  private static let prefaces = [
    "思うが", "思うのだが", "思うのですが", "思うんだけど", "思うけど", "思いますが", "感じるが", "感じますが", "感じていますが",
    "思っていますが", "言いにくいが", "言いにくいのですが", "恐縮ですが", "申し訳ないが", "申し訳ないですが", "私見ですが", "話ですが",
    "ことですが", "ことだが", "かもしれませんが", "かもしれないが", "たびに", "度に", "直後は", "時期は", "時期に", "時期になると",
    "シーズンは", "期間中は", "の間では", "の中では",
  ].map { folded($0).scalars }

  /// How a lead-in ends that names a place, and the last signs of places where people work.
  private static let placeEndings = ["では", "でも", "で"].map { folded($0).scalars }
  private static let offices = Set("課局署所庁校園院市町村県区".unicodeScalars.map { $0.value })

  /// Whether every word of a clause is one that stands in any complaint.
  private static func isGeneral(
    _ lead: Range<Int>, _ text: ArraySlice<UInt32>, _ scripts: [Script]
  ) -> Bool {
    let isPlace = placeEndings.contains { text[lead].ends(with: $0) }
    var start = lead.lowerBound
    var words = 0
    while start < lead.upperBound {
      let script = scripts[start]
      let end = scripts[start..<lead.upperBound].firstIndex { $0 != script } ?? lead.upperBound
      switch script {
      case .latin:
        words += 1
        if !english.contains(Unit.key(text[start..<end], kind: .characters)) { return false }
      case .kanji:
        let isOffice = isPlace && end - start > 1 && offices.contains(text[end - 1])
        if !isOffice, !divides(text[start..<end]) { return false }
      case .katakana:
        if !japanese.contains(text[start..<end]) { return false }
      // なかなか、 and ただ、 are kana alone, but a long run of kana may say anything.
      case .hiragana: if end - start > 8 { return false }
      case .other: break
      }
      start = end
    }
    return words <= 7
  }

  /// Whether a word stands in any complaint, so that nothing can be named by it: 午前中, 本庁, morning.
  static func isGeneral(_ word: Range<Int>, of statement: Statement) -> Bool {
    isGeneral(word, statement.text.scalars[...], statement.scripts)
  }

  /// Whether a run of kanji is made of general words: 年度末 of 年度 and 末.
  private static func divides(_ run: ArraySlice<UInt32>) -> Bool {
    if run.isEmpty { return true }
    return (1...min(4, run.count)).contains { length in
      japanese.contains(run.prefix(length)) && divides(run.dropFirst(length))
    }
  }

  private static let japanese: Set<ArraySlice<UInt32>> = {
    let words = """
      繁忙期 閑散期 時期 年度 年度末 年度初 年度当初 期末 期首 月末 月初 年末 年始 年明 週明 週末 連休 季節 夏 冬 春 秋 朝 昼 夜 夕方 夕
      午前 午後 午前中 毎日 毎週 毎月 毎年 毎朝 毎晩 毎回 毎度 毎 最近 近年 近頃 以前 前 昔 今 今年 去年 昨年 今回 前回 先日 先月 先週
      今月 今週 昨今 当時 特 時 時々 常 常々 日頃 日々 普段 日常 平日 例年 当面 現在 現状 現時点 個人的 個人 正直 率直 本音 本当 実 実際 結局
      要 基本的 全体的 全般的 一般的 係 課 班 室 部 局 所 出先 出先機関 本庁 職員 社員 若手 新人 新 入 本所 本部 支所 支部 事務所 庁舎 現場 職場 部署 所属 組織
      庁内 庁 役所 県庁 市役所 会社 弊社 当社 当課 当室 当係 当班 私 私達 自分 自分達 自身 我々 人 皆 周 周囲 周辺 中 内 外 上 下 他
      隣 間 方 全体 全般 全員 全庁 立場 者 担当 担当者 担当業務 同僚 的 度 思 感 言 見 聞 知 話 通 続 始 来 年 月 日 週 回 何 一 二 三 四 五
      六 七 八 九 十 数 数年 半年 長年 長 昨日 今日 本日 明日 多 少 声 気 点 面 件 事 令和 平成 昭和 年次 上旬 中旬 下旬
      前半 後半 上半期 下半期 四半期 曜 曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 祝日 当初 所感 意見 余談 蛇足 雑感 仕事 業務 仕事柄
      チーム グループ メンバー ウチ コチラ ココ
      """
    return Set(
      words.unicodeScalars.split { $0 == " " || $0 == "\n" }
        .map { word in word.map { $0.value }[...] })
  }()

  private static let english: Set<UInt64> = {
    let words = """
      a an the and or but if of to in on at by for from with as is are was it its this that these those there here we us our i me my you
      your they them their so then also too well ok okay yes no again still now just very really quite rather even all every each some any
      most many few last next past first second one two three time times day days daily week weeks weekly month months monthly year years
      yearly morning mornings afternoon evening monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter season seasons busy
      busiest peak quiet period periods quarter term january february march april june july august september october november december headquarters hq head during since before after until while when whenever where wherever
      especially particularly mainly mostly often usually sometimes always lately recently currently nowadays today generally overall
      basically personally honestly frankly honest frank fair sure certain opinion view experience mind sorry afraid think feel feels guess
      say said saying speaking told tell know knows heard hear see seen be been being has have had do does did can could would may might
      must team teams office offices section sections division divisions department departments unit units group groups branch site field
      workplace work place job role end start beginning middle around about over within among inside outside up down out back go goes comes
      come get gets fact truth main point note thing things people everyone everybody someone colleagues side part least case general
      addition however though although anyway actually please what how which who as such same other others another more less than
      """
    return Set(
      words.unicodeScalars.split { $0 == " " || $0 == "\n" }
        .map { word in Unit.key(word.map { $0.value }[...], kind: .characters) })
  }()
}
