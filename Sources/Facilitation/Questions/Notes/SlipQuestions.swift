import Insight
import Records

/// Silent writing: Enter begins the countdown, Enter or its end goes on to the notes.
struct SilentQuestion: Question {
  static let name = "silent"
  static let traits: QuestionTraits = [.asksText, .hasExamples, .keepsText]

  let section: NoteSection
  /// The time led when the countdown began; nil before.
  var began: Seconds?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section },
      began: try fields.maybe("began") { $0.began })
  }

  func help(_ words: HourWords) -> String { words.helpSilence }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let minutes = hour.silentMinutes(section)
    guard let began else {
      return Prompt(hour.writingWords(section) + [.plain(words.startSilence(minutes))])
    }
    let left = began + minutes * 60 - hour.course.used
    return Prompt(.plain(words.silence), countdown: max(0, left))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo { return write(typed, in: &hour) }
    if began != nil || typed.isNo { return finish(in: &hour) }
    var next = self
    next.began = hour.course.used
    hour.ask(next)
  }

  func timeUp(in hour: inout Hour) {
    guard began != nil else { return }
    hour.remark(hour.words.timeUp)
    finish(in: &hour)
  }

  func skip(in hour: inout Hour) { finish(in: &hour) }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: section) }

  /// Takes a slip at once, where nobody writes in silence.
  private func write(_ typed: Typed, in hour: inout Hour) {
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.remark(hour.words.thenEnter)
    hour.offer(typed.text, to: section)
  }

  /// Goes on to the notes, those handed in before first.
  private func finish(in hour: inout Hour) {
    hour.ask(NoteQuestion(section: section))
    if let file = hour.openNotesFile { hour.request(.readNotes(file)) }
  }
}

extension Hour {
  /// Minutes of silent writing as the plan has them.
  fileprivate func silentMinutes(_ section: NoteSection) -> Int {
    plan.silentMinutes(of: section.stage)
  }
}

/// The next slip, typed as it is read; Enter alone ends the section.
struct NoteQuestion: Question {
  static let name = "note"
  static let traits: QuestionTraits = [.asksText, .hasExamples, .keepsText]

  let section: NoteSection

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(section: try fields.one("section") { $0.section })
  }

  func ask(_ hour: Hour) -> Prompt {
    var lines: [Paragraph] = []
    if hour.slips(section).isEmpty {
      lines =
        hour.spoken(section.stage).afterWriting
        + [.plain(hour.isForOneIdeal(section) ? hour.words.typeOne : hour.words.typeEach)]
    }
    return Prompt(lines + hour.practiceHint, label: hour.nextLabel(section))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    if !typed.isEmpty { return hour.offer(typed.text, to: section) }
    guard !hour.slips(section).isEmpty else { return hour.ask(NoNotesQuestion(section: section)) }
    let isFirstEnd = section == .current && hour.course.first(.missing)
    if isFirstEnd,
      let missing = hour.setup.advice.missing(hour.slips(.current).map({ $0.text })).first
    {
      return hour.ask(MissingQuestion(viewpoint: missing))
    }
    hour.close(section)
  }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: section) }

  func help(_ words: HourWords) -> String { words.helpNote }
}

/// One question on a viewpoint that no note touches; asked once.
struct MissingQuestion: Question {
  static let name = "missing"
  static let traits: QuestionTraits = [.asksText, .hasExamples, .keepsText]

  let viewpoint: Viewpoint

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(viewpoint: try fields.one("viewpoint") { $0.viewpoint })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let name = words.viewpoint(viewpoint)
    return Prompt(
      .plain(words.nothingOn(name)), .spoken(hour.words.quoted(words.askViewpoint(name))),
      .plain(words.noneWithEnter), label: hour.nextLabel(.current))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.close(.current) }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.offer(typed.text, to: .current)
  }

  func take(_ lines: [String], in hour: inout Hour) { hour.takeNotes(lines, into: .current) }
}

/// Whether a section really stays empty.
struct NoNotesQuestion: Question {
  static let name = "no-notes"

  let section: NoteSection

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(section: try fields.one("section") { $0.section })
  }

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.noNotes)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.close(section) }
    hour.ask(NoteQuestion(section: section))
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }
}
