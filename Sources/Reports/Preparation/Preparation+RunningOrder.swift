import Records

extension Preparation {
  /// Every word to read aloud, with clock times, for the facilitator.
  var runningOrder: Report {
    Report(
      language: context.language, title: words.orderTitle, subtitle: subtitle,
      blocks: [.notice(StyledText(words.orderExplained))] + timedSteps.flatMap(blocks))
  }

  private func blocks(of timed: TimedStep) -> [Block] {
    let step = timed.step
    let heading = "\(timed.start)–\(timed.end)  " + words.step(name(of: step), timed.minutes)
    let writing = step.silentMinutes.map { minutes in
      Block.paragraph(StyledText(words.silence(minutes, step.slips ?? 1), .strong))
    }
    return [.heading(heading)] + step.spoken.map(Block.spoken)
      + [writing].compactMap { $0 }
      + [.list(prompts(of: step))]
  }

  private func prompts(of step: Format.Step) -> [Item] {
    step.questions.map { Item(words.question, StyledText($0)) }
      + step.examples.map { Item(words.example, StyledText($0, .muted)) }
  }
}
