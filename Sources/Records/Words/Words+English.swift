import Text

extension Words {
  package static let english = Words(
    language: .english,
    severity: { $0 == .error ? "error" : "warning" },
    fixHeading: "Fix: ",
    problem: { englishSentence($0) },
    date: { date in
      let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
      return "\(englishDay(date)) \(date.year) (\(weekdays[date.weekday]))"
    },
    shortDate: { englishDay($0) },
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
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(date.day) \(months[date.month - 1])"
  }

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
