import Facilitation
package import Records

/// What the papers before the day are made from.
package struct Preparation: Sendable {
  package var format: Format
  package var division: String
  package var date: CivilDate
  package var start: ClockTime
  /// Length of the hour: the plan nearest to it is taken.
  package var minutes: Int
  /// Whether it is held in two sittings, of which the second begins at the same time of its day.
  package var isInTwo = false
  /// How many people come, when it is known; it sets the number of slips.
  package var people: Int?
  /// What earlier meetings left open.
  package var unsettled: [Unsettled]
  package var context: ReportContext

  package init(
    format: Format, division: String, date: CivilDate, start: ClockTime, minutes: Int,
    people: Int? = nil, unsettled: [Unsettled] = [], context: ReportContext
  ) {
    (self.format, self.division, self.date) = (format, division, date)
    (self.start, self.minutes, self.people) = (start, minutes, people)
    (self.unsettled, self.context) = (unsettled, context)
  }

  /// The papers in the order in which they are needed.
  package var reports: [Report] {
    Paper.allCases.filter { $0 != .form && ($0 != .earlier || !unsettled.isEmpty) }.map(report)
  }

  /// One of the papers.
  package func report(_ paper: Paper) -> Report {
    switch paper {
    case .invitation: invitation
    case .runningOrder: runningOrder
    case .slips: slips
    case .groundRules: groundRules
    case .earlier: earlierSheet
    case .form: formPaper
    }
  }

  /// A step with the clock times between which it is held.
  struct TimedStep {
    let step: Format.Step
    let start: ClockTime
    let minutes: Int
    let effort: Effort
    let silence: Int
    let slips: Plan.Slips?
    /// What is read aloud before people write; nil where nobody does.
    let writing: String?
    /// What is read aloud in place of the format's words; nil where those fit.
    let instead: [String]?
    var end: ClockTime { start.adding(minutes: minutes) }
  }

  /// The steps one after the other from the start.
  var timedSteps: [TimedStep] {
    let (plan, spoken) = (plan, context.recordWords)
    var clock = start
    return format.steps.map { step in
      if startsSecond(step) { clock = start }
      let stage = Stage.allCases.first { format.step(for: $0) == step }
      let length = stage.map(plan.minutes) ?? step.minutes(in: length) ?? 0
      defer { clock = clock.adding(minutes: length) }
      return TimedStep(
        step: step, start: clock, minutes: length, effort: stage.map(plan.effort) ?? Effort(),
        silence: stage.map(plan.silentMinutes) ?? 0, slips: stage.flatMap(plan.slips),
        writing: stage.flatMap { spoken.writing(plan, $0, isRemote: format.isRemote) },
        instead: stage.flatMap { spoken.inPlaceOfFormat(plan, $0) })
    }
  }

  /// Whether the second sitting begins with a step.
  func startsSecond(_ step: Format.Step) -> Bool { isInTwo && step.role == .issue }

  /// The plan of the meeting; slips of half an hour are taken as handed in before the day.
  var plan: Plan {
    Plan(format, total: length, people: people, hasNotes: length == 30)
  }

  /// The length of the plan nearest to the minutes there are.
  private var length: Int { minutes < 23 ? 15 : minutes < 45 ? 30 : minutes < 75 ? 60 : 90 }

  /// A step's name for the room, where an issue goes by the word of the screen.
  func name(of step: Format.Step) -> String {
    step.role == .issue ? context.words.issues : step.heading
  }

  var subtitle: String {
    "\(division)  \(context.recordWords.date(date))  \(start)"
  }

  var words: ReportWords { context.words }
}

/// One of the papers before the day.
package enum Paper: String, CaseIterable, Sendable {
  /// 開催案内: a text to mail.
  case invitation
  /// 進行表: every word to read aloud, with clock times.
  case runningOrder = "order"
  /// 記入用紙: slips to cut.
  case slips
  /// What everybody agrees to, for the wall.
  case groundRules = "rules"
  /// What earlier meetings left open, for the room.
  case earlier
  /// 記入表: for a division without the program; made only when it is asked for.
  case form
}

/// A time of day in minutes after midnight.
package struct ClockTime: Hashable, Sendable {
  /// 0 to 1439; a later time wraps into the next day.
  package let minutes: Int

  package init(minutes: Int) { self.minutes = ((minutes % 1_440) + 1_440) % 1_440 }

  /// Reads `14:00` or `9:5`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1],
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// The time this many minutes later.
  func adding(minutes more: Int) -> ClockTime { ClockTime(minutes: minutes + more) }
}

extension ClockTime: CustomStringConvertible {
  /// `9:05`, as it is written in both languages.
  package var description: String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
