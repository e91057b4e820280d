import Records

/// Three themes, four issue types and four cases: enough to tell phone, seal and leave apart.
enum TinyLibrary {
  static let themes = ["approvals", "leave", "service"].map {
    Theme(id: $0, name: $0, shortName: $0, english: $0)
  }

  static let types = [
    IssueType(
      id: "phones", theme: "service", title: "電話の問い合わせで仕事が止まる",
      english: "Phone calls interrupt work", cues: ["電話", "問い合わせ"],
      voices: ["電話が鳴るたびに手が止まる", "同じ問い合わせに一日中答えている"]),
    IssueType(
      id: "seals", theme: "approvals", title: "判子の数が多い", english: "Too many seals",
      otherThemes: ["service"], cues: ["押印", "決裁"],
      voices: ["決裁に判子が七つもいる", "押印のためだけに出勤した"]),
    IssueType(
      id: "leave-untaken", theme: "leave", title: "休暇が取れない",
      english: "Leave cannot be taken", cues: ["年休", "休めない"],
      voices: ["年休を取ると言い出しにくい", "代わりがいなくて休めない"]),
    IssueType(
      id: "childcare", theme: "leave", title: "育児と両立できない",
      english: "Work and childcare clash", cues: ["育休", "保育園"],
      voices: ["保育園の迎えに間に合わない", "育休を取る男性がいない"]),
  ]

  static let cases = [
    model("faq", "よくある質問を公開", "甲市", ["service"], ["phones"], "電話を減らすため質問集を載せた。"),
    model("e-seal", "電子決裁", "乙県", ["approvals"], ["seals"], "押印をやめ、画面で決裁した。"),
    model("leave-plan", "計画年休", "丙町", ["leave"], ["leave-untaken"], "年休の予定表を作った。"),
    model("default", "育休を標準に", "丁村", ["leave"], ["childcare"], "全員が育休を取る前提にした。"),
  ]

  static func model(
    _ id: String, _ title: String, _ organization: String, _ themes: [String], _ types: [String],
    _ practice: String
  ) -> Case {
    var value = Case(id: id, title: title)
    (value.organization, value.themes, value.types) = (organization, themes, types)
    value.practice = practice
    return value
  }
}
