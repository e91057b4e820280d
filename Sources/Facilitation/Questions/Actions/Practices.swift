import Insight
import Records

extension Hour {
  /// What this division said before of an issue, and what other offices and divisions did.
  func practices(for issue: Int) -> [Paragraph] {
    let offers = offers(for: issue)
    let cases = offers.enumerated().flatMap { index, offer in lines(index + 1, offer) }
    let head = offers.isEmpty ? words.noCase : words.casesHead
    let foot: [Paragraph] = offers.isEmpty ? [] : [.plain(words.openCase)]
    return earlier(for: issue) + [.said(head)] + cases + foot + elsewhere(for: issue)
  }

  /// A case: who did what, the sentence of it that answers, what came of it.
  private func lines(_ number: Int, _ offer: Advice.Offer) -> [Paragraph] {
    let found = offer.case
    let effect = found.effect(in: setup.language).firstSentence
    let item = words.caseItem(
      number: number, body: found.doer, year: found.year, title: found.title(in: setup.language),
      isForReference: offer.isForReference)
    // What it brought may be what answers; it is not said twice.
    let effects = offer.answer.text.hasPrefix(effect) && !effect.isEmpty ? [] : [effect]
    return [.practice(item), .detail(words.answer(offer.answer))]
      + effects.map { .detail($0.isEmpty ? words.noFigure : $0) }
      + (found.contact.map { [.detail(words.asked(at: $0))] } ?? [])
  }

  /// At most two times this division named the same issue, each with what was tried.
  private func earlier(for number: Int) -> [Paragraph] {
    let found = issue(number).map { setup.advice.earlier($0, session.id.division).prefix(2) } ?? []
    guard !found.isEmpty else { return [] }
    return [.said(words.earlierHead)] + found.flatMap(lines)
  }

  private func lines(_ issue: EarlierIssue) -> [Paragraph] {
    let (words, recordWords) = (words, RecordWords(setup.language))
    let date = recordWords.date(issue.issue.session.date)
    let tried = issue.actions.prefix(2).map { outcome in
      words.tried(
        action: outcome.action.text, state: recordWords.state(outcome.action.state),
        result: outcome.result)
    }
    return [.practice(words.named(date: date, issue: issue.text))]
      + (tried.isEmpty ? [words.nothingTried] : tried).map { .detail($0) }
  }

  /// At most two examples from other divisions, then those that offer to show something.
  private func elsewhere(for number: Int) -> [Paragraph] {
    let others =
      issue(number).map { setup.advice.elsewhere($0, session.id.division).prefix(2) } ?? []
    let offered =
      issue(number).map { setup.advice.offered($0, session.id.division).prefix(2) } ?? []
    guard !others.isEmpty || !offered.isEmpty else { return [] }
    return [.said(words.elsewhereHead)]
      + others.map {
        .practice(words.elsewhereItem(division: $0.division, action: $0.action, result: $0.result))
      }
      + offered.map { .practice(words.askThem(division: $0.division, practice: $0.practice)) }
  }
}

extension Case {
  /// What was done first, as the source tells it; the title where it tells nothing.
  var firstStep: String {
    practice.isEmpty ? title.asOneLine : practice.firstSentence.asOneLine
  }
}

extension String {
  /// The text up to its first full stop, without a Japanese one.
  fileprivate var firstSentence: String {
    let line = split(whereSeparator: { $0.isNewline }).first ?? ""
    if let stop = line.firstIndex(of: "。") { return String(line[..<stop]) }
    let stop = line.indices.first { line[$0] == "." && line[$0...].dropFirst().first == " " }
    return String(stop.map { line[...$0] } ?? line)
  }
}

/// One case in full; Enter keeps it in mind for an action, 0 goes back.
///
/// Its practice tells what others did, mostly in the past: its first sentence is only brought
/// along to be adapted, never taken as it stands.
struct CaseQuestion: Question {
  static let name = "case"

  let issue: Int
  let caseID: String

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue }, caseID: try fields.one("case") { $0.caseID })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func help(_ words: HourWords) -> String { words.helpCase }

  func ask(_ hour: Hour) -> Prompt {
    guard let found = find(in: hour) else { return Prompt([]) }
    let words = hour.words
    let parts = [
      (words.caseProblem, found.problem), (words.casePractice, found.practice),
      (words.caseEffect, found.effect.isEmpty ? words.noFigureThere : found.effect),
      (words.casePoints, found.points), (words.caseSource, found.source),
      (words.caseContact, found.contact ?? ""),
    ]
    let lines = parts.filter { !$0.1.isEmpty }.map { Paragraph.practice("\($0.0) \($0.1)") }
    let title = words.caseTitle(body: found.doer, title: found.title)
    return Prompt([.plain(title)] + lines + [.plain(words.takeCase)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    var draft = ActionDraft(issue: issue)
    if !typed.isNo, let found = find(in: hour) {
      guard typed.isEmpty || typed.number == 1 else {
        return hour.remark(hour.words.takeOrNot, .hint)
      }
      draft.text = found.firstStep
      draft.case = caseID
    }
    hour.ask(ActionQuestion(draft: draft))
  }

  /// The case, as long as it is offered for the issue.
  private func find(in hour: Hour) -> Case? {
    hour.offers(for: issue).first { $0.case.id == caseID }?.case
  }
}
