import Records
import Text

/// Which post has an action; a name is asked about once, a second action of one post is said.
struct OwnerQuestion: Question {
  static let name = "owner"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let action: Int
  /// What was typed and looks like a person's name.
  var doubted: String?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action },
      doubted: try fields.maybe("doubted") { $0.doubted })
  }

  var subject: Target? { Target(kind: .action, number: action) }

  func help(_ words: HourWords) -> String { words.helpOwner }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let known = doubted ?? hour.action(action)?.owner
    let lines = doubted.map { [words.looksLikeName($0), words.writePost] } ?? [words.askOwner]
    return Prompt(lines.map { .plain($0) }, draft: known)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let owner = typed.isEmpty ? doubted ?? hour.action(action)?.owner : typed.text
    guard let owner, !typed.isNo else {
      hour.change(action: action) { $0.owner = nil }
      return hour.ask(DueQuestion(action: action))
    }
    if let problem = hour.objection(to: typed, need: hour.words.needOwner) {
      return hour.remark(problem, .hint)
    }
    if let doubted, doubted != owner { hour.forget(doubted) }
    if doubted == nil, !hour.isPost(owner) || hour.names(aPersonIn: owner) {
      var next = self
      next.doubted = owner
      return hour.ask(next)
    }
    hour.change(action: action) { $0.owner = owner }
    hour.sayLoad(of: owner)
    hour.ask(DueQuestion(action: action))
  }
}

extension Hour {
  /// Whether a text ends like a post; without a list of posts every text does.
  fileprivate func isPost(_ owner: String) -> Bool {
    let (post, roles) = (owner.post, setup.roles())
    return roles.isEmpty || roles.contains { post.hasSuffix($0.foldedAnswer) }
  }

  /// Whether a person is named outside parentheses, as in 山田主査.
  fileprivate func names(aPersonIn owner: String) -> Bool {
    !setup.advice.names(owner.withoutParentheses).isEmpty
  }

  /// Who has an action as everybody may read it: its posts without the names in parentheses; nil
  /// where only a name was given.
  func post(_ owner: String) -> String? {
    let posts = owner.withoutParentheses.split { "、,，".contains($0) }.map { String($0).trimmed }
      .filter { !$0.isEmpty && isPost($0) && setup.advice.names($0).isEmpty }
    return posts.isEmpty ? nil : posts.joined(separator: "、")
  }

  /// Says how many actions a post has by now, when it is more than one.
  fileprivate mutating func sayLoad(of owner: String) {
    let count = session.actions.count { $0.owner?.post == owner.post }
    if count > 1 { remark(words.load(owner: owner, count: count), .hint) }
  }
}

extension String {
  /// The text without anything in parentheses; one that is not closed goes to the end.
  fileprivate var withoutParentheses: String {
    var depth = 0
    return filter { character in
      if "（(".contains(character) { depth += 1 }
      defer { if "）)".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  /// The post without the person's name that may follow in parentheses.
  fileprivate var post: String {
    String(foldedAnswer.prefix { $0 != "(" }).trimmed
  }
}

/// Until when an action is done; the day is said back, and what is known of that month.
struct DueQuestion: OneActionQuestion {
  static let name = "due"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let action: Int

  func help(_ words: HourWords) -> String { words.helpDue }

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.askDue)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.ask(FirstStepQuestion(action: action)) }
    guard let date = hour.date(typed) else {
      return hour.remark(hour.words.needDate, .hint)
    }
    hour.change(action: action) { $0.due = date }
    hour.remark(hour.words.dueSaid(hour.recordWords.date(date)))
    hour.sayBusy(in: date.month)
    hour.ask(FirstStepQuestion(action: action))
  }
}

extension Hour {
  /// Says that a month is busy for the division or that the assembly sits; never more.
  fileprivate mutating func sayBusy(in month: Int) {
    let division = setup.organization.division(session.id.division)
    if division?.busyMonths.contains(month) == true {
      remark(words.busy(recordWords.month(month)), .hint)
    } else if setup.organization.councilMonths.contains(month) {
      remark(words.council(recordWords.month(month)), .hint)
    }
  }
}

/// The first step within seven days, on one line; a date in it replaces the seven days.
struct FirstStepQuestion: OneActionQuestion {
  static let name = "first-step"
  static let traits: QuestionTraits = [.asksText, .isAside, .keepsText]
  /// Days in which the first step should be done.
  fileprivate static let days = 7

  let action: Int

  func help(_ words: HourWords) -> String { words.helpStep }

  func ask(_ hour: Hour) -> Prompt {
    let date = hour.recordWords.weekdayDate(hour.setup.today.adding(days: Self.days))
    return Prompt(.plain(hour.words.askFirstStep(date)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    if !typed.isEmpty, !typed.isNo { hour.setFirstStep(typed, of: action) }
    guard let issue = hour.action(action)?.issues.first else { return hour.continueActions() }
    hour.continueActions(of: issue)
  }
}

extension Hour {
  /// Keeps a first step with the day in it, else with the day in a week.
  mutating func setFirstStep(_ typed: Typed, of action: Int) {
    let (text, date) = DateAnswer(today: setup.today).split(typed)
    let due = date ?? setup.today.adding(days: FirstStepQuestion.days)
    change(action: action) { ($0.firstStep, $0.firstStepDue) = (text, due) }
  }
}
