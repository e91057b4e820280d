import Records

/// How the format and the plan lead the hour.
extension Hour {
  /// The format that leads this hour; nil while none is chosen or known.
  var format: Format? {
    course.format.flatMap { id in setup.formats().first { $0.id == id } }
  }

  /// The plan of this hour; of an hour of 60 minutes before its length is known.
  var plan: Plan {
    Plan(
      format, total: course.minutes ?? 60, people: peopleHere,
      hasNotes: setup.presets.notesFile != nil)
  }

  /// How many people are present now; the second sitting of an hour may have others.
  var peopleHere: Int? { session.secondSitting?.participants ?? session.participants }

  /// The name of a stage in this format.
  func heading(of stage: Stage) -> String {
    format?.step(for: stage)?.heading ?? words.heading(stage)
  }

  /// The words to read aloud in a stage, in 「」; none on a quiet screen.
  func spoken(_ stage: Stage) -> [Paragraph] {
    if let instead = recordWords.inPlaceOfFormat(plan, stage) { return instead.compactMap(speech) }
    let own = format?.step(for: stage)?.spoken ?? []
    return (own.isEmpty ? words.fallback(stage) : own).compactMap(speech)
  }

  /// What is promised before anybody writes, after the format's own words.
  var promiseWords: [Paragraph] {
    recordWords.promises(of: setup.organization).compactMap(speech)
  }

  /// Which slips stay, said once before the first is written.
  var keepingWords: [Paragraph] {
    let isSecond = !course.isOnGoodThings && !goodThings.isEmpty
    let spoken = [speech(recordWords.keeping(notesKept))].compactMap { $0 }
    return isSecond ? [] : spoken + (course.isOnPaper ? [.plain(words.lostInACrash)] : [])
  }

  /// The words to read aloud before the good things.
  var goodThingsWords: [Paragraph] {
    let own = format?.step(for: .current)?.goodThings ?? []
    let point = recordWords.pointing(plan, isRemote: format?.isRemote ?? false)
    return (own + [point]).compactMap(speech)
  }

  /// One sentence to read aloud; nil on a quiet screen.
  func speech(_ text: String) -> Paragraph? {
    setup.isQuiet ? nil : .spoken(words.quoted(text))
  }

  /// The first question that the format puts in this stage, else our own.
  func stageQuestion(_ fallback: String) -> Paragraph? {
    speech(format?.step(for: course.stage)?.questions.first ?? fallback)
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

/// Time.
extension Hour {
  /// Minutes left in the stage, begun ones counted whole; never below zero.
  var minutesLeft: Int { max(0, stageEnd - course.used + 59) / 60 }

  /// Seconds left in the whole hour; negative when it runs over.
  var hourLeft: Seconds { plan.end(of: .closing) * 60 + course.added - course.used }

  /// When the stage should end, in seconds of time used; アクション keeps its quarter of the hour
  /// from where it really began.
  private var stageEnd: Seconds {
    let planned = plan.end(of: course.stage) * 60 + course.added
    guard course.stage == .actions else { return planned }
    return max(planned, course.stageBegan + (course.minutes ?? 60) * 15)
  }

  /// When the stage should end by the clock on the wall, in minutes since midnight.
  var stageEndMinute: Int {
    let day = 24 * 60
    let end = setup.startMinute + (running + stageEnd - course.used + 59) / 60
    return (end % day + day) % day
  }

  /// Whether the time of アクション begins to be used up by what comes before it.
  var isActionTimeNear: Bool { course.stage < .actions && minutesLeft == 0 }

  /// The time of day some seconds from now: `14時58分`.
  func clock(after seconds: Seconds = 0) -> String {
    let minute = setup.startMinute + (running + max(0, seconds)) / 60
    return words.clock(hour: minute / 60 % 24, minute: minute % 60)
  }
}
