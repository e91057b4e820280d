extension SessionReader {
  /// Takes a detail's line into the last issue.
  mutating func readIssueDetail() {
    guard let label = values.label(among: .ofIssue) else { return }
    let last = session.issues.count - 1
    switch label {
    case .current: session.issues[last].current = readLinks(.current)
    case .ideal: session.issues[last].ideal = readLinks(.ideal)
    case .themes: session.issues[last].themes = values.themes(vocabulary)
    case .types: session.issues[last].types = values.types(vocabulary)
    case .scope: session.issues[last].scope = values.word(label)
    case .handling: session.issues[last].handling = readHandling()
    case .votes: session.issues[last].votes = values.number(label)
    case .ask: session.issues[last].ask = values.text()
    case .asked: session.issues[last].asked = readDate(label)
    case .replyDue: session.issues[last].replyDue = readDate(label)
    case .reply: session.issues[last].reply = values.text()
    default: break
    }
  }

  /// Takes a detail's line into the last action.
  mutating func readActionDetail() {
    guard let label = values.label(among: .ofAction) else { return }
    let last = session.actions.count - 1
    switch label {
    case .issue: session.actions[last].issues = readLinks(.issues)
    case .due: session.actions[last].due = readDate(label)
    case .firstStepDue: session.actions[last].firstStepDue = readDate(label)
    case .caseReference: session.actions[last].caseReference = readCase()
    case .from: session.actions[last].from = values.actionID()
    case .release: session.actions[last].release = values.texts()
    default:
      guard let text = values.text() else { return }
      session.actions[last].set(text, for: label)
    }
  }

  /// Takes a dated line into the last action.
  mutating func readLogEntry(_ line: Line) {
    let bytes = values.document.bytes
    let colon = bytes.colon(in: line.value)
    let word = bytes.trimmed(line.value.lowerBound..<(colon?.lowerBound ?? line.value.upperBound))
    let date = values.date(at: line.label)
    let state: ActionState? = values.word(at: word, nil)
    guard let date, let state else { return }
    let text = colon.map { bytes.trimmed($0.upperBound..<line.value.upperBound) }
    session.actions[session.actions.count - 1].log.append(
      LogEntry(
        date: date, state: state,
        text: text.flatMap { $0.isEmpty ? nil : values.document.text($0) }))
    places.dates.append((places.entries.count - 1, .replyDate, values.index))
  }

  /// Reads a date and remembers its line for the checks.
  private mutating func readDate(_ label: Label) -> CivilDate? {
    places.dates.append((places.entries.count - 1, label, values.index))
    return values.date()
  }

  /// Reads numbers with or without the letter of the section they name.
  private mutating func readLinks(_ section: Heading) -> [Int] {
    values.items(spacesDivide: true).compactMap { item in
      let bytes = values.document.bytes
      guard let letter = section.letter,
        let number = bytes.letteredNumber(in: item).flatMap({
          $0.letter == letter ? $0.number : nil
        })
          ?? bytes.number(in: item)
      else {
        let text = values.document.text(item)
        values.add(.value(.unreadableLink(text, letter: section.letterName ?? "")), at: item)
        return nil
      }
      let entry = places.entries.count - 1
      links.append(
        Link(entry: entry, letter: letter, number: number, line: values.index, range: item))
      return number
    }
  }

  private mutating func readHandling() -> Handling? {
    guard !values.line.value.isEmpty else { return nil }
    let (word, reason) = Handling.divide(values.line.value, in: values.document.bytes)
    guard let decision: Handling.Decision = values.word(at: word, .handling) else { return nil }
    return Handling(decision, reason: reason.isEmpty ? nil : values.document.text(reason))
  }

  /// Reads an id and the name that may follow it.
  private mutating func readCase() -> CaseReference? {
    guard let text = values.text() else { return nil }
    let bytes = values.document.bytes
    let value = values.line.value
    let end = value.first { bytes.spaceLength(at: $0, before: value.upperBound) != nil }
    let id = value.lowerBound..<(end ?? value.upperBound)
    let name = bytes.trimmed(id.upperBound..<value.upperBound)
    let reference = CaseReference(
      id: values.document.text(id), name: name.isEmpty ? nil : values.document.text(name))
    if vocabulary.checksCases, vocabulary.caseTitle(reference.id) == nil {
      let suggestion = vocabulary.caseSuggestion(reference.id)
      values.add(.library(.unknownCase(text, suggestion: suggestion)), at: id)
    }
    return reference
  }
}

extension Heading {
  /// The letter before the numbers of a section's entries.
  var letterName: String? { letter.map { String(Unicode.Scalar($0)) } }
}
