import Records
import Reports
import Text

/// A column of the form (記入表) for divisions without the program.
enum FormColumn: CaseIterable, Hashable, Sendable {
  case name, kind, text, issues, scope, handling, ask, owner, due, firstStep, firstStepDue
  /// How it stood when the form was made; it is not read.
  case before
  case state, note, actual, learned

  /// What stands at its head.
  func title(_ language: Language) -> String {
    switch self {
    case .name: language.say(ja: "番号", en: "No.")
    case .kind: language.say(ja: "種類", en: "Kind")
    case .text: language.say(ja: "内容", en: "What")
    case .issues: language.say(ja: "課題の番号", en: "For issue")
    case .scope: Label.scope.spelling[language]
    case .handling: Label.handling.spelling[language]
    case .ask: Label.ask.spelling[language]
    case .owner: Label.owner.spelling[language]
    case .due: Label.due.spelling[language]
    case .firstStep: Label.firstStep.spelling[language]
    case .firstStepDue: Label.firstStepDue.spelling[language]
    case .before: language.say(ja: "これまで", en: "So far")
    case .state: language.say(ja: "今の状況", en: "Now")
    case .note: language.say(ja: "様子", en: "How it goes")
    case .actual: Label.actual.spelling[language]
    case .learned: Label.learned.spelling[language]
    }
  }

  /// What is to be written into it, below its head.
  func explanation(_ language: Language) -> String {
    let words = { (spellings: [Spelling]) in
      spellings.map { $0[language] }.joined(separator: language.say(ja: "・", en: ", "))
    }
    return switch self {
    case .name: language.say(ja: "（そのままにしてください）", en: "(leave as it is)")
    case .kind: language.say(ja: "課題 か アクション", en: "issue or action")
    case .text: language.say(ja: "1行で", en: "one line")
    case .issues: language.say(ja: "どの課題のアクションか（例 1）", en: "which issue it is for, such as 1")
    case .scope: words(Scope.allCases.map { $0.spelling })
    case .handling: words(Handling.Decision.allCases.map { $0.spelling })
    case .ask: language.say(ja: "課の名前", en: "a division")
    case .owner: language.say(ja: "係や職名。人の名前は書きません", en: "a role, not a person's name")
    case .due, .firstStepDue: language.say(ja: "例 2026-09-30", en: "such as 2026-09-30")
    case .firstStep: language.say(ja: "7日以内にすること", en: "within seven days")
    case .before: language.say(ja: "（読むだけの欄）", en: "(only to be read)")
    case .state: FormState.explanation(language)
    case .note: language.say(ja: "何がどうなったかを1行で", en: "what happened, one line")
    case .actual: language.say(ja: "例 9件", en: "such as 9")
    case .learned: language.say(ja: "ほかの課にも役立つこと", en: "what may help others")
    }
  }

  /// Whether the row of an issue may say something here.
  var isOfIssue: Bool {
    [.name, .kind, .text, .scope, .handling, .ask, .before, .state, .note].contains(self)
  }

  /// Whether the row of an action may say something here.
  var isOfAction: Bool { ![.scope, .handling, .ask].contains(self) }
}

/// What may have become of an issue or action by the time a form comes back.
enum FormState {
  /// What a division may say of an action.
  static let ofAction = ActionState.allCases

  /// What a division may say of an issue: only a meeting takes one up.
  static let ofIssue = Issue.Step.allCases.filter { $0 != .takenUp }

  static func explanation(_ language: Language) -> String {
    let actions = ofAction.filter { $0 != .open }.map { $0.spelling[language] }
    let issues = ofIssue.map { $0.spelling[language] }
    return language.say(
      ja: "アクション: \(actions.joined(separator: "・"))　課題: \(issues.joined(separator: "・"))",
      en: "action: \(actions.joined(separator: ", ")); issue: \(issues.joined(separator: ", "))")
  }
}

/// A line above the table of a form: what holds for the whole meeting.
enum FormHead: CaseIterable, Hashable, Sendable {
  case division, date, participants, confirmed, release, satisfaction, canShare

  var label: Label {
    switch self {
    case .division: .division
    case .date: .date
    case .participants: .participants
    case .confirmed: .confirmed
    case .release: .release
    case .satisfaction: .satisfaction
    case .canShare: .canShare
    }
  }

  func explanation(_ language: Language) -> String {
    let releases = ReleaseScope.allCases.map { $0.spelling[language] }
    return switch self {
    case .division: language.say(ja: "（そのままにしてください）", en: "(leave as it is)")
    case .date: language.say(ja: "話し合った日（例 2026-10-08）", en: "the day you met, such as 2026-10-08")
    case .participants: language.say(ja: "人数（例 6）", en: "how many came, such as 6")
    case .confirmed:
      language.say(
        ja: "この表を出してよいと所属長が認めた日。空のままなら、報告には入りません",
        en: "the day on which the head agreed; left empty, the report leaves it out")
    case .release: releases.joined(separator: language.say(ja: "・", en: ", "))
    case .satisfaction:
      language.say(
        ja: "無記名の紙で集めた数（例 5×2 4×3 3×1）", en: "from slips without names, such as 5×2 4×3 3×1")
    case .canShare: language.say(ja: "ほかの課にも見せられるもの。1行で", en: "what others may copy, one line")
    }
  }
}

extension FormTitle {
  /// Whether a cell says it, in either language.
  static func isText(_ cell: String) -> Bool {
    Language.allCases.contains { folded(text($0)).text == cell.foldedAnswer }
  }
}
