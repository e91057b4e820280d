import Records

/// A new text for an entry, for an action also its owner, date and first step; Enter keeps.
struct EditQuestion: Question {
  static let name = "edit"
  static let traits: QuestionTraits = [.asksText, .isAside]

  /// What is edited, in this order; first, where the room does not see the entry, whether it is
  /// this one.
  enum Field: String, Keepable { case check, text, owner, due, step }

  let target: Target
  let field: Field
  /// Whether something else is there now than before.
  var hasChanged = false

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      target: try fields.group { $0.target }, field: try fields.one("field") { $0.field },
      hasChanged: fields.flag("changed") { $0.hasChanged })
  }

  var subject: Target? { target }

  func filed(in hour: Hour) -> Self {
    Self(target: hour.filed(target), field: field, hasChanged: hasChanged)
  }

  func ask(_ hour: Hour) -> Prompt {
    let label = hour.label(target.kind, target.number)
    let words = hour.words
    let text = hour.text(of: target) ?? ""
    let question =
      switch field {
      case .check: words.askWhetherEdit
      case .text: words.editing
      case .owner: words.editingOwner
      case .due: words.editingDue
      case .step: words.editingStep
      }
    let item = Paragraph.listed(words.noteItem(label: label, text: text, group: nil))
    if field == .check { return Prompt(item, .plain(question), .hint(words.editOrKeep)) }
    return Prompt(
      (field == .text ? [item] : []) + [.plain(question), .hint(words.enterKeeps)], label: label,
      draft: value(in: hour))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if field == .check { return check(typed, in: &hour) }
    let isNew = !typed.isEmpty && typed.text != value(in: hour)
    if isNew, !store(typed, in: &hour) { return }
    let hasChanged = hasChanged || isNew
    let next: Field? =
      switch field {
      case .check: .text
      case .text: target.kind == .action ? .owner : nil
      case .owner: .due
      case .due: .step
      case .step: nil
      }
    if let next {
      return hour.ask(EditQuestion(target: target, field: next, hasChanged: hasChanged))
    }
    finish(hasChanged, in: &hour)
  }

  /// Only 1 goes on to the edit.
  private func check(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.ask(EditQuestion(target: target, field: .text)) }
    guard typed.isEmpty || typed.isNo else { return hour.remark(hour.words.editOrKeep, .hint) }
    hour.resume()
    hour.remark(hour.words.leftAsItWas)
  }

  /// Returns to the hour, for an issue by way of its links.
  private func finish(_ hasChanged: Bool, in hour: inout Hour) {
    hour.resume()
    hour.refresh()
    if target.kind == .issue {
      hour.interrupt(with: LinksQuestion(issue: target.number, section: .current, isBoth: true))
    } else {
      hour.remark(hasChanged ? hour.words.changed : hour.words.leftAsItWas)
    }
  }

  /// What stands there now.
  private func value(in hour: Hour) -> String? {
    let action = hour.action(target.number)
    return switch field {
    case .check, .text: hour.text(of: target)
    case .owner: action?.owner
    case .due: action?.due?.description
    case .step: action?.firstStep
    }
  }

  /// What keeps an answer from being the new text.
  private func objection(to typed: Typed, in hour: Hour) -> String? {
    switch field {
    case .check, .due: nil
    case .text, .step: hour.objection(to: typed, need: hour.words.needText)
    case .owner: hour.objection(to: typed, need: hour.words.needOwner)
    }
  }

  /// Stores the answer; false when it cannot be read.
  private func store(_ typed: Typed, in hour: inout Hour) -> Bool {
    let old = value(in: hour)
    if let problem = objection(to: typed, in: hour) {
      hour.remark(problem, .hint)
      return false
    }
    switch field {
    case .check: return false
    case .text: hour.replace(target, with: typed.text)
    case .owner: hour.change(action: target.number) { $0.owner = typed.text }
    case .due:
      guard let date = hour.date(typed) else {
        hour.remark(hour.words.needDate, .hint)
        return false
      }
      hour.change(action: target.number) { $0.due = date }
    case .step: hour.change(action: target.number) { $0.firstStep = typed.text }
    }
    if let old { hour.forget(old) }
    return true
  }
}

/// Whether an entry really goes; only 1 removes it.
struct DeleteQuestion: Question {
  static let name = "delete"

  let target: Target

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(target: try fields.group { $0.target })
  }

  var subject: Target? { target }

  func filed(in hour: Hour) -> Self { Self(target: hour.filed(target)) }

  func ask(_ hour: Hour) -> Prompt {
    let text = hour.text(of: target) ?? ""
    let label = hour.label(target.kind, target.number)
    let words = hour.words
    return Prompt(
      .listed(words.noteItem(label: label, text: text, group: nil)), .plain(words.askDelete),
      .hint(words.deleteOrKeep))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.resume()
    guard typed.number == 1 else { return hour.remark(hour.words.leftAsItWas) }
    hour.delete(target)
    hour.remark(hour.words.deleted)
    hour.refresh()
  }
}

extension Target: KeptByFields {
  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(kind: try fields.one("kind") { $0.kind }, number: try fields.one("number") { $0.number })
  }
}

extension Hour {
  /// Asks the open question anew after a change; where it took its subject away, what its stage
  /// asks next.
  mutating func refresh() {
    guard !question.refresh(&self) else { return }
    if !interrupted.isEmpty { return resume() }
    switch course.stage {
    case .issues: continueIssues()
    case .actions: continueActions()
    case .closing: continueClosing()
    case .opening, .current, .ideal: break
    }
  }
}

/// The name under which notes are put together; the word they share is proposed.
struct GroupNameQuestion: Question {
  static let name = "group-name"
  static let traits: QuestionTraits = [.asksText, .keepsSlip]

  let section: NoteSection
  let texts: [String]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section },
      texts: try fields.list("texts") { $0.texts })
  }

  func ask(_ hour: Hour) -> Prompt {
    let items: [Paragraph] = texts.map { .listed(hour.words.quoted($0)) }
    let words = hour.words
    return Prompt(
      items + [.plain(words.askGroupName), .hint(words.groupNameOrNot(proposal(hour)))])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.resume()
    if typed.isNo { return hour.remark(hour.words.leftAsItWas) }
    let name = typed.isEmpty ? proposal(hour) : typed.text
    hour.group(texts, as: name, in: section)
    hour.remark(hour.words.grouped(name))
  }

  /// The name of a group that one is in, else the word they share.
  private func proposal(_ hour: Hour) -> String {
    let known = hour.session[section].first { texts.contains($0.text) && $0.group != nil }?.group
    return known ?? hour.setup.advice.subject(texts) ?? hour.newGroupName(section)
  }
}
