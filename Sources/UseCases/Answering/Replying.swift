package import Records
package import Release
import Text

/// A reply to an issue that was asked of others, in a file of its own.
package struct ReplyRequest: Hashable, Sendable {
  /// The issue, as somebody names it: `2026-04-20-jinji/G2`.
  package var issue: String
  package var text: String
  package var date: CivilDate

  package init(to issue: String, _ text: String, on date: CivilDate) {
    (self.issue, self.text, self.date) = (issue, text, date)
  }
}

/// What is decided about an ask, or about an issue that several divisions share, in a file of its own.
package struct DecisionRequest: Hashable, Sendable {
  /// An issue, or the id or title of an issue type.
  package var target: String
  package var policy: Decision.Policy
  package var date: CivilDate
  package var owner: String?
  package var due: CivilDate?
  package var reason: String?

  package init(about target: String, _ policy: Decision.Policy, on date: CivilDate) {
    (self.target, self.policy, self.date) = (target, policy, date)
  }
}

/// An issue type that several divisions share in a half-year, and their issues.
package struct SharedIssue: Hashable, Sendable {
  package let type: String
  package let title: String
  package let term: Term
  package let issues: [IssueID]

  package init(type: String, title: String, term: Term, issues: [IssueID]) {
    (self.type, self.title, self.term, self.issues) = (type, title, term, issues)
  }
}

extension RecordList {
  /// An issue that is shown here, as a file that travels names it; one that is not is an error.
  package func address(of name: String) throws(UseCaseError) -> (id: IssueID, written: String) {
    guard let id = IssueID(name.trimmed) else { throw .answering(.noSuchIssue(name)) }
    if let withheld = withheld.first(where: { $0.id == id.session }) { throw .withheld(withheld) }
    guard let record = records.first(where: { $0.head.id == id.session }),
      record.issues.contains(where: { $0.number == id.number })
    else { throw .answering(.noSuchIssue(name)) }
    return (id, written(id, record.head))
  }

  private func written(_ id: IssueID, _ head: RecordHead) -> String {
    head.number.map { "\($0)/G\(id.number)" } ?? id.description
  }

  /// The same for several, those that are not shown left out.
  fileprivate func addresses(of ids: [IssueID]) -> [String] {
    var heads: [SessionID: RecordHead] = [:]
    for record in records { heads[record.head.id] = record.head }
    return ids.compactMap { id in heads[id.session].map { written(id, $0) } }
  }
}

extension ReplyRequest {
  /// The change that writes the reply; `present` is what stands in its file.
  package func change(
    in list: RecordList, for reader: Reader, present: (String) -> [UInt8]?
  ) throws(UseCaseError) -> (change: Change, id: IssueID) {
    let (id, address) = try list.address(of: issue)
    guard !sanitized(text).isEmpty else { throw .answering(.empty) }
    var reply = Reply(session: id.session, issue: id.number)
    (reply.to, reply.date, reply.text) = (address, date, sanitized(text))
    let path = Paths.reply(to: id.session, issue: id.number)
    let bytes = reply.rendered(in: reader.language)
    return (Change(writing: bytes, to: path, over: present(path)), id)
  }
}

extension DecisionRequest {
  /// The change that writes the decision; `shared` finds an issue type by id or title, and `present`
  /// is what stands in its file.
  ///
  /// The file names no word of an issue: others read it who may not read that.
  package func change(
    in list: RecordList, for reader: Reader, shared: (String) -> SharedIssue?,
    present: (String) -> [UInt8]?
  ) throws(UseCaseError) -> (change: Change, id: String) {
    var decision: Decision
    if let found = shared(target) {
      decision = Decision(
        id: "\(found.type)-\(found.term.id)",
        title: reader.words.decisionTitle(
          found.title, RecordWords(reader.language).term(found.term)))
      decision.types = [found.type]
      let addresses = list.addresses(of: found.issues)
      if !addresses.isEmpty { decision.to = addresses.joined(separator: ", ") }
    } else {
      let (id, address) = try list.address(of: target)
      decision = Decision(
        id: "\(id.session)-G\(id.number)", title: reader.words.decisionTitle("\(id)", nil))
      decision.to = address
    }
    (decision.policy, decision.date, decision.due) = (policy, date, due)
    decision.owner = owner.map(sanitized)
    decision.reason = reason.map(sanitized)
    let path = Paths.decision(decision.id)
    let bytes = decision.rendered(in: reader.language)
    return (Change(writing: bytes, to: path, over: present(path)), decision.id)
  }
}

extension Change {
  /// Makes a file, or puts bytes in the place of those that stand in it.
  init(writing bytes: [UInt8], to path: String, over present: [UInt8]?) {
    self = present.map { .rewrite(path, from: $0, to: bytes) } ?? .create(path, bytes)
  }
}

// MARK: - Words

/// Why nothing was answered.
package enum AnsweringProblem: Hashable, Sendable {
  case noSuchIssue(String)
  case empty
}

extension UseCaseWords {
  func sentence(_ problem: AnsweringProblem) -> Sentence {
    switch problem {
    case .noSuchIssue(let name):
      Sentence(
        language.say(ja: "「\(name)」という課題は見つかりません。", en: "There is no issue “\(name)”."),
        fix: language.say(
          ja: "2026-04-20-jinji/G2 のように、会議の名前と課題の番号を書いてください。",
          en: "name a meeting and an issue, such as 2026-04-20-jinji/G2."))
    case .empty:
      Sentence(
        language.say(ja: "回答の文がありません。", en: "The reply is empty."),
        fix: language.say(ja: "一言でも書いてください。", en: "write at least one line."))
    }
  }

  /// The title of a decision.
  func decisionTitle(_ name: String, _ term: String?) -> String {
    let behind = term.map { language.say(ja: "（\($0)）", en: " (\($0))") } ?? ""
    return language.say(ja: "「\(name)」への対応方針", en: "What was decided on “\(name)”") + behind
  }
}
