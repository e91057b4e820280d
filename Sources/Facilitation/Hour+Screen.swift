import Records

extension Hour {
  /// What the room sees now.
  package var screen: Screen {
    let prompt = question.ask(self)
    let lines = prompt.lines.filter { !isAgain || !$0.kind.isLong }
    let head = course.isFresh ? entry : []
    return Screen(
      remarks: remarks, entry: head, asked: lines,
      isSetOff: !lines.isEmpty && (!head.isEmpty || isApart),
      label: prompt.label,
      timeLeft: course.minutes == nil || isFinished ? nil : words.minutesLeft(minutesLeft),
      countdown: prompt.countdown, draft: prompt.draft)
  }

  /// Whether the question stands apart from what is above it: a new one but the first, or an
  /// old one below help.
  private var isApart: Bool {
    isAgain ? remarks.count > 3 : isNamed && !question.traits.contains(.isAside)
  }

  /// The stage and the time left, for the head of a screen.
  package var banner: Paragraph {
    Paragraph(.banner, words.banner(stage: heading(of: course.stage), minutes: minutesLeft))
  }

  /// What stands on screen once, when a stage begins.
  private var entry: [Paragraph] {
    switch course.stage {
    case .opening: overview + [banner] + spoken(.opening)
    case .current: [banner] + spoken(.current).beforeLast
    case .ideal: numbered(.current) + [banner] + spoken(.ideal).beforeLast
    case .issues: numbered(.ideal) + [banner] + spoken(.issues).beforeLast
    case .actions: ranking + [banner] + spoken(.actions)
    case .closing: [banner] + spoken(.closing).prefix(1) + planLines
    }
  }

  /// The words to read aloud in a stage, in 「」; none on a quiet screen.
  func spoken(_ stage: Stage) -> [Paragraph] {
    let own = format?.step(for: stage)?.spoken ?? []
    return (own.isEmpty ? words.fallback(stage) : own).compactMap(speech)
  }

  /// One sentence to read aloud; nil on a quiet screen.
  func speech(_ text: String) -> Paragraph? {
    setup.isQuiet ? nil : Paragraph(.spoken, words.quoted(text))
  }

  /// The name of a stage in this format.
  func heading(of stage: Stage) -> String {
    format?.step(for: stage)?.heading ?? words.heading(stage)
  }
}

/// A format keeps the last sentence of 現状, ありたい姿 and 課題 for the moment after the writing:
/// how slips are collected, how is voted.
extension [Paragraph] {
  /// What is read at the beginning of a step.
  var beforeLast: [Paragraph] { count > 1 ? Array(dropLast()) : self }

  /// What is read after the writing.
  var afterWriting: [Paragraph] { count > 1 ? Array(suffix(1)) : [] }
}
