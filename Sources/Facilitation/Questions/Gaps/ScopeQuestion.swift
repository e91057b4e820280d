import Records

/// How far an issue reaches; Enter says it is the division's own.
struct ScopeQuestion: Question {
  static let name = "scope"

  let gap: Int
  /// The ideal at which the walk goes on.
  let ideal: Int?

  init(gap: Int, ideal: Int?) { (self.gap, self.ideal) = (gap, ideal) }

  init?(_ draft: Draft) {
    guard let gap = draft.number("gap") else { return nil }
    self.init(gap: gap, ideal: draft.number("ideal"))
  }

  var draft: Draft {
    var draft: Draft = ["gap": String(gap)]
    draft["ideal"] = ideal.map(String.init)
    return draft
  }
  var isAside: Bool { true }
  var subject: Target? { Target(kind: .gap, number: gap) }

  func help(_ words: Words) -> String { words.gaps.helpScope }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.gaps
    return Prompt([
      Line(.said, words.linked(hour.links(of: gap))), Line(.plain, words.askScope),
      Line(.listed, words.scopes),
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    guard let number = typed.isEmpty ? 1 : typed.number, let scope = Scope.allCases[at: number - 1]
    else { return hour.remark(hour.words.common.chooseNumber(4), .hint) }
    hour.change(gap: gap) { $0.scope = scope }
    if scope != .own { hour.remark(hour.words.gaps.beyond) }
    hour.ask(GapQuestion(ideal: ideal))
  }

  func refresh(in hour: inout Hour) {
    if hour.gap(gap) == nil { hour.ask(GapQuestion(ideal: ideal)) }
  }

  func mend(in hour: inout Hour) -> Bool {
    hour.interrupt(with: LinksQuestion(gap: gap, pile: .current, isBoth: true))
    return true
  }
}

extension Hour {
  /// The labels of the notes that an issue is linked to.
  func links(of number: Int) -> [String] {
    guard let gap = gap(number) else { return [] }
    return gap.current.map { label(.current, $0) } + gap.ideal.map { label(.ideal, $0) }
  }
}
