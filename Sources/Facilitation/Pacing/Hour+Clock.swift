import Records

extension Hour {
  /// The plan of this hour; of an hour of 60 minutes before its length is known.
  var plan: Plan { Plan(format, total: course.minutes ?? 60) }

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

  /// Whether the time of アクション begins to be used up by what comes before it.
  var isActionTimeNear: Bool { course.stage < .actions && minutesLeft == 0 }

  /// The time of day some seconds from now: `14時58分`.
  func clock(after seconds: Seconds = 0) -> String {
    let minute = setup.startMinute + (running + max(0, seconds)) / 60
    return words.clock(hour: minute / 60 % 24, minute: minute % 60)
  }
}
