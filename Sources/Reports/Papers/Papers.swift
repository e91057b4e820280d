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
    let (promised, kept) = (step == format.steps.first, step.role == .current)
    let spoken =
      (kept ? [keeping] : []) + step.goodThings + step.spoken + (promised ? promises : [])
    return (startsSecond(step) ? [.pageBreak, .notice(StyledText(words.secondSitting))] : [])
      + [.heading(heading)]
      + (effort.isEmpty ? [] : [.paragraph(StyledText(effort, .muted))])
      + spoken.map { .spoken(StyledText($0)) }
      + [writing(timed)].compactMap { $0 }
      + [.list(prompts(of: step))]
  }

  /// How long people write, and how many slips; those of a short meeting come before the day.
  private func writing(_ timed: TimedStep) -> Block? {
    guard timed.step.silentMinutes != nil, let slips = timed.slips else { return nil }
    let text =
      timed.silence == 0
      ? words.slipsBefore
      : words.silence(minutes: timed.silence, slips: slips.each, together: slips.together)
    return .paragraph(StyledText(text, .strong))
  }

  private func prompts(of step: Format.Step) -> [Item] {
    step.questions.map { Item(words.question, StyledText($0)) }
      + step.examples.map { Item(words.example, StyledText($0, .muted)) }
  }
}

extension Preparation {
  /// Slips to cut out, one kind a sheet, or the fields of a form; they ask for no name.
  var slips: Report {
    let steps = format.steps.filter { $0.slips != nil }
    let good = format.steps.filter { !$0.goodThings.isEmpty }.map { step in
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
