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
