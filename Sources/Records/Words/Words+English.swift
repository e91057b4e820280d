import Text

extension Words {
  package static let english = Words(
    language: .english,
    severity: { $0 == .error ? "error" : "warning" },
    fixHeading: "Fix: ",
    problem: { englishSentence($0) },
    date: { "\(englishDay($0)) \($0.year) (\(weekdays[$0.weekday]))" },
    shortDate: { englishDay($0) },
    weekdayDate: { "\(englishDay($0)) (\(weekdays[$0.weekday]))" },
    month: { months[$0 - 1] },
    term: { "\($0.half == .first ? "first" : "second") half of fiscal \($0.fiscalYear)" },
    entry: { "\(englishSection($0)) \($1)" },
    scope: { englishScope($0) }, decision: { englishDecision($0) }, state: { englishState($0) })

  private static func englishScope(_ scope: Scope) -> String {
    switch scope {
    case .own: "own division"
    case .other: "another division"
    case .whole: "whole office"
    case .national: "state or law"
    }
  }

  private static func englishDecision(_ decision: Handling.Decision) -> String {
    switch decision {
    case .act: "act on it"
    case .next: "next time"
    case .raised: "raised"
    case .dropped: "not taken up"
    }
  }

  private static func englishState(_ state: ActionState) -> String {
    switch state {
    case .open: "not started"
    case .carried: "carried on"
    case .changed: "replaced"
    case .started, .halfway, .done, .stuck, .stopped: state.spelling.english
    }
  }

  private static func englishDay(_ date: CivilDate) -> String {
    "\(date.day) \(months[date.month - 1])"
  }

  /// The number of a month from three letters of its name on; nil for any other word.
  static func englishMonth(_ name: some StringProtocol) -> Int? {
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.lowercased().hasPrefix(name.lowercased()) }.map { $0 + 1 }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// From Sunday.
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// The section whose entries have a letter.
  static func englishSection(_ letter: String) -> String {
    switch letter {
    case "C": "Current"
    case "I": "Ideal"
    case "G": "Issue"
    default: "Action"
    }
  }
}
