/// The facts of a diagnostic; the sentences for people come from `Words`.
package enum Problem: Hashable, Sendable {
  // The file
  case notUTF8
  case missingTitle
  case unknownLabel(String, suggestion: String?)
  case unknownSection(String, suggestion: String?)
  case unreadLine
  case repeatedLabel(Label)
  case fileNameWithoutSession(String)
  case checksumMismatch(stated: String, actual: String)

  // Values
  case unreadableNumber(Label, String)
  case unreadableDate(String)
  case impossibleDate(String)
  case unreadableTerm(String)
  case unknownWord(Label?, String, allowed: [Spelling], suggestion: String?)
  case unreadableLink(String, letter: String)
  case unreadableReference(Label, String)

  // Links inside a file
  case repeatedNumber(String)
  case wrongLetter(String, expected: String)
  case missingLink(owner: String, letter: String, number: Int, available: [Int])
  case gapWithoutNotes(String)
  case actionWithoutGap(String)

  // The library
  case unknownTheme(String, suggestion: String?)
  case unknownType(String, suggestion: String?)
  case unknownCase(String, suggestion: String?)
  case unknownFormat(String, suggestion: String?)
  case unknownDivision(String, suggestion: String?)
  case divisionDiffers(written: String, roster: String)
  case repeatedID(String, first: String)

  // What does not fit together
  case termDoesNotFit(Term, date: CivilDate)
  case dateDiffersFromName(CivilDate, name: CivilDate)
  case dueBeforeSession(CivilDate, session: CivilDate)
  case firstStepAfterDue(CivilDate, due: CivilDate)
  case replyDueBeforeAsked(CivilDate, asked: CivilDate)
  case logBeforeSession(CivilDate, session: CivilDate)
  case moreAnswersThanParticipants(answers: Int, participants: Int)

  // The whole workspace
  case repeatedSession(SessionID, other: String)
  case originNotFound(ActionID)
}

extension Problem {
  /// The name by which scripts know the problem; it never changes.
  package var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .missingTitle: "missing-title"
    case .unknownLabel: "unknown-label"
    case .unknownSection: "unknown-section"
    case .unreadLine: "unread-line"
    case .repeatedLabel: "repeated-label"
    case .fileNameWithoutSession: "file-name"
    case .checksumMismatch: "checksum"
    case .unreadableNumber: "unreadable-number"
    case .unreadableDate: "unreadable-date"
    case .impossibleDate: "impossible-date"
    case .unreadableTerm: "unreadable-term"
    case .unknownWord: "unknown-word"
    case .unreadableLink: "unreadable-link"
    case .unreadableReference: "unreadable-reference"
    case .repeatedNumber: "repeated-number"
    case .wrongLetter: "wrong-letter"
    case .missingLink: "missing-link"
    case .gapWithoutNotes: "gap-without-notes"
    case .actionWithoutGap: "action-without-gap"
    case .unknownTheme: "unknown-theme"
    case .unknownType: "unknown-type"
    case .unknownCase: "unknown-case"
    case .unknownFormat: "unknown-format"
    case .unknownDivision: "unknown-division"
    case .divisionDiffers: "division-differs"
    case .repeatedID: "repeated-id"
    case .termDoesNotFit: "term-does-not-fit"
    case .dateDiffersFromName: "date-differs-from-name"
    case .dueBeforeSession: "due-before-session"
    case .firstStepAfterDue: "first-step-after-due"
    case .replyDueBeforeAsked: "reply-due-before-asked"
    case .logBeforeSession: "log-before-session"
    case .moreAnswersThanParticipants: "more-answers-than-participants"
    case .repeatedSession: "repeated-session"
    case .originNotFound: "origin-not-found"
    }
  }

  /// Whether meaning is damaged, or the file is only unusual.
  package var severity: Diagnostic.Severity {
    switch self {
    case .missingTitle, .unknownLabel, .unknownSection, .unreadLine, .wrongLetter,
      .gapWithoutNotes, .actionWithoutGap, .unknownFormat, .unknownDivision, .divisionDiffers,
      .termDoesNotFit, .dateDiffersFromName, .dueBeforeSession, .firstStepAfterDue,
      .replyDueBeforeAsked, .logBeforeSession, .moreAnswersThanParticipants, .originNotFound:
      .warning
    default: .error
    }
  }
}
