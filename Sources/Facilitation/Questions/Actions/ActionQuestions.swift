import Records

/// What is done about an issue, beside what others did; a number opens a case, Enter goes on.
struct ActionQuestion: Question {
  static let name = "action"
  static let traits: QuestionTraits = [.asksText, .hasExamples, .keepsText]

  let draft: ActionDraft

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(draft: try fields.group { $0.draft })
  }

  var subject: Target? { Target(kind: .issue, number: draft.issue) }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let isFirst = !hour.session.actions.contains { $0.issues.contains(draft.issue) }
    var lines = issue(in: hour)
    if isFirst, draft.text == nil { lines += hour.practices(for: draft.issue) }
    lines += model(in: hour)
    if isFirst { lines += [hour.stageQuestion(words.smallThing)].compactMap({ $0 }) }
    lines += hints(words, isFirst: isFirst).map { .hint($0) }
    let next = hour.course.nextAction(in: hour.session)
    return Prompt(lines + hour.practiceHint, label: hour.label(.action, next), draft: draft.text)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isNo, draft.text != nil { return hour.ask(ActionQuestion(issue: draft.issue)) }
    if typed.isEmpty, draft.case != nil { return hour.ask(ActionQuestion(issue: draft.issue)) }
    let text = typed.isEmpty ? draft.ownText : typed.text
    guard let text, !typed.isNo else {
      hour.course.pass(draft.issue)
      return hour.continueActions()
    }
    if typed.numbers != nil { return open(typed.number ?? 0, in: &hour) }
    if draft.case != nil, text == draft.text {
      return hour.remark(hour.words.adaptFirst, .hint)
    }
    let vague = hour.setup.advice.vague(text)
    if vague.isEmpty { return hour.addAction(text, of: draft) }
    hour.ask(VagueQuestion(draft: draft, text: text, vague: vague))
  }

  func skip(in hour: inout Hour) { hour.startClosing() }

  func help(_ words: HourWords) -> String { words.helpAction }

  /// The issue that the action is for.
  private func issue(in hour: Hour) -> [Paragraph] {
    let text = hour.issue(draft.issue)?.text ?? ""
    return [
      .plain(hour.words.issueAtHand(label: hour.label(.issue, draft.issue), text: text))
    ]
  }

  /// The case that is kept in mind.
  private func model(in hour: Hour) -> [Paragraph] {
    guard draft.case != nil else { return [] }
    return hour.offers(for: draft.issue).filter { $0.case.id == draft.case }.map {
      .plain(hour.words.inMind(body: $0.case.doer, title: $0.case.title))
    }
  }

  /// What may be typed, and what Enter alone does.
  private func hints(_ words: HourWords, isFirst: Bool) -> [String] {
    if draft.case != nil { return [words.adapt, words.adaptOrNot] }
    if draft.text != nil { return [words.enterDraft] }
    return [isFirst ? words.leaveIssue : words.enterMore]
  }

  /// Shows the case of a number.
  private func open(_ number: Int, in hour: inout Hour) {
    let offers = hour.offers(for: draft.issue)
    guard let offer = offers[at: number - 1] else {
      return hour.remark(hour.words.noSuchCase, .hint)
    }
    hour.ask(CaseQuestion(issue: draft.issue, caseID: offer.case.id))
  }
}

extension ActionQuestion {
  /// Asks with nothing prepared.
  init(issue: Int) { self.init(draft: ActionDraft(issue: issue)) }
}

/// Asks once who hands what to whom, where a word leaves open when an action is done.
struct VagueQuestion: Question {
  static let name = "vague"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText]

  let draft: ActionDraft
  let text: String
  let vague: [String]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      draft: try fields.group { $0.draft }, text: try fields.one("typed") { $0.text },
      vague: try fields.list("vague") { $0.vague })
  }

  var subject: Target? { Target(kind: .issue, number: draft.issue) }

  func help(_ words: HourWords) -> String { words.helpVague }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      .plain(words.vague(vague.first ?? text)), .plain(words.askConcrete),
      label: hour.label(.action, hour.course.nextAction(in: hour.session)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard !typed.isEmpty, !typed.isNo else { return hour.addAction(text, of: draft) }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.forget(text)
    hour.addAction(typed.text, of: draft)
  }
}

/// For which issue an earlier action is taken up again in another form; Enter lets it rest.
struct RevisionQuestion: Question {
  static let name = "revision"

  let action: ActionID

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(action: try fields.one("action") { $0.action })
  }

  func ask(_ hour: Hour) -> Prompt {
    let text = hour.openAction(action)?.action.text ?? ""
    return Prompt(
      [.plain(hour.words.revise(text))] + hour.issueLines + [.plain(hour.words.reviseFor)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo {
      hour.course.close(revision: action)
      return hour.continueActions()
    }
    guard let number = typed.number, hour.issue(number) != nil else {
      return hour.remark(hour.words.noSuch(typed.text), .hint)
    }
    hour.course.close(revision: action)
    var draft = ActionDraft(issue: number)
    draft.text = hour.openAction(action)?.action.text
    draft.from = action
    hour.ask(ActionQuestion(draft: draft))
  }
}

/// Whether the hour really ends without a single action; Enter looks at the issues once more.
struct NoActionsQuestion: PlainQuestion {
  static let name = "no-actions"

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.noActions)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.startClosing() }
    hour.course.passNone()
    hour.continueActions()
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }

  func skip(in hour: inout Hour) { hour.startClosing() }
}
