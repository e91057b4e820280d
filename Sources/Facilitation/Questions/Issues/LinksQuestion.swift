import Records

/// Which notes of a section an issue belongs to; Enter keeps, 0 is none.
struct LinksQuestion: Question {
  static let name = "links"

  let issue: Int
  let section: NoteSection
  /// Whether the ideals are asked after the current notes.
  var isBoth = false

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      issue: try fields.one("issue") { $0.issue },
      section: try fields.one("section") { $0.section },
      isBoth: fields.flag("both") { $0.isBoth })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }

  func ask(_ hour: Hour) -> Prompt {
    let question = hour.words.askLinks(section: section, issue: hour.issue(issue)?.text ?? "")
    return Prompt(
      hour.numbered(section) + [
        Paragraph(.plain, question), Paragraph(.hint, hour.words.keepLinks),
      ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty {
      let known = hour.session[section].compactMap { $0.number }
      let numbers = typed.isNo ? [] : typed.numbers ?? [0]
      guard numbers.allSatisfy(known.contains) else {
        return hour.remark(hour.words.needLinks, .hint)
      }
      link(Set(numbers).sorted(), in: &hour)
    }
    hour.resume()
    if isBoth, !hour.session.ideal.isEmpty {
      hour.interrupt(with: LinksQuestion(issue: issue, section: .ideal))
    }
  }

  /// Replaces the links to the section.
  private func link(_ numbers: [Int], in hour: inout Hour) {
    hour.change(issue: issue) { issue in
      switch section {
      case .current: issue.current = numbers
      case .ideal: issue.ideal = numbers
      }
    }
  }
}
