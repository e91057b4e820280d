package import Records
import Text

/// Days and numbers as they are said in a meeting, so that flags take what the meeting takes.
package enum SpokenValue {
  /// `12月1日`, `3/19`, `来週火曜`, `今月末`, `R8.10.5`; nil for what names no day.
  package static func day(_ text: String, on today: CivilDate) -> CivilDate? {
    DateAnswer(today: today).read(text.foldedAnswer)
  }

  /// Whether it is an hour in two sittings: `30+30`, `30分と30分`.
  package static func isInTwo(_ text: String) -> Bool {
    text.foldedAnswer.split { !$0.isDigit }.map { Int($0) } == [30, 30]
  }

  /// `７人`, `60分`, `3`; nil for what is not one number.
  package static func number(_ text: String) -> Int? { Typed(text).number }
}
