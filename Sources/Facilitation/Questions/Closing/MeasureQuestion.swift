import Records

/// By which figure an action is judged, then what the figure should become; Enter later.
struct MeasureQuestion: Question {
  static let name = "measure"

  let action: Int
  /// Whether the target is asked, after the indicator.
  let isTarget: Bool

  init(action: Int, isTarget: Bool) { (self.action, self.isTarget) = (action, isTarget) }

  init?(_ draft: Draft) {
    guard let action = draft.number("action") else { return nil }
    self.init(action: action, isTarget: draft["target"] != nil)
  }

  var draft: Draft {
    var draft: Draft = ["action": String(action)]
    if isTarget { draft["target"] = "yes" }
    return draft
  }
  var isTextAsked: Bool { true }
  var subject: Target? { Target(kind: .action, number: action) }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.closing
    return Prompt(
      [Line(.plain, isTarget ? words.askTarget : words.askIndicator)],
      label: hour.label(.action, action))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo {
      hour.change(action) { isTarget ? ($0.target = typed.text) : ($0.indicator = typed.text) }
      if !isTarget { return hour.ask(MeasureQuestion(action: action, isTarget: true)) }
    }
    if hour.actionsToMeasure.isEmpty { return hour.continueClosing() }
    hour.ask(EmptyFieldsQuestion())
  }
}
