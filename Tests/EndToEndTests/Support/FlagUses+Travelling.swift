import TestSupport

/// Flags of what is handed over, answered and seen today.
extension FlagUse {
  private static let handed = "Handed/2026-10-06-jinji.md"
  private static let jinji = "Sessions/2026H2/2026-10-06-jinji.md"
  private static let reply = "Sessions/replies/2026-10-06-jinji-G3.md"
  private static let decision = "Sessions/decisions/2026-10-06-jinji-G3.md"

  static let travelling: [FlagUse] = [
    FlagUse(
      "today",
      rows: tables("種類,記録,所属") + [
        Row("--markdown", effect: .shows("- 届いた返事：")), Row("--html", effect: .shows("<html")),
        Row("--output", "out.txt", effect: .leaves("out.txt", "期限を過ぎたもの")),
        Row("--json", effect: .shows("\"version\"")), Row("--week", effect: .shows("この1週間")),
        Row("--as-of", nextYear, effect: .shows("令和9年2月3日")), inEnglish,
      ]),
    FlagUse(
      "share", "2026-10-06-jinji",
      rows: [
        Row("--yes", effect: .writes(handed, "- 提出: 1\n")), inEnglish,
        Row("--as-of", nextYear, effect: .speaks),
      ]),
    FlagUse(
      "share", "2026-10-06-jinji", "--yes",
      rows: [
        Row("--confirmed", "10月10日", effect: .writes(jinji, "- 所属長確認: 2026-10-10 ")),
        Row("--release", "事務局まで", effect: .writes(jinji, "- 公開: 事務局まで\n")),
        Row("--hold-back", "課題２", effect: .writes(jinji, "- 渡さない: G2\n")),
        Row("--output", "out", effect: .leaves("out/2026-10-06-jinji.md", "- 提出: 1\n")),
      ]),
    FlagUse(
      "reply answer", "2026-10-06-jinji/G3",
      rows: [Row("--text", "11月に決めます", effect: .writes(reply, "- 回答: 11月に決めます\n"))]),
    FlagUse(
      "reply answer", "2026-10-06-jinji/G3", "--text", "はい",
      rows: [
        Row("--as-of", nextYear, effect: .writes(reply, "- 日付: 2027-02-03\n")), inEnglish,
      ]),
    FlagUse(
      "reply decide", "2026-10-06-jinji/G3",
      rows: [Row("--policy", "次回に判断", effect: .writes(decision, "- 対応方針: 次回に判断\n"))]),
    FlagUse(
      "reply decide", "2026-10-06-jinji/G3", "--policy", "取り組む",
      rows: [
        Row("--owner", "財政課", effect: .writes(decision, "- 担当: 財政課\n")),
        Row("--reason", "様式を一つにする", effect: .writes(decision, "- 理由: 様式を一つにする\n")),
        Row("--due", "3月31日", effect: .writes(decision, "- 期限: 2027-03-31\n")),
        Row("--as-of", nextYear, effect: .writes(decision, "- 日付: 2027-02-03\n")), inEnglish,
      ]),
    FlagUse(
      "reply decide", "only-owner-knows", "--policy", "取り組む",
      rows: [
        Row(
          "--term", "2026H1",
          effect: .writes("Sessions/decisions/only-owner-knows-2026H1.md", "2026-04-20-jinji/G"))
      ]),
    FlagUse("reply publish", "all", rows: [inEnglish]),
  ]
}
