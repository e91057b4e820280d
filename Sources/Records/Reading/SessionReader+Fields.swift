extension SessionReader {
  /// Takes the value of a field's line into the session.
  mutating func set(_ label: Label) {
    switch label {
    case .share: session.share = values.number(label)
    case .checksum: session.checksum = values.text()
    case .division: session.division = values.text() ?? ""
    case .kind: session.kind = values.word(label)
    case .vision: session.vision = values.text()
    case .aim: session.aims += values.textItem()
    case .thisYear: session.thisYear += values.textItem()
    case .agenda: session.agenda += values.textItem()
    case .term: session.term = values.term()
    case .date: session.date = values.date()
    case .format: readFormat()
    case .facilitator: session.facilitator = values.text()
    case .participants: session.participants = values.number(label)
    case .record: session.state = values.word(label)
    case .confirmed: session.confirmed = values.date()
    case .release: session.release = values.word(label)
    case .satisfaction: readSatisfaction()
    case .changeNextTime: session.changeNextTime = values.text()
    case .retention: session.retention = values.text()
    case .sample: session.isSample = values.text().map { !Self.isNo($0) } ?? false
    default: break
    }
  }

  /// Whether a text says that a record is no sample.
  private static func isNo(_ text: String) -> Bool {
    ["いいえ", "no", "0", "false"].contains(text.looselyFolded)
  }

  private mutating func readFormat() {
    session.format = values.text()
    guard let name = session.format, vocabulary.checksFormats, vocabulary.formatID(name) == nil
    else { return }
    values.add(.library(.unknownFormat(name, suggestion: vocabulary.formatSuggestion(name))))
  }

  private mutating func readSatisfaction() {
    guard let text = values.text() else { return }
    session.satisfaction = Satisfaction.read(text)
    if session.satisfaction == nil { values.add(.value(.unreadableNumber(.satisfaction, text))) }
  }
}
