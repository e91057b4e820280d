import Records

extension Preparation {
  /// Slips to cut out, one kind a sheet; they ask for no name.
  var slips: Report {
    let steps = format.steps.filter { $0.slips != nil }
    let sheets = steps.map { step in
      [Block.heading(name(of: step)), .paragraph(StyledText(step.questions.first ?? ""))]
        + [.slips(label: name(of: step), count: count(step), lines: 3)]
    }
    return Report(
      language: context.language, title: words.slipsTitle, subtitle: subtitle,
      blocks: [.notice(StyledText(words.slipsExplained))]
        + Array(sheets.joined(separator: [.pageBreak])))
  }

  /// An even number of slips: for everybody who comes, else a sheet of eight.
  private func count(_ step: Format.Step) -> Int {
    let wanted = people.map { $0 * (step.slips ?? 1) } ?? 8
    return wanted + wanted % 2
  }

  /// What everybody agrees to, large enough for the wall.
  var groundRules: Report {
    let rules = format.steps.flatMap { $0.groundRules }
    return Report(
      language: context.language, title: words.rulesTitle, scale: .poster,
      blocks: [.list(rules.map { Item("", StyledText($0)) })])
  }
}
