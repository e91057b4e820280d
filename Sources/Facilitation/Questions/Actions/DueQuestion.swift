import Records

/// Until when an action is done; the day is said back, and what is known of that month.
struct DueQuestion: OneActionQuestion {
  static let name = "due"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let action: Int

  func help(_ words: HourWords) -> String { words.helpDue }

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.askDue)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.ask(FirstStepQuestion(action: action)) }
    guard let date = hour.date(typed) else {
      return hour.remark(hour.words.needDate, .hint)
    }
    hour.change(action) { $0.due = date }
    hour.remark(hour.words.dueSaid(hour.recordWords.date(date)))
    hour.sayBusy(in: date.month)
    hour.ask(FirstStepQuestion(action: action))
  }
}

extension Hour {
  /// Says that a month is busy for the division or that the assembly sits; never more.
  mutating func sayBusy(in month: Int) {
    let division = setup.organization.division(session.id.division)
    if division?.busyMonths.contains(month) == true {
      remark(words.busy(recordWords.month(month)), .hint)
    } else if setup.organization.councilMonths.contains(month) {
      remark(words.council(recordWords.month(month)), .hint)
    }
  }
}
