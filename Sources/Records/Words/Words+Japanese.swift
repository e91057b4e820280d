import Text

extension Words {
  package static let japanese = Words(
    language: .japanese,
    severity: { $0 == .error ? "要修正" : "確認" },
    fixHeading: "直し方: ",
    problem: { japaneseSentence($0) },
    date: { "\(japaneseYear($0))\(japaneseDay($0))（\(weekdays[$0.weekday])）" },
    shortDate: { japaneseDay($0) },
    weekdayDate: { "\(japaneseDay($0))（\(weekdays[$0.weekday])）" },
    month: { "\($0)月" },
    term: { $0.japanese },
    entry: { "\(japaneseSection($0))\($1)" },
    scope: { $0.spelling.japanese }, decision: { $0.spelling.japanese },
    state: { $0.spelling.japanese })

  /// 令和 from 1 May 2019 on, before it the western year.
  private static func japaneseYear(_ date: CivilDate) -> String {
    guard (date.year, date.month) >= (2019, 5) else { return "\(date.year)年" }
    return date.year == 2019 ? "令和元年" : "令和\(date.year - 2018)年"
  }

  private static func japaneseDay(_ date: CivilDate) -> String {
    "\(date.month)月\(date.day)日"
  }

  /// From Sunday.
  private static let weekdays = ["日", "月", "火", "水", "木", "金", "土"]

  /// The section whose entries have a letter.
  static func japaneseSection(_ letter: String) -> String {
    switch letter {
    case "C": "現状"
    case "I": "ありたい姿"
    case "G": "課題"
    default: "アクション"
    }
  }
}
