import Records

/// A new text for an entry, for an action also its owner, date and first step; Enter keeps.
struct EditQuestion: Question {
  static let name = "edit"
  static let traits: QuestionTraits = [.asksText, .isAside]

  /// What is edited, in this order.
  enum Field: String { case text, owner, due, step }

  let target: Target
  let field: Field

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(target: try fields.group { $0.target }, field: try fields.one("field") { $0.field })
  }

  func ask(_ hour: Hour) -> Prompt {
    let label = hour.label(target.kind, target.number)
    let words = hour.words
    let question =
      switch field {
      case .text: words.askEdit
      case .owner: words.askOwner
      case .due: words.askDue
      case .step: words.firstStep
      }
    return Prompt(
      [Paragraph(.plain, question), Paragraph(.hint, words.enterKeeps)], label: label,
      draft: value(in: hour))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, typed.text != value(in: hour), !store(typed, in: &hour) { return }
    let next: Field? =
      switch field {
      case .text: target.kind == .action ? .owner : nil
      case .owner: .due
      case .due: .step
      case .step: nil
      }
    if let next { return hour.ask(EditQuestion(target: target, field: next)) }
    finish(in: &hour)
  }

  /// Returns to the hour, for an issue by way of its links.
  private func finish(in hour: inout Hour) {
    hour.resume()
    hour.question.refresh(&hour)
    if target.kind == .issue {
      hour.interrupt(with: LinksQuestion(issue: target.number, section: .current, isBoth: true))
    } else {
      hour.remark(hour.words.changed)
    }
  }

  /// What stands there now.
  private func value(in hour: Hour) -> String? {
    let action = hour.action(target.number)
    return switch field {
    case .text: hour.text(of: target)
    case .owner: action?.owner
    case .due: action?.due?.description
    case .step: action?.firstStep
    }
  }

  /// Stores the answer; false when it cannot be read.
  private func store(_ typed: Typed, in hour: inout Hour) -> Bool {
    let old = value(in: hour)
    switch field {
    case .text: hour.replace(target, with: typed.text)
    case .owner: hour.change(target.number) { $0.owner = typed.text }
    case .due:
      guard let date = hour.date(typed) else {
        hour.remark(hour.words.needDate, .hint)
        return false
      }
      hour.change(target.number) { $0.due = date }
    case .step: hour.change(target.number) { $0.firstStep = typed.text }
    }
    if let old { hour.forget(old) }
    return true
  }
}
