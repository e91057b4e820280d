import Records
import Text

/// Stands in for the words of the records until they land.
struct RecordWords {
  let language: Language
  init(_ language: Language) { self.language = language }
  private var ja: Bool { language == .japanese }

  func state(_ state: ActionState) -> String {
    let japanese: [ActionState: String] = [
      .open: "未着手", .started: "着手", .halfway: "半ば", .done: "完了", .stuck: "足踏み",
      .carried: "続ける", .changed: "見直し", .stopped: "中止",
    ]
    return ja ? japanese[state] ?? "" : state.rawValue
  }
  func scope(_ scope: Scope) -> String {
    let japanese: [Scope: String] = [
      .own: "所属内", .other: "他所属", .whole: "全庁", .national: "国・法令",
    ]
    return ja ? japanese[scope] ?? "" : scope.rawValue
  }
  func decision(_ decision: Handling.Decision) -> String {
    let japanese: [Handling.Decision: String] = [
      .act: "取り組む", .next: "次回", .raised: "上申", .dropped: "見送り",
    ]
    return ja ? japanese[decision] ?? "" : decision.rawValue
  }
  func term(_ term: Term) -> String {
    ja
      ? "令和\(term.fiscalYear - 2018)年度\(term.half == .first ? "上期" : "下期")" : term.id
  }
  func date(_ date: CivilDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August",
      "September", "October", "November", "December",
    ]
    return ja
      ? "令和\(date.year - 2018)年\(date.month)月\(date.day)日"
      : "\(date.day) \(months[date.month - 1]) \(date.year)"
  }
}
