import Text

/// The sentences that commands say themselves.
struct Words: Sendable {
  var written: @Sendable (_ path: String) -> String
  var notAnAction: @Sendable (_ name: String) -> String
  var receivedIsNotEdited: @Sendable (_ path: String) -> String
  var noted: @Sendable (_ action: String) -> String
  var noSuchCase: @Sendable (_ id: String) -> String
  var noSuchFormat: @Sendable (_ name: String) -> String
  var initialised:
    @Sendable (_ folder: String, _ written: Int, _ updated: Int, _ kept: [String]) -> String
  /// Said once when the notes of several divisions lie in one workspace.
  var notesInOneFolder: String
  /// Where the usage of a command is told; nil for the program itself.
  var usageAt: @Sendable (_ command: String?) -> String
  var oneShapeOnly: String
  var limitTooSmall: String
  var notBackToOpen: String
  var missingFlag: @Sendable (_ flags: String) -> String

  // The hour
  var timeIsUp: String
  /// The text that Enter alone takes and ↑ brings back to be edited.
  var draft: @Sendable (_ text: String) -> String
  var countdown: @Sendable (_ minutes: Int, _ seconds: Int) -> String
  var notSaved: String
  var tooLong: @Sendable (_ kilobytes: Int, _ most: Int) -> String
  var leftOff: String
  var unfinished: @Sendable (_ hours: [String]) -> String
  var unfinishedAgain: @Sendable (_ count: Int) -> String
  var nothingUnfinished: String
  /// When another machine seems to lead the hour.
  var heldElsewhere: @Sendable (_ holder: [String]) -> String
  /// When it is left to the other machine.
  var leftElsewhere: String
  var goingOn: @Sendable (_ path: String) -> String
  var unknownEncoding: @Sendable (_ path: String) -> String

  // The menu
  var menuTitle: @Sendable (_ division: String?, _ date: String) -> String
  var menu: String
  var menuAsk: String
  var menuAgain: String
  var recordList: @Sendable (_ lines: [String]) -> String
  var noRecords: String

  // A case of one's own
  var caseIntroduction: String
  var caseTitle: String
  /// What Enter alone takes: the office of the roster.
  var caseOrganization: @Sendable (_ office: String) -> String
  var caseDivision: String
  var caseYear: String
  var caseYearAgain: String
  var caseProblem: String
  var casePractice: String
  var caseEffect: String
  var casePoints: String
  var caseVoice: String
  var caseTypes: @Sendable (_ proposals: [String]) -> String
  var caseNeeded: String
  /// What was typed into a case that was broken off.
  var caseNotSaved: @Sendable (_ typed: [String]) -> String
  var caseAdded: @Sendable (_ path: String) -> String

  /// The words while the arguments are still being parsed.
  static var ofHelp: Words { .of(helpLanguage) }

  /// The words of a language.
  static func of(_ language: Language) -> Words {
    switch language {
    case .japanese: .japanese
    case .english: .english
    }
  }
}
