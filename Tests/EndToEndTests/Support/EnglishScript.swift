/// The same hour in English.
enum EnglishScript {
  static let rows = opening + goodThings + current + ideal + issues + actions + closing

  static let opening: [LedHour.Row] = [
    ("Tax Division", "How many people"), ("5 people", "30, 60 or 90"), ("60", "when you have read"),
    ("", "First, write down what works"),
  ]

  /// Three good things, after which the hour goes on by itself.
  static let goodThings: [LedHour.Row] = [
    ("We tell each other our day every morning", "Current 2"),
    ("Two of us take the difficult calls", "Current 3"),
    ("The deadlines hang on the wall", "Press Enter to start 3"),
  ]

  static let current: [LedHour.Row] = [
    ("", "silence"), ("", "Current 4"), ("The phone rings all morning", "Current 5"),
    ("Only one person knows how exemptions are decided", "Current 6"),
    ("The deputy never knows how exemptions are decided", "Group them?"), ("", "Current 7"),
    ("?", ":back"), (":list", "Current 1:"),
    ("", "leave"), ("Nobody dares to take leave in May", "Current 8"), ("", "start 2"),
  ]

  static let ideal: [LedHour.Row] = [
    ("", "silence"), ("", "Ideal 1"), ("There is no time for assessments", "instead"),
    ("Assessments are done before noon", "Ideal 2"),
    ("Anyone can answer about exemptions on the same day", "Ideal 3"), ("", "Press Enter for"),
  ]

  static let issues: [LedHour.Row] = [
    ("The reasons for exemptions are only in one head", "Linked to"), ("1", "Press Enter for"),
    ("The phone rings because the notice gives no answer", "Linked to"),
    ("3", "beyond"), ("", "not led to an issue"), ("rest heard", "totals"), ("6 4", "10 in all"),
  ]

  static let actions: [LedHour.Row] = [
    ("Raise awareness of the exemptions", "Who hands what"),
    ("Write down 20 exemptions and let the deputy do one", "Who owns this"),
    ("Suzuki", "person"), ("assessment team", "When is it due"),
    ("26 February", "26 February 2027 (Fri)"),
    ("12/4 choose five recent ones", "Issue 1: “"), ("", "Issue 2: “"), ("", "Agreed today"),
  ]

  static let closing: [LedHour.Row] = [
    ("", "next time"), ("1; 2: raise Information Policy Division", "how many gave"),
    ("2 2 1", "The meeting is closed"),
    ("1", "Estimated"), ("", "Estimated"), ("calls from", "at your desk"),
    ("3", "could copy"), ("", "at your desk"), ("4", "One thing"),
    ("Write the slips the day before", "at your desk"),
  ]

  static let last: LedHour.Row = ("", "Nothing goes to")
}
