import Records

/// What becomes of an issue that an earlier hour put off or asked of others.
struct OpenIssueQuestion: Question {
  static let name = "open-issue"

  let issue: IssueID

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue })
  }

  func help(_ words: HourWords) -> String { words.helpOpenIssue }

  func ask(_ hour: Hour) -> Prompt {
    guard let item = hour.unsettled(.issue(issue)) else { return Prompt([]) }
    let words = hour.words
    let facts = hour.recordWords.facts(of: item, on: hour.setup.today)
    return Prompt([
      .plain(words.openIssue(item.text)), .listed(facts), .listed(words.openIssueChoices),
      .hint(words.enterLeavesIt),
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    switch typed.isEmpty || typed.isNo ? 0 : typed.number {
    case 0: hour.ask(EarlierQuestion())
    case 1: hour.takeUp(issue)
    case 2: hour.ask(IssueLineQuestion(issue: issue, step: .next))
    case 3: hour.ask(IssueLineQuestion(issue: issue, step: .dropped))
    case 4: hour.ask(IssueLineQuestion(issue: issue, step: .answered))
    default: hour.remark(hour.words.chooseNumber(4), .hint)
    }
  }

  /// Goes on when the line was written just before a crash, and then takes the issue over, if it was
  /// to be taken up.
  func wake(in hour: inout Hour) {
    guard hour.unsettled(.issue(issue)) == nil else { return }
    hour.recoverTakenUp(issue)
    hour.course.close(review: .issue(issue))
    hour.continueEarlier()
  }

  func skip(in hour: inout Hour) { hour.ask(EarlierQuestion()) }
}

extension Hour {
  /// Makes an earlier issue one of this meeting, which its own record is told.
  fileprivate mutating func takeUp(_ id: IssueID) {
    guard case .issue(_, let issue, _) = unsettled(.issue(id)) else { return }
    add(issue, from: id)
    remark(words.takenUp(session.issues.last.map { label(.issue, $0.number ?? 0) } ?? ""))
    let line = IssueLine(date: setup.today, step: .takenUp, text: session.id.description)
    settle(id, line)
    continueEarlier()
  }

  /// Takes over an issue whose record says that this one has taken it up.
  fileprivate mutating func recoverTakenUp(_ id: IssueID) {
    let name = session.id.description
    guard let taken = past.takenUp.first(where: { $0.id == id && $0.issue.takenUpBy == name }),
      !session.issues.contains(where: { $0.text == taken.issue.text })
    else { return }
    add(taken.issue, from: id)
  }

  /// Lets the earlier issue wait again, of which one that is deleted was made.
  mutating func giveBack(issue number: Int, _ text: String) {
    let name = session.id.description
    let ours = past.takenUp.filter { $0.issue.takenUpBy == name }
    let noted = course.takenUp.first { $0.number == number }?.origin
    guard let id = noted ?? ours.first(where: { $0.issue.text == text })?.id else { return }
    let written = ours.first { $0.id == id }?.issue.latestLine(.takenUp)
    let line = written ?? IssueLine(date: setup.today, step: .takenUp, text: name)
    request(.takeBackLine(id, line))
    course.reopen(id)
    remark(words.givenBack)
  }

  /// Adds an earlier issue with what still holds for it; its links are found when there are notes.
  private mutating func add(_ earlier: Issue, from id: IssueID) {
    let number = course.nextIssue(in: session)
    var issue = Issue(number: number, text: earlier.text)
    (issue.themes, issue.types, issue.scope) = (earlier.themes, earlier.types, earlier.scope)
    course.gave(issue: number)
    course.take(up: id, as: number)
    write { $0.issues.append(issue) }
  }

  /// Links the issues that were taken up to the notes and ideals closest to their words, and shows
  /// them, when 課題 begins.
  mutating func linkTakenUp() {
    let taken = session.issues.filter { $0.current.isEmpty && $0.ideal.isEmpty }
    guard !taken.isEmpty else { return }
    remark(words.takenUpIssues)
    for issue in taken {
      guard let number = issue.number else { continue }
      let proposed = proposedLinks(of: issue.text)
      change(issue: number) { ($0.current, $0.ideal) = proposed }
      let label = label(.issue, number)
      show([.listed(words.issueItem(label: label, text: issue.text, votes: nil))])
      show(links(of: number).map { .detail($0) } + [.hint(words.linkedAlready(label))])
    }
  }
}

/// One line on an earlier issue: why it is put off or dropped, or what was answered.
struct IssueLineQuestion: Question {
  static let name = "issue-line"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText]

  let issue: IssueID
  let step: Issue.Step

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue }, step: try fields.one("step") { $0.step })
  }

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.askIssueLine(step))) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    var text = typed.isEmpty || typed.isNo ? nil : typed.text
    if step == .answered, text == nil, case .issue(_, let issue, let reply) = hour.unsettled(id) {
      text = issue.reply == nil ? reply : nil
    }
    hour.settle(issue, IssueLine(date: hour.setup.today, step: step, text: text))
    hour.continueEarlier()
  }

  private var id: EntryID { .issue(issue) }

  /// Goes on when the line was written just before a crash.
  func wake(in hour: inout Hour) {
    guard step != .next, hour.unsettled(id) == nil else { return }
    hour.course.close(review: id)
    hour.continueEarlier()
  }
}
