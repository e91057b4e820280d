import Facilitation
import Records

extension Preparation {
  /// The text to mail to everybody in the division.
  var invitation: Report {
    let steps = timedSteps.map {
      Item("", StyledText(words.step(name(of: $0.step), minutes: $0.minutes)))
    }
    return Report(
      language: context.language, title: words.invitationTitle,
      subtitle: words.subject(
        date: context.recordWords.date(date), start: start.description),
      blocks: [.paragraph(StyledText(words.greeting(division: division)))]
        + words.purpose(minutes: minutes).map { .paragraph(StyledText($0)) }
        + [dayAndPlace]
        + [.heading(words.flow), .list(steps)]
        + [.heading(words.before), .list(beforehand)]
        + [.heading(words.promise), .list(promises.map { Item("", StyledText($0)) })])
  }

  /// When and where; the day of a second sitting is filled in by hand.
  private var dayAndPlace: Block {
    let first = timedSteps.prefix { !startsSecond($0.step) }
    let end = first.last?.end ?? start
    let span = words.span(
      date: context.recordWords.date(date), start: start.description, end: end.description)
    let second = timedSteps.dropFirst(first.count).last.map { step in
      Fact(words.secondDay, StyledText(words.anotherDay(step.end)))
    }
    return .facts(
      [Fact(words.when, StyledText(span)), second, Fact(words.place, "____________________")]
        .compactMap { $0 })
  }

  /// What to think of beforehand: the first question of each step in which slips are written.
  private var beforehand: [Item] {
    format.steps.compactMap { step in
      guard step.slips != nil, let question = step.questions.first else { return nil }
      return Item(name(of: step), StyledText(question))
    }
  }
}

extension Preparation {
  /// What may be promised, as the hour reads it aloud.
  private var promises: [String] {
    context.recordWords.promises(of: context.library.organization)
  }

  private var keeping: String {
    context.recordWords.keeping(context.library.organization.notesKept ?? .all)
  }

  /// Every word to read aloud, with clock times, for the facilitator.
  var runningOrder: Report {
    Report(
      language: context.language, title: words.orderTitle, subtitle: subtitle,
      blocks: [.notice(StyledText(words.orderExplained))]
        + timedSteps.enumerated().flatMap { index, step in
          blocks(of: step) + (index == 0 ? earlierInOrder : [])
        })
  }

  /// What earlier meetings left open, under the first step.
  private var earlierInOrder: [Block] {
    guard !unsettled.isEmpty else { return [] }
    return [.paragraph(StyledText(words.earlierExplained, .strong)), .list(unsettled.map(item))]
  }

  private func blocks(of timed: TimedStep) -> [Block] {
    let step = timed.step
    let heading =
      "\(timed.start)–\(timed.end)  " + words.step(name(of: step), minutes: timed.minutes)
    let effort = context.recordWords.effort(timed.effort.inMinutes)
    return (startsSecond(step) ? [.pageBreak, .notice(StyledText(words.secondSitting))] : [])
      + [.heading(heading)]
      + (effort.isEmpty ? [] : [.paragraph(StyledText(effort, .muted))])
      + spoken(in: timed).map { .spoken(StyledText($0)) }
      + (timed.silence == 0 && step.role == .current
        ? [.paragraph(StyledText(words.slipsBefore, .strong))] : [])
      + [.list(prompts(of: step))]
  }

  /// The sentences of a step in the order of the screen: a format's last one comes after the writing.
  private func spoken(in timed: TimedStep) -> [String] {
    let step = timed.step
    let own = timed.instead ?? step.spoken
    let before = timed.writing == nil || own.count == 1 ? own : Array(own.dropLast())
    return (step.role == .current ? [keeping] + goodThings(of: step) : []) + before
      + (timed.writing.map { [$0] } ?? []) + own.dropFirst(before.count)
      + (step == format.steps.first ? promises : [])
  }

  /// What asks for good things, where there is time for them.
  private func goodThings(of step: Format.Step) -> [String] {
    step.goodThings.isEmpty || plan.goodThings == 0
      ? []
      : step.goodThings + [context.recordWords.pointing(plan, isRemote: format.isRemote)]
  }

  private func prompts(of step: Format.Step) -> [Item] {
    step.questions.map { Item(words.question, StyledText($0)) }
      + step.examples.map { Item(words.example, StyledText($0, .muted)) }
  }
}

extension Preparation {
  /// Slips to cut out, one kind a sheet, or the fields of a form; they ask for no name.
  var slips: Report {
    let isOne = plan.isShortest
    let steps = format.steps.filter { $0.slips != nil && !(isOne && $0.role == .ideal) }
    let good = format.steps.filter { !goodThings(of: $0).isEmpty }.map { step in
      [Block.heading(words.goodThings), .paragraph(StyledText(step.goodThings[0]))]
        + [.slips(label: StyledText(words.goodThings), count: even(people ?? 8), lines: 3)]
    }
    let sheets =
      good
      + steps.map { step in
        [Block.heading(name(of: step)), .paragraph(StyledText(step.questions.first ?? ""))]
          + [.slips(label: StyledText(name(of: step)), count: count(step), lines: 3)]
      }
    return Report(
      language: context.language, title: words.slipsTitle, subtitle: subtitle,
      blocks: [.notice(StyledText(format.isRemote ? words.formExplained : words.slipsExplained))]
        + Array(sheets.joined(separator: [Block.pageBreak])))
  }

  /// An even number of slips: for everybody who comes, else a sheet of eight; of a form the fields
  /// that one person fills in.
  private func count(_ step: Format.Step) -> Int {
    if format.isRemote { return step.slips ?? 1 }
    let total = timedSteps.first { $0.step == step }?.slips?.total
    return even(people.map { total ?? $0 } ?? 8)
  }

  private func even(_ count: Int) -> Int { count + count % 2 }

  /// What everybody agrees to, large enough for the wall.
  var groundRules: Report {
    let rules = format.steps.flatMap { $0.groundRules }
    return Report(
      language: context.language, title: words.rulesTitle, scale: .poster,
      blocks: [.list(rules.map { Item("", StyledText($0)) })])
  }
}
