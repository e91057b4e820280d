import Records

/// What becomes of an issue that was not taken up: raised, next time, or dropped.
struct HandlingQuestion: OneIssueQuestion {
  static let name = "handling"
  private static let decisions: [Handling.Decision] = [.raised, .next, .dropped]

  let issue: Int

  func help(_ words: HourWords) -> String { words.helpHandling }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let open = hour.session.issues.count { $0.handling == nil }
    let issue = hour.issue(issue)
    let text = words.openIssue(
      label: hour.label(.issue, self.issue), text: issue?.text ?? "",
      scope: hour.recordWords.scope(issue?.scope ?? .own))
    let isFirst = hour.session.issues.allSatisfy {
      $0.handling == nil || $0.handling?.decision == .act
    }
    return Prompt(
      (isFirst ? hour.closingWords(.issues) : []) + [
        .plain(words.notTakenUp(open)), .listed(text), .plain(words.handlings),
      ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let number = typed.isEmpty ? 2 : typed.number,
      let decision = Self.decisions[at: number - 1]
    else { return hour.remark(hour.words.chooseNumber(3), .hint) }
    hour.change(issue: issue) { $0.handling = Handling(decision) }
    goOn(after: decision, in: &hour)
  }

  /// Goes on when what becomes of the issue was written just before a crash.
  func wake(in hour: inout Hour) {
    guard let handling = hour.issue(issue)?.handling else { return }
    goOn(after: handling.decision, in: &hour)
  }

  private func goOn(after decision: Handling.Decision, in hour: inout Hour) {
    switch decision {
    case .raised: hour.ask(AskWhomQuestion(issue: issue))
    case .dropped: hour.ask(ReasonQuestion(issue: issue))
    case .next, .act: hour.continueClosing()
    }
  }
}

/// With whom a raised issue has to be settled; Enter leaves it for later.
struct AskWhomQuestion: OneIssueQuestion {
  static let name = "ask-whom"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let issue: Int

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.askWhom)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo { hour.change(issue: issue) { $0.ask = typed.text } }
    hour.continueClosing()
  }
}

/// Why an issue is dropped, for those who raised it; Enter leaves it out.
struct ReasonQuestion: OneIssueQuestion {
  static let name = "reason"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let issue: Int

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.askReason)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil {
      return hour.remark(hour.words.needText, .hint)
    }
    if !typed.isEmpty, !typed.isNo {
      hour.change(issue: issue) { $0.handling = Handling(.dropped, reason: typed.text) }
    }
    hour.continueClosing()
  }
}
