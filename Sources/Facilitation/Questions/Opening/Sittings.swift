import Records

extension Hour {
  /// Begins 課題, with the issues of earlier meetings that were taken up.
  mutating func startIssues() {
    course.begin(.issues)
    linkTakenUp()
    continueIssues()
  }

  /// How many slips a person writes today, where it is not what the format says.
  func slipsToday(_ section: NoteSection) -> [Paragraph] {
    let usual = format?.step(for: section.stage)?.slips
    guard let slips = plan.slips(of: section.stage), let usual else { return [] }
    let isUsual = slips.each == usual && slips.together == 1
    return isUsual ? [] : [.plain(words.slipsToday(slips.each, together: slips.together))]
  }
}

/// The end of the first of two sittings: everything is numbered and the hour waits; 1 goes on at once.
struct FirstSittingEndsQuestion: PlainQuestion {
  static let name = "sitting-ends"

  func help(_ words: HourWords) -> String { words.helpSittings }

  func ask(_ hour: Hour) -> Prompt {
    let (current, ideal) = (hour.session.current.count, hour.session.ideal.count)
    return Prompt(.plain(hour.words.firstSittingEnds(current: current, ideal: ideal)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 {
      hour.course.goOnInOne()
      return hour.startIssues()
    }
    guard typed.isEmpty || typed.isNo else {
      return hour.remark(hour.words.helpSittings, .hint)
    }
    hour.ask(SecondSittingQuestion())
    hour.quit()
  }
}

/// The beginning of the second sitting: it is today, and how many are present.
struct SecondSittingQuestion: PlainQuestion {
  static let name = "second-sitting"

  func help(_ words: HourWords) -> String { words.helpPeople }

  func ask(_ hour: Hour) -> Prompt {
    let people = hour.session.participants ?? 1
    let date = hour.recordWords.date(hour.setup.today)
    return Prompt(.plain(hour.words.askSecondSitting(date: date, people: people)))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let people = typed.isEmpty ? hour.session.participants : typed.number
    guard let people, (1...99).contains(people) else {
      return hour.remark(hour.words.needPeople, .hint)
    }
    let today = hour.setup.today
    hour.write { $0.secondSitting = SecondSitting(date: today, participants: people) }
    hour.course.beginSecondSitting(at: hour.plan.end(of: .ideal) * 60)
    hour.startIssues()
  }
}
