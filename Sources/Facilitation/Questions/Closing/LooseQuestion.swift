import Records

/// Whether notes that led to no issue stay in the record; only 2 removes them.
struct LooseQuestion: PlainQuestion {
  static let name = "loose"

  func help(_ words: HourWords) -> String { words.helpLoose }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let all = hour.session.current.count + hour.session.ideal.count
    let loose = hour.looseNotes.count
    return Prompt([
      Paragraph(.plain, words.looseNotes(all: all, used: all - loose, loose: loose)),
      Paragraph(.plain, words.keepOrRemove),
    ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    switch typed.isEmpty ? 1 : typed.number {
    case 1: break
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
