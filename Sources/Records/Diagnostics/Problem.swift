/// The facts of a diagnostic; the sentences for people come from `RecordWords`.
package enum Problem: Hashable, Sendable {
  case file(FileProblem)
  case line(LineProblem)
  case value(ValueProblem)
  case link(LinkProblem)
  case library(LibraryProblem)
  case fit(FitProblem)
}

/// A problem with the name and the weight that scripts and files go by.
protocol Coded: Hashable, Sendable {
  /// The name by which scripts know the problem; it never changes.
  var code: String { get }
  /// Whether meaning is damaged, or the file is only unusual.
  var severity: Diagnostic.Severity { get }
}

extension Problem: Coded {
  package var code: String { facts.code }

  package var severity: Diagnostic.Severity { facts.severity }

  private var facts: (code: String, severity: Diagnostic.Severity) {
    switch self {
    case .file(let problem): (problem.code, problem.severity)
    case .line(let problem): (problem.code, problem.severity)
    case .value(let problem): (problem.code, problem.severity)
    case .link(let problem): (problem.code, problem.severity)
    case .library(let problem): (problem.code, problem.severity)
    case .fit(let problem): (problem.code, problem.severity)
    }
  }
}

/// What is wrong with a file as a whole.
package enum FileProblem: Hashable, Sendable {
  case notUTF8
  /// It is Shift_JIS, which is read and never written.
  case shiftJIS
  case fileNameWithoutSession(String)
  /// A record under another name than the short one that it has.
  case fileName(String, shouldBe: SessionID)
  case fileNameWithoutIssue(String)
  case checksumMismatch(stated: String, actual: String)
  case repeatedSession(SessionID, other: String, Repetition)
  /// A reply or decision about an issue that no record has.
  case answerToNothing(String)
}

/// How a file stands to another of the same record, which is counted.
package enum Repetition: Hashable, Sendable {
  /// Both say the same.
  case same
  /// The other says more or was submitted later.
  case older
  /// Neither goes on from the other.
  case disputed
}

extension FileProblem: Coded {
  var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .shiftJIS: "cp932"
    case .fileNameWithoutSession, .fileName: "file-name"
    case .fileNameWithoutIssue: "file-name"
    case .checksumMismatch: "checksum"
    case .repeatedSession: "repeated-session"
    case .answerToNothing: "answer-target"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .shiftJIS, .fileName, .repeatedSession(_, _, .same), .repeatedSession(_, _, .older):
      .warning
    default: .error
    }
  }
}

/// A line or a label that the grammar does not have in its place.
package enum LineProblem: Hashable, Sendable {
  case missingTitle
  case unknownLabel(String, suggestion: String?)
  case unknownSection(String, suggestion: String?)
  /// A label that is known, but not in this place.
  case misplacedLabel(Label)
  case unreadLine
  /// A line of more than so many kB, which is kept and not read.
  case tooLong(Int)
  /// A list of which only the first items are read.
  case tooMany(Int, read: Int)
  /// A line that begins with a mark of a list that is not the record's `-`.
  case otherBullet(String)
  case repeatedLabel(Label)
  case wrongLetter(String, expected: String)
  /// A line of `corrections.txt` that is none of its three kinds.
  case unreadCorrection
  /// A line of `kinds.txt` that begins with none of the four kinds.
  case unreadExample
}

extension LineProblem: Coded {
  var code: String {
    switch self {
    case .missingTitle: "missing-title"
    case .unknownLabel: "unknown-label"
    case .unknownSection: "unknown-section"
    case .misplacedLabel: "misplaced-label"
    case .unreadLine, .otherBullet: "unread-line"
    case .tooLong: "line-too-long"
    case .tooMany: "list-too-long"
    case .repeatedLabel: "repeated-label"
    case .wrongLetter: "wrong-letter"
    case .unreadCorrection: "unread-correction"
    case .unreadExample: "unread-example"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .repeatedLabel, .unreadCorrection, .tooLong, .tooMany: .error
    default: .warning
    }
  }
}

/// A value that cannot be read as what its label wants.
package enum ValueProblem: Hashable, Sendable {
  case unreadableNumber(Label, String)
  case unreadableDate(String)
  case impossibleDate(String)
  case unreadableTerm(String)
  case unknownWord(Label?, String, allowed: [Spelling], suggestion: String?)
  case unreadableLink(String, letter: String)
  case unreadableReference(Label, String)
  case unreadableRecordNumber(String)
  /// An item of 渡さない that names nothing, so that nobody knows what is not to leave.
  case unreadableHeldBack(String)
}

extension ValueProblem: Coded {
  var code: String {
    switch self {
    case .unreadableNumber: "unreadable-number"
    case .unreadableDate: "unreadable-date"
    case .impossibleDate: "impossible-date"
    case .unreadableTerm: "unreadable-term"
    case .unknownWord: "unknown-word"
    case .unreadableLink: "unreadable-link"
    case .unreadableReference: "unreadable-reference"
    case .unreadableRecordNumber: "unreadable-record-number"
    case .unreadableHeldBack: "unreadable-held-back"
    }
  }

  var severity: Diagnostic.Severity {
    .error
  }
}

/// Entries that do not hold together.
package enum LinkProblem: Hashable, Sendable {
  case repeatedNumber(String)
  case missingLink(owner: String, letter: String, number: Int, available: [Int])
  case issueWithoutNotes(String)
  case actionWithoutIssue(String)
  case originNotFound(ActionID)
  case repeatedID(String, first: String)
  /// A correction of an issue that no record has.
  case issueNotFound(String)
  /// A correction of a group that neither a type nor an issue nor a correction before names.
  case groupNotFound(String)
}

extension LinkProblem: Coded {
  var code: String {
    switch self {
    case .repeatedNumber: "repeated-number"
    case .missingLink: "missing-link"
    case .issueWithoutNotes: "issue-without-notes"
    case .actionWithoutIssue: "action-without-issue"
    case .originNotFound: "origin-not-found"
    case .repeatedID: "repeated-id"
    case .issueNotFound: "issue-not-found"
    case .groupNotFound: "group-not-found"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .issueWithoutNotes, .actionWithoutIssue, .originNotFound, .issueNotFound, .groupNotFound:
      .warning
    default: .error
    }
  }
}

/// A name that the library of the office does not have.
package enum LibraryProblem: Hashable, Sendable {
  case unknownTheme(String, suggestion: String?)
  case unknownType(String, suggestion: String?)
  case unknownCase(String, suggestion: String?)
  case unknownFormat(String, suggestion: String?)
  case unknownDivision(String, suggestion: String?)
  case divisionDiffers(written: String, roster: String)
}

extension LibraryProblem: Coded {
  var code: String {
    switch self {
    case .unknownTheme: "unknown-theme"
    case .unknownType: "unknown-type"
    case .unknownCase: "unknown-case"
    case .unknownFormat: "unknown-format"
    case .unknownDivision: "unknown-division"
    case .divisionDiffers: "division-differs"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .unknownFormat, .unknownDivision, .divisionDiffers: .warning
    default: .error
    }
  }
}

/// Values that are each readable and together unlikely.
package enum FitProblem: Hashable, Sendable {
  case termDoesNotFit(Term, date: CivilDate)
  case dateDiffersFromName(CivilDate, name: CivilDate)
  case dueBeforeSession(CivilDate, session: CivilDate)
  case firstStepAfterDue(CivilDate, due: CivilDate)
  case replyDueBeforeAsked(CivilDate, asked: CivilDate)
  case logBeforeSession(CivilDate, session: CivilDate)
  /// The record was to be kept until this day, which has passed.
  case keptLongEnough(until: CivilDate)
  case moreAnswersThanParticipants(answers: Int, participants: Int)
}

extension FitProblem: Coded {
  var code: String {
    switch self {
    case .termDoesNotFit: "term-does-not-fit"
    case .dateDiffersFromName: "date-differs-from-name"
    case .dueBeforeSession: "due-before-session"
    case .firstStepAfterDue: "first-step-after-due"
    case .replyDueBeforeAsked: "reply-due-before-asked"
    case .logBeforeSession: "log-before-session"
    case .keptLongEnough: "retention-passed"
    case .moreAnswersThanParticipants: "more-answers-than-participants"
    }
  }

  var severity: Diagnostic.Severity {
    .warning
  }
}
