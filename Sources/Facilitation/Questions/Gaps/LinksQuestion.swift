import Records

/// Which notes of a pile an issue belongs to; Enter keeps, 0 is none.
struct LinksQuestion: Question {
  static let name = "links"

  let gap: Int
  let pile: Pile
  /// Whether the ideals are asked after the current notes.
  let isBoth: Bool

  init(gap: Int, pile: Pile, isBoth: Bool = false) {
    (self.gap, self.pile, self.isBoth) = (gap, pile, isBoth)
  }

  init?(_ draft: Draft) {
    guard let gap = draft.number("gap"), let pile = draft["pile"].flatMap(Pile.init) else {
      return nil
    }
    self.init(gap: gap, pile: pile, isBoth: draft["both"] != nil)
  }

  var draft: Draft {
    var draft: Draft = ["gap": String(gap), "pile": pile.rawValue]
    if isBoth { draft["both"] = "yes" }
    return draft
  }
  var subject: Target? { Target(kind: .gap, number: gap) }

  func ask(_ hour: Hour) -> Prompt {
    let question = hour.words.gaps.askLinks(pile, hour.gap(gap)?.text ?? "")
    return Prompt(
      hour.numbered(pile) + [Line(.plain, question), Line(.hint, hour.words.gaps.keepLinks)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty {
      let known = hour.session[pile].compactMap(\.number)
      let numbers = typed.isNo ? [] : typed.numbers ?? [0]
      guard numbers.allSatisfy(known.contains) else {
        return hour.remark(hour.words.gaps.needLinks, .hint)
      }
      link(Set(numbers).sorted(), in: &hour)
    }
    hour.resume()
    if isBoth, !hour.session.ideal.isEmpty {
      hour.interrupt(with: LinksQuestion(gap: gap, pile: .ideal))
    }
  }

  /// Replaces the links to the pile.
  private func link(_ numbers: [Int], in hour: inout Hour) {
    hour.change(gap: gap) { gap in
      switch pile {
      case .current: gap.current = numbers
      case .ideal: gap.ideal = numbers
      }
    }
  }
}
