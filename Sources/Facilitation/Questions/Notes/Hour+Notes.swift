import Records
import Text

extension Hour {
  /// Looks at a slip and asks what has to be asked about it, else keeps it.
  mutating func offer(_ text: String, to section: NoteSection, after check: NoteCheck? = nil) {
    let done = check?.rawValue ?? -1
    let names = done < NoteCheck.name.rawValue ? setup.advice.names(text) : []
    if !names.isEmpty { return ask(NameQuestion(section: section, text: text, names: names)) }
    if section == .ideal, done < NoteCheck.complaint.rawValue,
      let complaint = setup.advice.complaint(text)
    {
      return ask(TurnQuestion(text: text, complaint: complaint))
    }
    if done < NoteCheck.likeness.rawValue, let like = likeness(of: text, in: section) {
      return ask(
        GroupQuestion(section: section, text: text, other: like.other, shared: like.shared))
    }
    keep(Note(text: text), in: section)
    continueNotes(section)
  }

  /// The note that a slip is like, by its text, for its place changes.
  private func likeness(
    of text: String, in section: NoteSection
  ) -> (other: String, shared: [String])? {
    let others = session[section].map { $0.text }
    guard let like = setup.advice.similar(text, others), let other = others[at: like.index]
    else { return nil }
    return (other, like.shared)
  }

  /// Adds a note where its bytes put it, so that the order tells nothing.
  mutating func keep(_ note: Note, in section: NoteSection) {
    let index = session[section].firstIndex { note.text.precedesByBytes($0.text) }
    session[section].insert(note, at: index ?? session[section].count)
  }

  /// Takes the next waiting line, or asks for the next note.
  mutating func continueNotes(_ section: NoteSection) {
    guard !course.waiting.isEmpty else { return ask(NoteQuestion(section: section)) }
    offer(course.waiting.removeFirst(), to: section)
  }

  /// The file of notes handed in before, while its lines have not come and are waited for.
  var openNotesFile: String? {
    guard let open = NoteQuestion(question), open.section == .current,
      !course.done.contains(.notesFile)
    else { return nil }
    return setup.presets.notesFile
  }

  /// Takes lines put in at once, in order of their bytes.
  mutating func takeNotes(_ lines: [String], into section: NoteSection) {
    course.done.insert(.notesFile)
    course.waiting = (course.waiting + lines).sorted { $0.precedesByBytes($1) }
    remark(words.tookLines(lines.count))
    remark(words.thenEnter)
    continueNotes(section)
  }

  /// Keeps lines put in at once until the open question is answered.
  mutating func keepWaiting(_ lines: [String]) {
    course.waiting = (course.waiting + lines).sorted { $0.precedesByBytes($1) }
    remark(words.linesWait(lines.count))
  }

  /// A name for notes that share no word; never a text of one, which may be deleted.
  func newGroupName(_ section: NoteSection) -> String {
    words.groupName(Set(session[section].compactMap { $0.group }).count + 1)
  }

  /// Takes a group's name from its last note.
  mutating func dissolveLoneGroups(_ section: NoteSection) {
    for index in session[section].indices {
      let group = session[section][index].group
      if session[section].count(where: { $0.group == group }) == 1 {
        session[section][index].group = nil
      }
    }
  }

  /// Ends a section once no line waits: its notes get their numbers in the order in which they stand.
  mutating func close(_ section: NoteSection) {
    guard course.waiting.isEmpty else { return continueNotes(section) }
    for index in session[section].indices { session[section][index].number = index + 1 }
    switch section {
    case .current:
      enter(.ideal)
      ask(SilentQuestion(section: .ideal))
    case .ideal:
      enter(.issues)
      continueIssues()
    }
  }
}

extension [String] {
  /// The longest of several words, the first among equals, as the name of what they share.
  var mostTelling: String? {
    reduce(nil) { best, word in (best?.count ?? 0) < word.count ? word : best }
  }
}
