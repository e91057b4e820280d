package import Facilitation
import Records
import Release
import Reports
package import Text

/// The form (記入表) for a division without the program: what it has open, and empty lines for what
/// it talks about next.
package struct Form: Sendable {
  let division: Division
  let unsettled: [Unsettled]
  let language: Language
  private let cover: Cover

  /// How many empty lines there are of each kind.
  static let newLines = 6

  init(_ division: Division, _ past: Past, _ policy: ReleasePolicy, _ language: Language) {
    (self.division, unsettled, self.language) = (division, past.unsettled, language)
    cover = past.cover(by: policy)
  }

  /// The form as a spreadsheet opens it, with a byte order mark.
  package var csv: String { CSV.text(of: cells) }

  var cells: [[String]] { head + [titles, explanations] + earlier + new }

  private var head: [[String]] {
    [
      [
        FormTitle.text(language), "",
        language.say(
          ja: "この行と、列の名前は変えないでください。", en: "Leave this line and the column names as they are."),
      ]
    ]
      + FormHead.allCases.map { line in
        [line.label.spelling[language], value(of: line), line.explanation(language)]
      }
  }

  private func value(of line: FormHead) -> String {
    switch line {
    case .division: language == .english ? division.english ?? division.name : division.name
    case .release: ReleaseScope.office.spelling[language]
    default: ""
    }
  }

  private var titles: [String] { FormColumn.allCases.map { $0.title(language) } }

  private var explanations: [String] { FormColumn.allCases.map { $0.explanation(language) } }

  private var earlier: [[String]] {
    unsettled.map { item in
      let texts = texts(of: item)
      return FormColumn.allCases.map { texts[$0] ?? "" }
    }
  }

  private func texts(of item: Unsettled) -> [FormColumn: String] {
    var texts: [FormColumn: String]
    switch item {
    case .action(_, let action): texts = FormCells(language, cover).texts(of: action)
    case .issue(_, let issue, _): texts = FormCells(language, cover).texts(of: issue)
    }
    texts[.name] = "\(item.id)"
    return texts
  }

  private var new: [[String]] {
    [true, false].flatMap { isIssue in
      (1...Self.newLines).map { number in
        let kind = FormKind.name(isIssue: isIssue, language)
        return FormColumn.allCases.map { column in
          column == .name ? "\(kind)\(number)" : column == .kind ? kind : ""
        }
      }
    }
  }
}

/// What the kinds of lines are called.
enum FormKind {
  static func name(isIssue: Bool, _ language: Language) -> String {
    isIssue ? language.say(ja: "課題", en: "Issue") : language.say(ja: "アクション", en: "Action")
  }

  /// Whether a cell says issue; nil where it says neither.
  static func isIssue(_ cell: String) -> Bool? {
    let cell = cell.foldedAnswer
    for language in Language.allCases {
      for isIssue in [true, false] where folded(name(isIssue: isIssue, language)).text == cell {
        return isIssue
      }
    }
    return nil
  }
}

/// What a form says of an entry as its record has it.
struct FormCells {
  private let language: Language
  private let cover: Cover

  init(_ language: Language, _ cover: Cover) { (self.language, self.cover) = (language, cover) }

  func texts(of action: Action) -> [FormColumn: String] {
    let texts: [FormColumn: String?] = [
      .kind: FormKind.name(isIssue: false, language), .text: cover.text(action.text),
      .issues: action.issues.map { "\($0)" }.joined(separator: ","),
      .owner: action.owner.map(cover.owner), .due: action.due?.description,
      .firstStep: action.firstStep.map(cover.text),
      .firstStepDue: action.firstStepDue?.description,
      .before: action.state.spelling[language],
      .actual: action.actual.map(cover.text), .learned: action.learned.map(cover.text),
    ]
    return texts.compactMapValues { $0 }
  }

  func texts(of issue: Issue) -> [FormColumn: String] {
    let texts: [FormColumn: String?] = [
      .kind: FormKind.name(isIssue: true, language), .text: cover.text(issue.text),
      .scope: issue.scope?.spelling[language],
      .handling: issue.handling?.decision.spelling[language], .ask: issue.ask.map(cover.ask),
      .before: issue.latestLine()?.step.spelling[language],
    ]
    return texts.compactMapValues { $0 }
  }
}

extension Past {
  /// What covers the people whom open matters name.
  fileprivate func cover(by policy: ReleasePolicy) -> Cover {
    let owners = unsettled.compactMap { item -> String? in
      if case .action(_, let action) = item { action.owner } else { nil }
    }
    let asks = unsettled.compactMap { item -> String? in
      if case .issue(_, let issue, _) = item { issue.ask } else { nil }
    }
    return policy.cover(owners: owners, asks: asks)
  }

  /// What is open, with the people in it covered.
  func unsettled(covered policy: ReleasePolicy) -> [Unsettled] {
    let cover = cover(by: policy)
    return unsettled.map { item in
      switch item {
      case .action(let id, var action):
        (action.text, action.owner) = (cover.text(action.text), action.owner.map(cover.owner))
        return .action(id, action)
      case .issue(let id, var issue, let reply):
        (issue.text, issue.ask) = (cover.text(issue.text), issue.ask.map(cover.ask))
        return .issue(id, issue, reply: reply.map(cover.text))
      }
    }
  }
}

extension LoadedLibrary {
  /// The form for a division, by its id or name.
  package func form(
    for name: String, past: Past, in language: Language
  ) throws(UseCaseError) -> Form {
    Form(try division(named: name), past, policy, language)
  }
}
