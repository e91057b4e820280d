import Records

/// What is done about an issue, beside what others did; a number opens a case, Enter goes on.
struct ActionQuestion: Question {
  static let name = "action"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  let sketch: Sketch

  static func kept(_ fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(sketch: try fields.group { $0.sketch })
  }

  var subject: Target? { Target(kind: .issue, number: sketch.issue) }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.actions
    let isFirst = !hour.session.actions.contains { $0.issues.contains(sketch.issue) }
    var lines = issue(in: hour)
    if isFirst, sketch.text == nil { lines += hour.practices(for: sketch.issue) }
    lines += model(in: hour)
    if isFirst { lines += [hour.stageQuestion(words.smallThing)].compactMap({ $0 }) }
    lines += hints(words, isFirst: isFirst).map { Line(.hint, $0) }
    let next =
      max(hour.course.lastAction, hour.session.actions.compactMap { $0.number }.max() ?? 0) + 1
    return Prompt(
      lines + hour.practiceHint, label: hour.label(.action, next), draft: sketch.text)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isNo, sketch.text != nil { return hour.ask(ActionQuestion(issue: sketch.issue)) }
    if typed.isEmpty, sketch.case != nil { return hour.ask(ActionQuestion(issue: sketch.issue)) }
    let text = typed.isEmpty ? sketch.ownText : typed.text
    guard let text, !typed.isNo else {
      hour.course.passed.append(sketch.issue)
      return hour.continueActions()
    }
    if typed.numbers != nil { return open(typed.number ?? 0, in: &hour) }
    if sketch.case != nil, text == sketch.text {
      return hour.remark(hour.words.actions.adaptFirst, .hint)
    }
    let vague = hour.setup.advice.vague(text)
    if vague.isEmpty { return hour.addAction(text, of: sketch) }
    hour.ask(VagueQuestion(sketch: sketch, text: text, vague: vague))
  }

  func skip(in hour: inout Hour) { hour.startClosing() }

  func help(_ words: Words) -> String { words.actions.help }

  /// The issue that the action is for.
  private func issue(in hour: Hour) -> [Line] {
    let text = hour.issue(sketch.issue)?.text ?? ""
    return [Line(.plain, hour.words.actions.issue(hour.label(.issue, sketch.issue), text))]
  }

  /// The case that is kept in mind.
  private func model(in hour: Hour) -> [Line] {
    guard sketch.case != nil else { return [] }
    return hour.offers(for: sketch.issue).filter { $0.case.id == sketch.case }.map {
      Line(.plain, hour.words.actions.model($0.case.body, $0.case.title))
    }
  }

  /// What may be typed, and what Enter alone does.
  private func hints(_ words: ActionWords, isFirst: Bool) -> [String] {
    if sketch.case != nil { return [words.adapt, words.adaptOrNot] }
    if sketch.text != nil { return [words.enterDraft] }
    return [isFirst ? words.enterNext : words.enterMore]
  }

  /// Shows the case of a number.
  private func open(_ number: Int, in hour: inout Hour) {
    let offers = hour.offers(for: sketch.issue)
    guard let offer = offers[at: number - 1] else {
      return hour.remark(hour.words.actions.noSuchCase, .hint)
    }
    hour.ask(CaseQuestion(issue: sketch.issue, caseID: offer.case.id))
  }
}

extension ActionQuestion {
  /// Asks with nothing prepared.
  init(issue: Int) { self.init(sketch: Sketch(issue: issue)) }
}
