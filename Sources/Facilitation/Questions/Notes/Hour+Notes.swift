import Records
import Text

extension Hour {
  /// Looks at a slip and asks what has to be asked about it, else keeps it.
  mutating func offer(_ text: String, to pile: Pile, after check: NoteCheck? = nil) {
    let done = check?.rawValue ?? -1
    let names = done < NoteCheck.name.rawValue ? setup.advice.names(text) : []
    if !names.isEmpty { return ask(NameQuestion(pile: pile, text: text, names: names)) }
    if pile == .ideal, done < NoteCheck.complaint.rawValue,
      let complaint = setup.advice.complaint(text)
    {
      return ask(TurnQuestion(text: text, complaint: complaint))
    }
    if done < NoteCheck.likeness.rawValue, let like = likeness(of: text, in: pile) {
      return ask(GroupQuestion(pile: pile, text: text, other: like.other, shared: like.shared))
    }
    keep(Note(text: text), in: pile)
    continueNotes(pile)
  }

  /// The note that a slip is like, by its text, for its place changes.
  private func likeness(
    of text: String, in pile: Pile
  ) -> (other: String, shared: [String])? {
    let others = session[pile].map { $0.text }
    guard let like = setup.advice.similar(text, others), let other = others[at: like.index]
    else { return nil }
    return (other, like.shared)
  }

  /// Adds a note where its bytes put it, so that the order tells nothing.
  mutating func keep(_ note: Note, in pile: Pile) {
    let index = session[pile].firstIndex { note.text.precedesByBytes($0.text) }
    session[pile].insert(note, at: index ?? session[pile].count)
  }

  /// Takes the next waiting line, or asks for the next note.
  mutating func continueNotes(_ pile: Pile) {
    guard !course.waiting.isEmpty else { return ask(NoteQuestion(pile: pile)) }
    offer(course.waiting.removeFirst(), to: pile)
  }

  /// The file of notes handed in before, while its lines have not come and are waited for.
  var openNotesFile: String? {
    guard let open = NoteQuestion(question), open.pile == .current,
      !course.asked.contains("notes-file")
    else { return nil }
    return setup.given.notesFile
  }

  /// Takes lines put in at once, in order of their bytes.
  mutating func takeNotes(_ lines: [String], into pile: Pile) {
    course.asked.insert("notes-file")
    course.waiting = (course.waiting + lines).sorted { $0.precedesByBytes($1) }
    remark(words.notes.tookLines(lines.count))
    remark(words.notes.thenEnter)
    continueNotes(pile)
  }

  /// Keeps lines put in at once until the open question is answered.
  mutating func keepWaiting(_ lines: [String]) {
    course.waiting = (course.waiting + lines).sorted { $0.precedesByBytes($1) }
    remark(words.notes.linesWait(lines.count))
  }

  /// A name for notes that share no word; never a text of one, which may be deleted.
  func newGroupName(_ pile: Pile) -> String {
    words.notes.groupName(Set(session[pile].compactMap { $0.group }).count + 1)
  }

  /// Takes a group's name from its last note.
  mutating func dissolveLoneGroups(_ pile: Pile) {
    for index in session[pile].indices {
      let group = session[pile][index].group
      if session[pile].count(where: { $0.group == group }) == 1 { session[pile][index].group = nil }
    }
  }

  /// Ends a pile once no line waits: its notes get their numbers in the order in which they stand.
  mutating func close(_ pile: Pile) {
    guard course.waiting.isEmpty else { return continueNotes(pile) }
    for index in session[pile].indices { session[pile][index].number = index + 1 }
    switch pile {
    case .current:
      enter(.ideal)
      ask(SilentQuestion(pile: .ideal))
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
