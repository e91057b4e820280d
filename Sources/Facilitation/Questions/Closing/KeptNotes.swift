import Records

/// Which slips stay in the record once the room has left (付箋の保存).
extension Hour {
  /// What the office keeps; everything where it has not said, nothing where slips stay on paper.
  var notesKept: NotesKept {
    course.isOnPaper ? .none : setup.organization.notesKept ?? .all
  }

  /// Removes the slips that do not stay, and the links to them; the record says what held.
  mutating func removeNotes() {
    let kept = notesKept
    guard kept != .all else { return }
    let before = session.current.count + session.ideal.count
    write { session in
      session.keepNotes(kept)
      session.notesKept = kept
    }
    let removed = before - session.current.count - session.ideal.count
    if removed > 0 { remark(words.notesRemoved(removed)) }
  }
}

extension Session {
  /// Leaves the notes that stay; the name of a group of which one is left goes too.
  mutating func keepNotes(_ kept: NotesKept) {
    for section in [NoteSection.current, .ideal] {
      let used = Set(issues.flatMap { section == .current ? $0.current : $0.ideal })
      self[section].removeAll { note in
        let isKept = note.category == .strength || (note.number.map(used.contains) ?? false)
        return kept == .none || !isKept
      }
      for index in self[section].indices {
        let group = self[section][index].group
        if self[section].count(where: { $0.group == group }) == 1 {
          self[section][index].group = nil
        }
      }
    }
    guard kept == .none else { return }
    for index in issues.indices { (issues[index].current, issues[index].ideal) = ([], []) }
  }
}
