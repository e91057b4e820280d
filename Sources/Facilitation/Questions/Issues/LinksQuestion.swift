import Records

/// Which notes of a pile an issue belongs to; Enter keeps, 0 is none.
struct LinksQuestion: Question {
  static let name = "links"

  let issue: Int
  let pile: Pile
  /// Whether the ideals are asked after the current notes.
  var isBoth = false

  static func kept(_ fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      issue: try fields.one("issue") { $0.issue }, pile: try fields.one("pile") { $0.pile },
      isBoth: fields.flag("both") { $0.isBoth })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func ask(_ hour: Hour) -> Prompt {
    let question = hour.words.issues.askLinks(pile, hour.issue(issue)?.text ?? "")
    return Prompt(
      hour.numbered(pile) + [Line(.plain, question), Line(.hint, hour.words.issues.keepLinks)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty {
      let known = hour.session[pile].compactMap { $0.number }
      let numbers = typed.isNo ? [] : typed.numbers ?? [0]
      guard numbers.allSatisfy(known.contains) else {
        return hour.remark(hour.words.issues.needLinks, .hint)
      }
      link(Set(numbers).sorted(), in: &hour)
    }
    hour.resume()
    if isBoth, !hour.session.ideal.isEmpty {
      hour.interrupt(with: LinksQuestion(issue: issue, pile: .ideal))
    }
  }

  /// Replaces the links to the pile.
  private func link(_ numbers: [Int], in hour: inout Hour) {
    hour.change(issue: issue) { issue in
      switch pile {
      case .current: issue.current = numbers
      case .ideal: issue.ideal = numbers
      }
    }
  }
}
