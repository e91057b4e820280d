/// Whether an entry really goes; only 1 removes it, for nothing brings it back.
struct DeleteQuestion: Question {
  static let name = "delete"

  let target: Target

  init(target: Target) { self.target = target }

  init?(_ draft: Draft) {
    guard let target = Target(draft) else { return nil }
    self.target = target
  }

  var draft: Draft { target.draft }

  func ask(_ hour: Hour) -> Prompt {
    let text = hour.text(of: target) ?? ""
    let label = hour.label(target.kind, target.number)
    let words = hour.words.common
    return Prompt([Line(.plain, words.askDelete(label, text)), Line(.hint, words.deleteOrKeep)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.resume()
    guard typed.number == 1 else { return hour.remark(hour.words.common.kept) }
    hour.delete(target)
    hour.remark(hour.words.common.deleted)
    hour.question.refresh(in: &hour)
  }
}

extension Target {
  init?(_ draft: Draft) {
    guard let kind = draft["kind"].flatMap(Kind.init(rawValue:)),
      let number = draft.number("number")
    else { return nil }
    self.init(kind: kind, number: number)
  }

  var draft: Draft { ["kind": kind.rawValue, "number": String(number)] }
}

extension Hour {
  /// Asks what its stage asks next, where a deletion took the open question's subject away.
  mutating func goOn() {
    switch course.stage {
    case .issues: continueIssues()
    case .actions: continueActions()
    case .closing: continueClosing()
    case .opening, .current, .ideal: break
    }
  }
}
