/// Whether an entry really goes; only 1 removes it, for nothing brings it back.
struct DeleteQuestion: Question {
  static let name = "delete"

  let target: Target

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(target: try fields.group { $0.target })
  }

  func ask(_ hour: Hour) -> Prompt {
    let text = hour.text(of: target) ?? ""
    let label = hour.label(target.kind, target.number)
    let words = hour.words
    return Prompt([
      Paragraph(.plain, words.askDelete(label: label, text: text)),
      Paragraph(.hint, words.deleteOrKeep),
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.resume()
    guard typed.number == 1 else { return hour.remark(hour.words.leftAsItWas) }
    hour.delete(target)
    hour.remark(hour.words.deleted)
    hour.question.refresh(&hour)
  }
}

extension Target: KeptByFields {
  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(kind: try fields.one("kind") { $0.kind }, number: try fields.one("number") { $0.number })
  }
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
