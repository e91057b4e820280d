import Records
import Text

/// The list for afterwards, over a record that is held.
extension Hour {
  /// Whether the room has left and only the desk's list is open.
  var isAtDesk: Bool { session.state == .held }

  /// What waits for the desk.
  var deskItems: [DeskItem] {
    DeskItem.allCases.filter { item in
      switch item {
      case .types, .asks, .reasons: !issues(for: item).isEmpty
      case .fields: !actionsToFill.isEmpty
      case .share: session.canShare == nil
      case .change: session.changeNextTime == nil
      // Where the office has said which slips stay, that is done.
      case .loose:
        setup.organization.notesKept == nil && wereLooseLeft && !looseNotes.isEmpty
      }
    }
  }

  /// Whether the room was asked about the slips that led to no issue and left them.
  private var wereLooseLeft: Bool {
    course.done.contains(.untaken) && !course.done.contains(.loose)
  }

  /// The numbers of the issues that something is missing of.
  func issues(for item: DeskItem) -> [Int] {
    session.issues.filter { issue in
      switch item {
      case .types: issue.types.isEmpty
      case .asks: issue.handling?.decision == .raised && issue.ask == nil
      case .reasons: issue.handling?.decision == .dropped && issue.handling?.reason == nil
      case .fields, .share, .change, .loose: false
      }
    }.compactMap { $0.number }
  }

  /// Shows the list, or ends where nothing waits.
  mutating func showDesk() { deskItems.isEmpty ? finish() : ask(DeskQuestion()) }

  /// Shows the last screen and ends.
  fileprivate mutating func finish() {
    ask(FinishedQuestion())
    end()
  }

  /// Goes on with the next issue that the item is about, then to the list.
  mutating func continueDesk(_ item: DeskItem, after issue: Int) {
    guard isAtDesk, let next = issues(for: item).first(where: { $0 > issue }) else {
      return continueClosing()
    }
    open(item, at: next)
  }

  /// Opens an item of the list.
  fileprivate mutating func open(_ item: DeskItem) {
    switch item {
    case .types, .asks, .reasons:
      if let first = issues(for: item).first { open(item, at: first) }
    case .fields: ask(EmptyFieldsQuestion())
    case .share: ask(ShareQuestion())
    case .change: ask(ChangeQuestion())
    case .loose: ask(LooseQuestion())
    }
  }

  private mutating func open(_ item: DeskItem, at issue: Int) {
    switch item {
    case .types: ask(TypeQuestion(issue: issue))
    case .asks: ask(AskWhomQuestion(issue: issue))
    case .reasons: ask(ReasonQuestion(issue: issue))
    case .fields, .share, .change, .loose: break
    }
  }
}

/// What waits for the desk, numbered: a number opens one, Enter leaves the rest for later.
struct DeskQuestion: PlainQuestion {
  static let name = "desk"

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let items = hour.deskItems.enumerated().map { index, item in
      Paragraph.listed(
        words.deskItem(
          index + 1, item,
          of: hour.issues(for: item).map { hour.label(.issue, $0) },
          notes: item == .loose ? hour.looseNotes.count : 0))
    }
    return Prompt([.plain(words.deskHead)] + items + [.plain(words.deskHow)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.finish() }
    let items = hour.deskItems
    guard let number = typed.number, let item = items[at: number - 1] else {
      return hour.remark(hour.words.chooseNumber(items.count), .hint)
    }
    hour.open(item)
  }

  func help(_ words: HourWords) -> String { words.helpDesk }
}

/// What other divisions may be told of as worth copying; Enter leaves it out.
///
/// It is typed anew and never proposed from a note, for it leaves the division.
struct ShareQuestion: PlainQuestion {
  static let name = "share"
  static let traits: QuestionTraits = [.asksText, .keepsText]

  func ask(_ hour: Hour) -> Prompt {
    Prompt(.plain(hour.words.askShare), .plain(hour.words.shareLeaves))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    if !typed.isEmpty, !typed.isNo { hour.write { $0.canShare = typed.text } }
    hour.continueClosing()
  }
}

/// Under which issue type an issue is counted: a number, or a word of its name; Enter leaves the
/// estimate as one.
struct TypeQuestion: Question {
  static let name = "type"
  static let traits: QuestionTraits = [.asksText]

  let issue: Int
  /// A word by which types were looked for.
  var word: String?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue }, word: try fields.maybe("word") { $0.word })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let guess = word == nil ? hour.guess(issue)?.title(in: hour.setup.language) : nil
    let items = offered(hour).enumerated().map { index, type in
      Paragraph.listed("\(index + 1) \(type.title(in: hour.setup.language))")
    }
    return Prompt(
      hour.atHand(issue) + (word == nil ? [.plain(words.estimated(guess))] : []) + items
        + [.plain(words.askType)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.continueDesk(.types, after: issue) }
    guard let number = typed.number else { return look(for: typed.text, in: &hour) }
    let types = offered(hour)
    guard let type = types[at: number - 1] else {
      return hour.remark(hour.words.chooseNumber(types.count), .hint)
    }
    take(type, in: &hour)
  }

  func help(_ words: HourWords) -> String { words.helpType }

  /// The types to choose from.
  private func offered(_ hour: Hour) -> [IssueType] {
    if let word { return hour.setup.advice.typesNamed(word) }
    return hour.setup.advice.types(hour.issue(issue)?.text ?? "")
  }

  private func look(for word: String, in hour: inout Hour) {
    let found = hour.setup.advice.typesNamed(word)
    if let only = found.first, found.count == 1 { return take(only, in: &hour) }
    guard !found.isEmpty else { return hour.remark(hour.words.noSuchType(word), .hint) }
    hour.ask(TypeQuestion(issue: issue, word: word))
  }

  private func take(_ type: IssueType, in hour: inout Hour) {
    hour.change(issue: issue) { ($0.types, $0.themes) = ([type.id], [type.theme]) }
    hour.continueDesk(.types, after: issue)
  }
}

extension Hour {
  /// The type that an issue without one is counted under; nil in doubt.
  func guess(_ issue: Int) -> IssueType? {
    guard let text = self.issue(issue)?.text else { return nil }
    return setup.advice.guess(text)
  }
}

extension IssueType {
  /// Its title for readers of a language.
  fileprivate func title(in language: Language) -> String {
    language == .english ? english : title
  }
}
