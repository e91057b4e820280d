import Records

extension Preparation {
  /// The text to mail to everybody in the division.
  var invitation: Report {
    let date = context.recordWords.date(date)
    let end = timedSteps.last?.end ?? start
    let steps = timedSteps.map { Item("", StyledText(words.step(name(of: $0.step), $0.minutes))) }
    return Report(
      language: context.language, title: words.invitationTitle,
      subtitle: words.subject(date, start.description),
      blocks: [.paragraph(StyledText(words.greeting(division)))]
        + words.purpose(minutes).map { .paragraph(StyledText($0)) }
        + [
          .facts([
            Fact(words.when, StyledText(words.span(date, start.description, end.description))),
            Fact(words.place, "____________________"),
          ])
        ]
        + [.heading(words.flow), .list(steps)]
        + [.heading(words.before), .list(beforehand)]
        + [.heading(words.promise), .list(words.promises.map { Item("", StyledText($0)) })])
  }

  /// What to think of beforehand: the first question of each step in which slips are written.
  private var beforehand: [Item] {
    format.steps.compactMap { step in
      guard step.slips != nil, let question = step.questions.first else { return nil }
      return Item(name(of: step), StyledText(question))
    }
  }
}
