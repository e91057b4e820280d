import Records

/// What becomes of the issues that were not taken up: one answer for all, others by their numbers.
struct HandlingsQuestion: PlainQuestion {
  static let name = "handlings"
  static let traits: QuestionTraits = [.asksText]

  func help(_ words: HourWords) -> String { words.helpHandling }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let open = hour.undecidedIssues
    let items = open.map { issue in
      Paragraph.listed(
        words.openIssue(
          label: hour.label(.issue, issue.number ?? 0), text: issue.text,
          scope: hour.recordWords.scope(issue.scope ?? .own)))
    }
    let example = open.last.flatMap { $0.number } ?? 0
    return Prompt(
      hour.closingWords(.issues) + [.plain(words.notTakenUp(open.count))] + items
        + [.plain(words.handlings)]
        + (open.count > 1 ? [.hint(words.handlingsExample(example))] : []))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let open = hour.undecidedIssues.compactMap { $0.number }
    guard let answer = HandlingsAnswer(typed.text, about: open) else {
      return hour.remark(hour.words.needHandlings(open.last ?? 0, of: open.count), .hint)
    }
    for number in open { hour.decide(answer[number], on: number) }
    hour.sayHandlings(of: open)
    hour.continueClosing()
  }

  /// Goes on when what becomes of them was written just before a crash.
  func wake(in hour: inout Hour) {
    if hour.undecidedIssues.isEmpty { hour.continueClosing() }
  }
}

extension Hour {
  /// Keeps what becomes of an issue; what follows on a request is whom it goes to.
  fileprivate mutating func decide(_ handling: Handling, on issue: Int) {
    change(issue: issue) { issue in
      issue.handling = handling
      guard handling.decision == .raised else { return }
      issue.handling = Handling(.raised)
      if let ask = handling.reason { issue.ask = ask }
    }
  }

  /// Says what was understood, a line a decision.
  fileprivate mutating func sayHandlings(of issues: [Int]) {
    for decision in HandlingsAnswer.choices {
      let named = issues.compactMap(issue).filter { $0.handling?.decision == decision }
      if named.isEmpty { continue }
      let labels = named.map { issue in
        words.handled(
          label(.issue, issue.number ?? 0), reason: issue.handling?.reason ?? issue.ask)
      }
      remark(words.handledAs(recordWords.decision(decision), issues: labels))
    }
  }
}

/// What stood in the side files of the version that asked about one issue after the other.
struct HandlingQuestion: OneIssueQuestion {
  static let name = "handling"

  let issue: Int

  func ask(_ hour: Hour) -> Prompt { HandlingsQuestion().ask(hour) }

  func answer(_ typed: Typed, in hour: inout Hour) { HandlingsQuestion().answer(typed, in: &hour) }

  func wake(in hour: inout Hour) { hour.continueClosing() }
}

/// With whom a raised issue has to be settled; Enter leaves it for later.
struct AskWhomQuestion: OneIssueQuestion {
  static let name = "ask-whom"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText]

  let issue: Int

  func ask(_ hour: Hour) -> Prompt {
    Prompt(hour.atHand(issue) + [.plain(hour.words.askWhom)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    if !typed.isEmpty, !typed.isNo { hour.change(issue: issue) { $0.ask = typed.text } }
    hour.continueDesk(.asks, after: issue)
  }
}

/// Why an issue is dropped, for those who raised it; Enter leaves it out.
struct ReasonQuestion: OneIssueQuestion {
  static let name = "reason"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText]

  let issue: Int

  func ask(_ hour: Hour) -> Prompt {
    Prompt(hour.atHand(issue) + [.plain(hour.words.askReason)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil {
      return hour.remark(hour.words.needText, .hint)
    }
    if !typed.isEmpty, !typed.isNo {
      hour.change(issue: issue) { $0.handling = Handling(.dropped, reason: typed.text) }
    }
    hour.continueDesk(.reasons, after: issue)
  }
}

extension Hour {
  /// The issue that a question at the desk is about.
  func atHand(_ issue: Int) -> [Paragraph] {
    [.plain(words.issueAtHand(label: label(.issue, issue), text: self.issue(issue)?.text ?? ""))]
  }
}
