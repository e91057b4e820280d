import Records
import Text

extension Hour {
  /// Begins 課題, with the issues of earlier meetings that were taken up.
  mutating func startIssues() {
    course.begin(.issues)
    linkTakenUp()
    continueIssues()
  }

  /// How many slips a person writes and how long, read aloud before the writing.
  func writingWords(_ section: NoteSection) -> [Paragraph] {
    let words = recordWords.writing(plan, section.stage, isRemote: format?.isRemote ?? false)
    return [words.flatMap(speech)].compactMap { $0 }
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

/// The beginning of the second sitting: on which day it is held and how many are present; Enter takes
/// today and as many as came to the first.
struct SecondSittingQuestion: Question {
  static let name = "second-sitting"

  /// A sitting of more people than the roster has in the division; only 1 takes it.
  var doubted: SecondSitting?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    let date = try fields.maybe("date") { $0.doubted?.date }
    let people = try fields.maybe("people") { $0.doubted?.participants }
    guard let date, let people, (1...99).contains(people) else { return Self() }
    return Self(doubted: SecondSitting(date: date, participants: people))
  }

  func help(_ words: HourWords) -> String { words.helpPeople }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    if let people = doubted?.participants {
      return Prompt(.plain(words.morePeople(people, staff: hour.staff ?? people)))
    }
    let today = hour.setup.today
    let date = hour.recordWords.date(today)
    return Prompt(
      .plain(words.askSecondSitting(date: date, people: hour.session.participants ?? 1)),
      .hint(words.otherSitting(example: hour.recordWords.shortDate(today))))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if let doubted {
      if typed.number == 1 { return hour.beginSecond(doubted) }
      if typed.isEmpty || typed.isNo { return hour.ask(SecondSittingQuestion()) }
    }
    guard let sitting = sitting(typed, in: hour) else {
      return hour.remark(hour.words.needSitting, .hint)
    }
    if let staff = hour.staff, let people = sitting.participants, people > staff {
      return hour.ask(SecondSittingQuestion(doubted: sitting))
    }
    hour.beginSecond(sitting)
  }

  /// The day and the people of an answer, in any order, what is missing as proposed; nil where it
  /// says something else.
  private func sitting(_ typed: Typed, in hour: Hour) -> SecondSitting? {
    let words = typed.folded.split { " 、，,".contains($0) }
    let cuts = (0...words.count).map { (Array(words[..<$0]), Array(words[$0...])) }
    // The day first, as in `4 Dec, 5`.
    for (day, people) in cuts + cuts.map({ ($1, $0) }) {
      if let date = date(day, in: hour), let people = count(people, in: hour) {
        return SecondSitting(date: date, participants: people)
      }
    }
    return nil
  }

  private func count(_ words: [Substring], in hour: Hour) -> Int? {
    let people =
      words.isEmpty ? hour.session.participants : Typed(words.joined(separator: " ")).number
    return people.flatMap { (1...99).contains($0) ? $0 : nil }
  }

  /// A day from the first sitting to today: one without its year is the first since then.
  private func date(_ words: [Substring], in hour: Hour) -> CivilDate? {
    let today = hour.setup.today
    if words.isEmpty { return today }
    let (text, first) = (words.joined(separator: " "), hour.session.date ?? today)
    if ["昨日", "きのう", "yesterday"].contains(text) { return max(first, today.adding(days: -1)) }
    let said = [DateAnswer(today: today).read(text), CivilDate.read(text, relativeTo: first)]
    return said.compactMap { $0 }.first { first <= $0 && $0 <= today }
  }
}

extension Hour {
  /// Goes on with 課題 where the plan has the end of the first sitting.
  fileprivate mutating func beginSecond(_ sitting: SecondSitting) {
    write { $0.secondSitting = sitting }
    course.beginSecondSitting(at: plan.end(of: .ideal) * 60)
    startIssues()
  }
}
