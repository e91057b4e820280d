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
    if done < NoteCheck.likeness.rawValue, !course.isOnGoodThings,
      let like = likeness(of: text, in: section)
    {
      return ask(
        GroupQuestion(section: section, text: text, other: like.other, shared: like.shared))
    }
    var note = Note(text: text)
    if course.isOnGoodThings { note.category = .strength }
    keep(note, in: section)
    continueNotes(section)
  }

  /// The note that a slip is like, by its text, for its place changes.
  private func likeness(
    of text: String, in section: NoteSection
  ) -> (other: String, shared: [String])? {
    let others = slips(section).map { $0.text }
    guard let like = setup.advice.similar(text, others), let other = others[at: like.index]
    else { return nil }
    return (other, like.shared)
  }

  /// Takes the next waiting line, or asks for the next note.
  mutating func continueNotes(_ section: NoteSection) {
    if let line = course.nextLine() { return offer(line, to: section) }
    if isForOneIdeal(section), !session.ideal.isEmpty { return close(section) }
    course.isOnGoodThings ? continueGoodThings() : ask(NoteQuestion(section: section))
  }

  /// Whether the room finds one ideal together, with which the step ends.
  func isForOneIdeal(_ section: NoteSection) -> Bool { section == .ideal && plan.isShortest }

  /// The file of notes handed in before, while its lines have not come and are waited for.
  var openNotesFile: String? {
    guard let open = NoteQuestion(question), open.section == .current,
      !course.done.contains(.notesFile)
    else { return nil }
    return setup.presets.notesFile
  }

  /// Takes lines put in at once, in order of their bytes.
  mutating func takeNotes(_ lines: [String], into section: NoteSection) {
    course.first(.notesFile)
    course.wait(with: lines)
    remark(words.tookLines(lines.count))
    show(course.waiting.map { .listed(words.quoted($0)) })
    remark(words.thenEnter)
    continueNotes(section)
  }

  /// A name for notes that share no word; never a text of one, which may be deleted.
  func newGroupName(_ section: NoteSection) -> String {
    words.groupName(Set(session[section].compactMap { $0.group }).count + 1)
  }

  /// Ends a section once no line waits: its notes get their numbers in the order in which they stand.
  mutating func close(_ section: NoteSection) {
    guard course.waiting.isEmpty else { return continueNotes(section) }
    write { session in
      for index in session[section].indices { session[section][index].number = index + 1 }
    }
    let shown = numbers[section]
    numberAnew()
    if shown != numbers[section] { remark(words.numberedAnew(section)) }
    switch section {
    case .current:
      course.begin(.ideal)
      isForOneIdeal(.ideal)
        ? ask(NoteQuestion(section: .ideal)) : ask(SilentQuestion(section: .ideal))
    case .ideal:
      if course.isInTwo, session.secondSitting == nil { return ask(FirstSittingEndsQuestion()) }
      startIssues()
    }
  }
}

/// What is looked at, in this order, before a slip becomes a note.
enum NoteCheck: Int, Comparable {
  case name, complaint, likeness

  static func < (left: NoteCheck, right: NoteCheck) -> Bool { left.rawValue < right.rawValue }
}
