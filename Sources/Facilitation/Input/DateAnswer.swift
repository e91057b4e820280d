import Records
import Text

/// Days as they are said in a meeting, beside the written forms: `明日`, `来週火曜`, `今月末`.
struct DateAnswer {
  let today: CivilDate

  /// The day that an answer names; nil when it names none.
  func read(_ folded: String) -> CivilDate? {
    let text = folded.withoutUntil
    return CivilDate.read(text, relativeTo: today) ?? relative(text)
      ?? monthEnd(text)
  }

  /// A day before or after a text: `12/8 電話を数える`, `電話を数える 12月8日まで`, `4 Dec count`.
  func split(_ typed: Typed) -> (text: String, date: CivilDate?) {
    let words = typed.text.split { $0 == " " || $0 == "\u{3000}" }
    for length in [2, 1] where words.count > length {
      let ends = [
        (words.prefix(length), words.dropFirst(length)),
        (words.suffix(length), words.dropLast(length)),
      ]
      for (day, others) in ends {
        if let date = read(day.joined(separator: " ").foldedAnswer) {
          return (others.joined(separator: " "), date)
        }
      }
    }
    return (typed.text, nil)
  }

  /// Days counted from today.
  private func relative(_ text: String) -> CivilDate? {
    switch text {
    case "今日", "本日", "today": return today
    case "明日", "あした", "tomorrow": return today.adding(days: 1)
    case "明後日", "あさって": return today.adding(days: 2)
    case "来週", "1週間後", "next week": return today.adding(days: 7)
    case "再来週", "2週間後": return today.adding(days: 14)
    default: return weekday(text)
    }
  }

  /// `来週火曜`, `今週金曜日`, `next tuesday`: weeks begin on Monday.
  private func weekday(_ text: String) -> CivilDate? {
    let spans = [("今週", 0), ("来週", 7), ("再来週", 14), ("this ", 0), ("next ", 7)]
    for (prefix, days) in spans where text.hasPrefix(prefix) {
      let name = text.dropFirst(prefix.count).drop { $0 == "の" }
      guard let index = Self.weekdays.firstIndex(where: { $0.contains { name.hasPrefix($0) } })
      else { continue }
      let monday = today.adding(days: -((today.weekday + 6) % 7))
      return monday.adding(days: days + index)
    }
    return nil
  }

  /// Beginnings of the names of the days, from Monday.
  private static let weekdays = [
    ["月曜", "mon"], ["火曜", "tue"], ["水曜", "wed"], ["木曜", "thu"], ["金曜", "fri"],
    ["土曜", "sat"], ["日曜", "sun"],
  ]

  /// `今月末`, `来月末`, `3月末`, `年度末`.
  private func monthEnd(_ text: String) -> CivilDate? {
    switch text {
    case "月末", "今月末", "end of month": return lastDay(of: today.month)
    case "来月末": return lastDay(of: today.month % 12 + 1)
    case "年度末": return lastDay(of: 3)
    default:
      guard text.hasSuffix("月末"), let month = Int(text.dropLast(2)), (1...12).contains(month)
      else { return nil }
      return lastDay(of: month)
    }
  }

  /// The end of the next month of this number, this one included.
  private func lastDay(of month: Int) -> CivilDate? {
    let year = month < today.month ? today.year + 1 : today.year
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return CivilDate(year: next.0, month: next.1, day: 1)?.adding(days: -1)
  }
}

extension String {
  /// The text without `まで` at its end.
  fileprivate var withoutUntil: String {
    let text = hasSuffix("まで") ? String(dropLast(2)) : hasSuffix("までに") ? String(dropLast(3)) : self
    return text.hasPrefix("by ") ? String(text.dropFirst(3)) : text
  }
}
