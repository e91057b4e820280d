import Records

/// How far an issue reaches; Enter says it is the division's own.
struct ScopeQuestion: Question {
  static let name = "scope"
  static let traits: QuestionTraits = [.isAside]

  let issue: Int
  /// The ideal at which the walk goes on.
  let ideal: Int?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue }, ideal: try fields.maybe("ideal") { $0.ideal })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func help(_ words: HourWords) -> String { words.helpScope }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    return Prompt(
      .said(words.linked(hour.links(of: issue))), .plain(words.askScope), .listed(words.scopes))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let number = typed.isEmpty ? 1 : typed.number, let scope = Scope.allCases[at: number - 1]
    else { return hour.remark(hour.words.chooseNumber(4), .hint) }
    hour.change(issue: issue) { $0.scope = scope }
    if scope != .own { hour.remark(hour.words.beyond) }
    hour.ask(IssueQuestion(ideal: ideal))
  }

  func refresh(in hour: inout Hour) -> Bool {
    if hour.issue(issue) == nil { hour.ask(IssueQuestion(ideal: ideal)) }
    return true
  }

  func mend(in hour: inout Hour) -> Bool {
    hour.interrupt(with: LinksQuestion(issue: issue, section: .current, isBoth: true))
    return true
  }
}

extension Hour {
  /// The labels of the notes that an issue is linked to.
  func links(of number: Int) -> [String] {
    guard let issue = issue(number) else { return [] }
    return issue.current.map { label(.current, $0) } + issue.ideal.map { label(.ideal, $0) }
  }
}

/// Which notes of a section an issue belongs to; Enter keeps, 0 is none.
struct LinksQuestion: Question {
  static let name = "links"

  let issue: Int
  let section: NoteSection
  /// Whether the ideals are asked after the current notes.
  var isBoth = false

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      issue: try fields.one("issue") { $0.issue },
      section: try fields.one("section") { $0.section },
      isBoth: fields.flag("both") { $0.isBoth })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func ask(_ hour: Hour) -> Prompt {
    let question = hour.words.askLinks(section: section, issue: hour.issue(issue)?.text ?? "")
    return Prompt(hour.numbered(section) + [.plain(question), .hint(hour.words.keepLinks)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty {
      let known = hour.session[section].compactMap { $0.number }
      let numbers = typed.isNo ? [] : typed.numbers ?? [0]
      guard numbers.allSatisfy(known.contains) else {
        return hour.remark(hour.words.needLinks, .hint)
      }
      link(Set(numbers).sorted(), in: &hour)
    }
    hour.resume()
    if isBoth, !hour.session.ideal.isEmpty {
      hour.interrupt(with: LinksQuestion(issue: issue, section: .ideal))
    }
  }

  /// Replaces the links to the section.
  private func link(_ numbers: [Int], in hour: inout Hour) {
    hour.change(issue: issue) { issue in
      switch section {
      case .current: issue.current = numbers
      case .ideal: issue.ideal = numbers
      }
    }
  }
}
