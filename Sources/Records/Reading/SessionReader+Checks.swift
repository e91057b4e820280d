extension SessionReader {
  /// Checks that can be made only when everything is read.
  mutating func check() {
    if !values.document.lines.contains(where: { $0.kind == .title }) {
      values.findings.add(
        .line(.missingTitle), line: 0, at: values.document.start..<values.document.start)
    }
    checkNumbers()
    checkLinks()
    checkFields()
    checkChecksum()
    checkDates()
    if session.state == .held, !session.isBundle { checkLooseEnds() }
  }

  /// Notes the number of every entry; a second one with it is a problem.
  private mutating func checkNumbers() {
    for entry in places.entries {
      guard let number = entry.number, let letter = entry.section.letter else { continue }
      if !numbers.insert(letter, number) {
        let line = values.document.lines[entry.line]
        let name = "\(entry.section.letterName ?? "")\(number)"
        values.findings.add(.link(.repeatedNumber(name)), line: entry.line, at: line.label)
      }
    }
  }

  /// Finds links to numbers that no entry has; a bundle has left C and I out.
  private mutating func checkLinks() {
    var available: [UInt8: [Int]] = [:]
    for link in values.links where !numbers.contains(link.letter, link.number) {
      if session.isBundle, link.letter != Heading.issues.letter { continue }
      let choice = available[link.letter] ?? choice(of: link.letter)
      available[link.letter] = choice
      let problem = LinkProblem.missingLink(
        owner: link.entry < 0
          ? values.quoted(values.document.lines[link.line].label)
          : name(of: places.entries[link.entry]),
        letter: String(Unicode.Scalar(link.letter)), number: link.number, available: choice)
      values.findings.add(.link(problem), line: link.line, at: link.range)
    }
  }

  /// The lowest numbers that a link with a letter may name, as many as advice can hold.
  private func choice(of letter: UInt8) -> [Int] {
    let numbers = places.entries.compactMap { $0.section.letter == letter ? $0.number : nil }
    return Array(Set(numbers).sorted().prefix(10))
  }

  /// Compares fields with the file name, the roster and each other.
  private mutating func checkFields() {
    if values.vocabulary.checksDivisions { checkDivision() }
    if let date = session.date {
      if let term = session.term, !fits(term, date) {
        add(.fit(.termDoesNotFit(term, date: date)), .term)
      }
      if isKnown, date != session.id.date {
        add(.fit(.dateDiffersFromName(date, name: session.id.date)), .date)
      }
    }
    if let participants = session.mostPresent, let answers = session.satisfaction?.answers,
      answers > participants
    {
      add(
        .fit(.moreAnswersThanParticipants(answers: answers, participants: participants)),
        .satisfaction)
    }
  }

  /// Whether a term may be that of a session held on a day.
  private func fits(_ term: Term, _ date: CivilDate) -> Bool {
    let own = Term(containing: date)
    return term == own || (Term.isNearEnd(date) && term == own.next)
  }

  private var isKnown: Bool { identity?.isKnown ?? false }

  /// A division typed by hand (`x-`) is in no roster.
  private mutating func checkDivision() {
    if identity?.isOfNobody == true, !session.division.isEmpty {
      let near = values.vocabulary.divisionSuggestion(session.division)
      return add(.library(.unknownDivision(session.division, suggestion: near)), .division)
    }
    guard isKnown, !session.id.division.hasPrefix("x-") else { return }
    guard let names = values.vocabulary.divisionNames(session.id.division) else {
      let id = session.id.division
      return add(
        .library(.unknownDivision(id, suggestion: values.vocabulary.divisionSuggestion(id))),
        .division)
    }
    let written = session.division.looselyFolded
    if !written.isEmpty, !names.contains(where: { $0.looselyFolded == written }) {
      add(.library(.divisionDiffers(written: session.division, roster: names[0])), .division)
    }
  }

  private mutating func checkChecksum() {
    guard let stated = session.checksum, session.isBundle else { return }
    let actual = values.document.checksum
    if stated.lowercased() != actual {
      add(.file(.checksumMismatch(stated: stated, actual: actual)), .checksum)
    }
  }

  /// Warns about issues and actions that lack a link; links stand in the order of lines.
  private mutating func checkLooseEnds() {
    // The head has links as well (渡さない), which belong to no entry.
    var rest = values.links.drop { $0.entry < 0 }
    for (index, entry) in places.entries.enumerated() {
      let next = index + 1 < places.entries.count ? places.entries[index + 1].line : .max
      let own = rest.prefix { $0.line < next }
      rest = rest.dropFirst(own.count)
      if let problem = looseEnd(of: entry, own) {
        let value = values.document.lines[entry.line].value
        values.findings.add(.link(problem), line: entry.line, at: value)
      }
    }
  }

  /// What an entry lacks, by its links.
  private func looseEnd(of entry: Places.Entry, _ links: ArraySlice<ValueReader.Link>)
    -> LinkProblem?
  {
    let lacks = { (heading: Heading) in !links.contains { $0.letter == heading.letter } }
    return switch entry.section {
    // Where no slip was to stay, the links to them went too.
    case .issues where session.notesKept != NotesKept.none && (lacks(.current) || lacks(.ideal)):
      .issueWithoutNotes(name(of: entry))
    case .actions where lacks(.issues): .actionWithoutIssue(name(of: entry))
    default: nil
    }
  }

  /// How messages name an entry: `A1`, or its text.
  private func name(of entry: Places.Entry) -> String {
    entry.number.map { "\(entry.section.letterName ?? "")\($0)" }
      ?? values.quoted(values.document.lines[entry.line].value)
  }

  /// Adds a problem at the value of a field, or at the title when the field is missing.
  private mutating func add(_ problem: Problem, _ label: Label) {
    let index = places.line(of: label) ?? 0
    guard values.document.lines.indices.contains(index) else { return }
    values.findings.add(problem, line: index, at: values.document.lines[index].value)
  }
}

extension SessionReader {
  /// Warns about days of one entry that cannot follow each other.
  mutating func checkDates() {
    let held = session.date ?? (isKnown ? session.id.date : nil)
    var (issue, action, log) = (-1, -1, 0)
    // The head has dates as well, which belong to no entry.
    var dates = values.dates.drop { $0.entry < 0 }
    for (index, entry) in places.entries.enumerated() {
      if entry.section == .issues { (issue, log) = (issue + 1, 0) }
      if entry.section == .actions { (action, log) = (action + 1, 0) }
      while let date = dates.first, date.entry == index {
        dates = dates.dropFirst()
        let problem =
          entry.section == .issues
          ? problem(date.label, ofIssue: issue, log, held)
          : problem(date.label, ofAction: action, log, held)
        if date.label == nil { log += 1 }
        guard let problem else { continue }
        let line = values.document.lines[date.line]
        let range = date.label == nil ? line.label : line.value
        values.findings.add(problem, line: date.line, at: range)
      }
    }
  }

  /// What is wrong with a date under an issue, or with its dated line of an index.
  private func problem(
    _ label: Label?, ofIssue place: Int, _ log: Int, _ held: CivilDate?
  ) -> Problem? {
    switch label {
    case .replyDue:
      guard let due = session.issues[place].replyDue, let asked = session.issues[place].asked,
        due < asked
      else { return nil }
      return .fit(.replyDueBeforeAsked(due, asked: asked))
    case nil:
      guard let held, session.issues[place].log[log].date < held else { return nil }
      return .fit(.logBeforeSession(session.issues[place].log[log].date, session: held))
    default: return nil
    }
  }

  /// What is wrong with a date under an action, or with its dated line of an index.
  private func problem(
    _ label: Label?, ofAction place: Int, _ log: Int, _ held: CivilDate?
  ) -> Problem? {
    switch label {
    case .due:
      guard let due = session.actions[place].due, let held, due < held else { return nil }
      return .fit(.dueBeforeSession(due, session: held))
    case .firstStepDue:
      guard let step = session.actions[place].firstStepDue, let due = session.actions[place].due,
        step > due
      else { return nil }
      return .fit(.firstStepAfterDue(step, due: due))
    case nil:
      guard let held, session.actions[place].log[log].date < held else { return nil }
      return .fit(.logBeforeSession(session.actions[place].log[log].date, session: held))
    default: return nil
    }
  }
}
