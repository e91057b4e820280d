import Records

/// How many people gave each mark, from 5 down, in one line or one by one; Enter leaves it out.
struct SatisfactionQuestion: Question {
  static let name = "satisfaction"

  /// People per mark from 5 down, as far as typed.
  let marks: [Int]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    let marks = try fields.list("marks") { $0.marks }
    guard marks.count < 5, marks.allSatisfy(Typed.range.contains) else { throw Unkept() }
    return Self(marks: marks)
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let lines =
      marks.isEmpty
      ? hour.closingWords(.marks) + [.plain(words.askSatisfaction)] : []
    return Prompt(lines, label: words.mark(5 - marks.count))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty { return marks.isEmpty ? hour.continueClosing() : hour.check(marks: marks) }
    guard let numbers = typed.numbers, numbers.count == 5 || marks.count + numbers.count <= 5 else {
      return hour.remark(hour.words.needMarks, .hint)
    }
    // A whole line counts for all, whatever was typed before it.
    let all = numbers.count == 5 ? numbers : marks + numbers
    let isComplete = all.count == 5 || all.sum >= hour.peopleHere ?? .max
    guard isComplete || numbers.count > 1 else {
      return hour.ask(SatisfactionQuestion(marks: all))
    }
    hour.check(marks: all)
  }

  func help(_ words: HourWords) -> String { words.helpSatisfaction }
}

/// One thing to do otherwise next time; Enter leaves it out.
struct ChangeQuestion: PlainQuestion {
  static let name = "change"
  static let traits: QuestionTraits = [.asksText, .hasExamples, .keepsText]

  func ask(_ hour: Hour) -> Prompt {
    Prompt(.plain(hour.words.askChange))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil {
      return hour.remark(hour.words.needText, .hint)
    }
    if !typed.isEmpty, !typed.isNo { hour.write { $0.changeNextTime = typed.text } }
    hour.continueClosing()
  }
}

/// Whether notes that led to no issue stay in the record; only 2 removes them.
struct LooseQuestion: PlainQuestion {
  static let name = "loose"

  func help(_ words: HourWords) -> String { words.helpLoose }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let all = hour.slips(.current).count + hour.slips(.ideal).count
    let loose = hour.looseNotes.count
    return Prompt(
      .plain(words.looseNotes(all: all, used: all - loose, loose: loose)),
      .plain(words.keepOrRemove))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    switch typed.isEmpty ? 1 : typed.number {
    case 1: hour.course.first(.loose)
    case 2: remove(in: &hour)
    default: return hour.remark(hour.words.chooseNumber(2), .hint)
    }
    hour.continueClosing()
  }

  /// Goes on when the notes were removed just before a crash.
  func wake(in hour: inout Hour) {
    if hour.looseNotes.isEmpty { hour.continueClosing() }
  }

  /// Deletes the notes, so that nothing of them remains.
  private func remove(in hour: inout Hour) {
    let loose = hour.looseNotes
    for (section, note) in loose {
      hour.delete(Target(kind: section.kind, number: note.number ?? 0))
    }
    hour.remark(hour.words.notesRemoved(loose.count))
  }
}

/// The last screen: where everything lies, what is still empty, and that nothing has left.
struct FinishedQuestion: PlainQuestion {
  static let name = "finished"

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    if hour.setup.isPractice { return Prompt(.plain(words.practiceEnds)) }
    let id = hour.session.id.description
    let folder = hour.session.effectiveTerm.id
    var lines: [Paragraph] = [
      .listed(words.recordFile("Sessions/\(folder)/\(id).md")),
      .listed(words.headPage("Sessions/\(folder)/\(id).html")),
    ]
    let empty = Set(hour.actionsToFill.flatMap { $0.emptyFields.map { $0.key } })
    if !empty.isEmpty {
      let date = hour.recordWords.shortDate(hour.setup.today.adding(days: 7))
      let fields = Action.fields.rows.filter { empty.contains($0.key) }.map(words.fieldName)
      lines.append(
        .listed(words.stillEmpty(fields: fields, count: hour.actionsToFill.count, date: date)))
    }
    let secretariat = hour.setup.organization.secretariat(in: hour.setup.language)
    // No record tells that slips were left, so that they are not offered again.
    let waits = hour.deskItems.contains { $0 != .loose }
    let later: [Paragraph] = waits ? [.plain(words.deskLater)] : []
    return Prompt(lines + [.plain(words.nothingLeaves(for: secretariat))] + later)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {}
}
