import Records

/// What is missing between today and the ideal, in any order; Enter goes on.
struct IssueQuestion: Question {
  static let name = "issue"
  static let traits: QuestionTraits = [.asksText, .hasExamples, .keepsText]

  /// The ideal to which an older version had walked; nothing asks for it any more.
  var ideal: Int?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(ideal: try fields.maybe("ideal") { $0.ideal })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    var lines: [Paragraph] = hour.isActionTimeNear ? [.hint(words.actionTime)] : []
    if hour.session.issues.isEmpty, !hour.plan.isShortest,
      let question = hour.stageQuestion(words.between)
    {
      lines.append(question)
    }
    lines.append(.hint(hour.plan.isShortest ? words.oneIssueOnly : words.enterEndsIssues))
    let next = hour.course.nextIssue(in: hour.session)
    return Prompt(lines + hour.practiceHint, label: hour.label(.issue, next))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty {
      guard hour.session.issues.isEmpty else { return hour.endIssues() }
      return hour.ask(NoIssuesQuestion())
    }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.ask(ScopeQuestion(issue: hour.addIssue(typed.text)))
  }

  func skip(in hour: inout Hour) { hour.endIssues() }

  func help(_ words: HourWords) -> String { words.helpIssue }
}

/// Whether the hour really goes on without a single issue.
struct NoIssuesQuestion: PlainQuestion {
  static let name = "no-issues"

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.noIssues)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.startActions() }
    hour.ask(IssueQuestion())
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }
}
