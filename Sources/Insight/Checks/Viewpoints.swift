import Text

/// Sides of work that notes on the current state often leave out.
package enum Viewpoint: String, CaseIterable, Sendable {
  case leave, time, rules, tools, skills, communication, sharing, counter

  /// The sides that no note touches, in the order in which they are asked about.
  package static func missing(in notes: [String]) -> [Viewpoint] {
    allCases.filter { viewpoint in
      notes.allSatisfy { Phrases.find(viewpoint.phrases, in: $0).isEmpty }
    }
  }

  private var phrases: Phrases { Viewpoint.table[self] ?? Phrases(stems: []) }

  private static let table: [Viewpoint: Phrases] = [
    .leave: Phrases(
      stems: [
        "休暇", "年休", "有休", "有給", "休め", "休む", "休み", "育休", "育児", "介護", "子育て", "保育", "早退",
        "欠勤", "代休", "振休", "産休", "看護",
      ], words: ["leave", "holiday", "day off", "days off", "vacation", "childcare", "sick"]),
    .time: Phrases(
      stems: [
        "残業", "時間外", "夜", "定時", "終電", "深夜", "土日", "休日出勤", "持ち帰り", "締切", "〆切", "忙し",
        "間に合わ", "時間が", "夕方",
      ], words: ["overtime", "late", "deadline", "evening", "weekend", "busy", "hours"]),
    .rules: Phrases(
      stems: [
        "決裁", "押印", "はんこ", "ハンコ", "判子", "規則", "ルール", "様式", "手続", "稟議", "前例", "要綱", "承認",
        "申請書", "起案", "合議",
      ], words: ["approval", "rule", "form", "procedure", "seal", "sign-off", "regulation"]),
    .tools: Phrases(
      stems: [
        "システム", "パソコン", "端末", "エクセル", "excel", "ソフト", "ネット", "デジタル", "紙", "印刷", "fax",
        "ファックス", "タブレット", "入力", "ツール", "rpa", "手書き", "コピー",
      ], words: ["system", "computer", "laptop", "software", "excel", "paper", "printer", "tool"]),
    .skills: Phrases(
      stems: [
        "引継", "引き継", "研修", "新人", "若手", "異動", "教え", "育成", "知識", "経験", "担当者しか", "一人しか",
        "1人しか", "属人", "マニュアル", "手順", "覚え", "わかる人", "分かる人",
      ], words: ["training", "handover", "newcomer", "skill", "manual", "experience", "only one"]),
    .communication: Phrases(
      stems: [
        "相談", "話し", "会話", "雑談", "言い", "言え", "雰囲気", "空気", "上司", "怒", "ハラスメント", "孤立",
        "声をかけ", "聞け", "聞きにく", "あいさつ", "挨拶",
      ], words: ["talk", "ask", "atmosphere", "boss", "afraid", "speak up", "listen"]),
    .sharing: Phrases(
      stems: [
        "共有", "連絡", "伝わ", "会議", "打合せ", "打ち合わせ", "報告", "隣の係", "他課", "他の課", "ほかの課", "部局",
        "情報", "知らな", "メール",
      ], words: ["meeting", "share", "report", "mail", "inform", "other division", "department"]),
    .counter: Phrases(
      stems: [
        "窓口", "電話", "来庁", "住民", "市民", "県民", "苦情", "クレーム", "問い合わせ", "問合せ", "お客", "議員",
        "事業者", "照会",
      ],
      words: ["counter", "phone", "call", "resident", "citizen", "complaint", "enquir", "inquir"]),
  ]
}
