import Records

/// What is done about an issue, beside what others did; a number opens a case, Enter goes on.
struct ActionQuestion: Question {
  static let name = "action"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  let draft: ActionDraft

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
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
    lines += hints(words, isFirst: isFirst).map { Paragraph(.hint, $0) }
    let next =
      max(hour.course.lastAction, hour.session.actions.compactMap { $0.number }.max() ?? 0) + 1
    return Prompt(
      lines + hour.practiceHint, label: hour.label(.action, next), draft: draft.text)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isNo, draft.text != nil { return hour.ask(ActionQuestion(issue: draft.issue)) }
    if typed.isEmpty, draft.case != nil { return hour.ask(ActionQuestion(issue: draft.issue)) }
    let text = typed.isEmpty ? draft.ownText : typed.text
    guard let text, !typed.isNo else {
      hour.course.passed.append(draft.issue)
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
      Paragraph(.plain, hour.words.issueAtHand(label: hour.label(.issue, draft.issue), text: text))
    ]
  }

  /// The case that is kept in mind.
  private func model(in hour: Hour) -> [Paragraph] {
    guard draft.case != nil else { return [] }
    return hour.offers(for: draft.issue).filter { $0.case.id == draft.case }.map {
      Paragraph(.plain, hour.words.inMind(body: $0.case.body, title: $0.case.title))
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
