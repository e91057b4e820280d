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

  private mutating func checkNumbers() {
    var seen: Set<Int> = []
    for entry in places.entries {
      guard let number = entry.number, let letter = entry.section.letter else { continue }
      // A letter and a number of at most nine digits share one Int.
      if !seen.insert(Int(letter) << 32 | number).inserted {
        let line = values.document.lines[entry.line]
        let name = "\(entry.section.letterName ?? "")\(number)"
        values.findings.add(.link(.repeatedNumber(name)), line: entry.line, at: line.label)
      }
    }
  }

  private mutating func checkLinks() {
    for link in links {
      let numbers = places.entries.compactMap { entry in
        entry.section.letter == link.letter ? entry.number : nil
      }
      if numbers.contains(link.number) { continue }
      if session.isBundle, link.letter != 0x47 { continue }
      values.findings.add(
        .link(
          .missingLink(
            owner: link.owner, letter: String(Unicode.Scalar(link.letter)), number: link.number,
            available: numbers)),
        line: link.line, at: link.range)
    }
  }

  private mutating func checkFields() {
    if hasID, vocabulary.checksDivisions { checkDivision() }
    if let date = session.date {
      if let term = session.term, !fits(term, date) {
        add(.fit(.termDoesNotFit(term, date: date)), .term)
      }
      if hasID, date != session.id.date {
        add(.fit(.dateDiffersFromName(date, name: session.id.date)), .date)
      }
    }
    if let participants = session.participants, let answers = session.satisfaction?.answers,
      answers > participants
    {
      add(
        .fit(.moreAnswersThanParticipants(answers: answers, participants: participants)),
        .satisfaction)
    }
  }

  private func fits(_ term: Term, _ date: CivilDate) -> Bool {
    let own = Term(containing: date)
    return term == own || (Term.isNearEnd(date) && term == own.next)
  }

  private mutating func checkDivision() {
    guard !session.id.division.hasPrefix("x-") else { return }
    guard let names = vocabulary.divisionNames(session.id.division) else {
      let id = session.id.division
      return add(
        .library(.unknownDivision(id, suggestion: vocabulary.divisionSuggestion(id))), .division)
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

  private mutating func checkLooseEnds() {
    for entry in places.entries {
      let line = values.document.lines[entry.line]
      let name = entry.number.map { "\(entry.section.letterName ?? "")\($0)" }
      let owner = name ?? values.document.text(line.value)
      if let problem = looseEnd(of: entry.section, line: entry.line, owner) {
        values.findings.add(problem, line: entry.line, at: line.value)
      }
    }
  }

  /// What an entry lacks, by the links found under its line.
  private func looseEnd(of section: Heading, line: Int, _ owner: String) -> Problem? {
    guard section == .gaps || section == .actions else { return nil }
    let next = places.entries.first { $0.line > line }?.line ?? .max
    let letters = Set(links.filter { (line..<next).contains($0.line) }.map(\.letter))
    if section == .actions { return letters.contains(0x47) ? nil : .link(.actionWithoutGap(owner)) }
    return letters.isSuperset(of: [0x43, 0x49]) ? nil : .link(.gapWithoutNotes(owner))
  }

  /// Adds a problem at the value of a field, or at the title when the field is missing.
  private mutating func add(_ problem: Problem, _ label: Label) {
    let index = places.line(of: label) ?? 0
    guard values.document.lines.indices.contains(index) else { return }
    values.findings.add(problem, line: index, at: values.document.lines[index].value)
  }
}
