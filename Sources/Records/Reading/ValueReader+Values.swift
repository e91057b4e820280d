import Text

extension ValueReader {
  private var bytes: [UInt8] { document.bytes }

  /// The value as it stands; nil when it is empty.
  func text() -> String? { line.value.isEmpty ? nil : document.text(line.value) }

  /// Whether a text stands there that does not say no.
  func flag() -> Bool? {
    text().map { !["いいえ", "no", "0", "false"].contains($0.looselyFolded) }
  }

  /// A number from 0 on, perhaps with a counter such as 人 or 票 behind it.
  mutating func number() -> Int? {
    line.value.isEmpty ? nil : number(at: line.value)
  }

  /// A number that a range begins with; a problem when there is more than a counter behind it.
  mutating func number(at value: Range<Int>) -> Int? {
    var end = value.lowerBound
    while let (byte, length) = bytes.asciiTwin(at: end, before: value.upperBound),
      (0x30...0x39).contains(byte)
    {
      end += length
    }
    let rest = bytes.trimmed(end..<value.upperBound)
    let isCounter = rest.allSatisfy { bytes[$0] >= 0x80 } && rest.count <= 6
    if isCounter, let number = bytes.number(in: value.lowerBound..<end) { return number }
    add(.value(.unreadableNumber(label, quoted(value))), at: value)
    return nil
  }

  /// The day that is the line's value; nil without a problem when the value is empty.
  mutating func date() -> CivilDate? {
    addDate(label)
    return line.value.isEmpty ? nil : date(at: line.value)
  }

  /// A day with its year; a problem when there is none.
  mutating func date(at range: Range<Int>) -> CivilDate? {
    switch DateReading(range, in: bytes) {
    case .day(let date): return date
    case .impossible: add(.value(.impossibleDate(quoted(range))), at: range)
    case .monthAndDay, .unreadable: add(.value(.unreadableDate(quoted(range))), at: range)
    }
    return nil
  }

  /// The half-year that is the line's value; a problem when it is none.
  mutating func term() -> Term? {
    guard let text = text() else { return nil }
    if let term = Term.read(text) { return term }
    add(.value(.unreadableTerm(quoted(line.value))))
    return nil
  }

  /// The word that is the line's value; nil without a problem when the value is empty.
  mutating func word<Word: Listed>() -> Word? {
    line.value.isEmpty ? nil : word(at: line.value, label)
  }

  /// A word of a closed list; a problem when the list lacks it.
  mutating func word<Word: Listed>(at range: Range<Int>, _ label: Label?) -> Word? {
    if let word = Word.words.value(at: range, in: bytes) { return word }
    addUnknownWord(at: range, label, Word.words)
    return nil
  }

  private mutating func addUnknownWord<Word: Spelled>(
    at range: Range<Int>, _ label: Label?, _ words: SpellingTable<Word>
  ) {
    let text = quoted(range)
    let problem = ValueProblem.unknownWord(
      label, text, allowed: words.values.map { $0.spelling },
      suggestion: suggestion { words.suggestion(for: text) })
    add(.value(problem), at: range)
  }

  /// How many items of one list are read; nobody types more.
  private static let mostItems = 1_000

  /// The items of a list, separated by `,` `、` `，` and, for numbers and ids, by spaces; more than
  /// are read are a problem.
  mutating func items(spacesDivide: Bool = false) -> [Range<Int>] {
    let all = allItems(spacesDivide: spacesDivide)
    guard all.count > Self.mostItems else { return all }
    add(.line(.tooMany(all.count, read: Self.mostItems)), at: all[Self.mostItems])
    return Array(all.prefix(Self.mostItems))
  }

  /// Every item of the list, however many there are.
  func allItems(spacesDivide: Bool) -> [Range<Int>] {
    var items: [Range<Int>] = []
    let value = line.value
    var (start, index) = (value.lowerBound, value.lowerBound)
    while index < value.upperBound {
      let length = separator(at: index, spacesDivide)
      if length > 0 {
        append(start..<index, to: &items)
        start = index + length
      }
      index += max(1, length)
    }
    append(start..<value.upperBound, to: &items)
    return items
  }

  private func append(_ range: Range<Int>, to items: inout [Range<Int>]) {
    let item = bytes.trimmed(range)
    if !item.isEmpty { items.append(item) }
  }

  private func separator(at index: Int, _ spacesDivide: Bool) -> Int {
    let end = line.value.upperBound
    let length =
      spacesDivide
      ? bytes.separatorLength(at: index, before: end) : bytes.commaLength(at: index, before: end)
    return length ?? 0
  }

  /// The items of the line's list as texts.
  mutating func texts() -> [String] { items().map { document.text($0) } }

  /// The items of the line's list as numbers; a problem for each that is none.
  mutating func numbers() -> [Int] {
    items(spacesDivide: true).compactMap { item in
      if let number = bytes.number(in: item) { return number }
      add(.value(.unreadableNumber(label, quoted(item))), at: item)
      return nil
    }
  }

  /// Numbers from 1 to 12; any other is a problem.
  mutating func months() -> [Int] {
    let months = numbers()
    for month in months where !(1...12).contains(month) {
      add(.value(.unreadableNumber(label, "\(month)")))
    }
    return months.filter { (1...12).contains($0) }
  }

  /// The name of an action anywhere; a problem when the value is none.
  mutating func actionID() -> ActionID? {
    guard let text = text() else { return nil }
    if let id = ActionID(text) { return id }
    add(.value(.unreadableReference(.from, quoted(line.value))))
    return nil
  }

  /// Numbers from 1 with or without the letter of the section they name.
  mutating func links(to section: Heading) -> [Int] {
    items(spacesDivide: true).compactMap { item in
      let lettered = bytes.letteredNumber(in: item)
      guard let letter = section.letter,
        let number = lettered.flatMap({ $0.letter == letter ? $0.number : nil })
          ?? bytes.number(in: item),
        number > 0
      else {
        let text = quoted(item)
        add(.value(.unreadableLink(text, letter: section.letterName ?? "")), at: item)
        return nil
      }
      addLink(letter, number, at: item)
      return number
    }
  }

  mutating func handling() -> Handling? {
    guard !line.value.isEmpty else { return nil }
    let (word, reason) = Handling.divide(line.value, in: bytes)
    guard let decision: Handling.Decision = self.word(at: word, .handling) else { return nil }
    return Handling(decision, reason: reason.isEmpty ? nil : document.text(reason))
  }

  /// A dated line of an action.
  mutating func logEntry() -> LogEntry? {
    guard let (date, mark, term, text) = datedLine(LogEntry.Mark.words) else { return nil }
    return LogEntry(date: date, mark: mark, term: term, text: text)
  }

  /// A dated line of an issue.
  mutating func issueLine() -> IssueLine? {
    guard let (date, step, _, text) = datedLine(Issue.Step.words) else { return nil }
    return IssueLine(date: date, step: step, text: text)
  }

  /// The parts of a dated line: day, word, perhaps a term, and what happened.
  private mutating func datedLine<Word: Spelled>(
    _ words: SpellingTable<Word>
  ) -> (CivilDate, Word, Term?, text: String?)? {
    let colon = bytes.colon(in: line.value)
    let head = bytes.trimmed(line.value.lowerBound..<(colon?.lowerBound ?? line.value.upperBound))
    let date = date(at: line.label)
    guard let (word, term) = mark(at: head, words) else { return nil }
    guard let date else { return nil }
    let text = colon.map { bytes.trimmed($0.upperBound..<line.value.upperBound) }
    addDate(nil)
    return (date, word, term, text.flatMap { $0.isEmpty ? nil : document.text($0) })
  }

  /// The word of a dated line and the term behind it; a problem when no list has the word.
  private mutating func mark<Word: Spelled>(
    at head: Range<Int>, _ words: SpellingTable<Word>
  ) -> (Word, Term?)? {
    if let word = words.value(at: head, in: bytes) { return (word, nil) }
    if let (first, term) = bytes.dividedTerm(in: head),
      let word = words.value(at: first, in: bytes)
    {
      return (word, term)
    }
    addUnknownWord(at: head, nil, words)
    return nil
  }

  mutating func satisfaction() -> Satisfaction? {
    guard let text = text() else { return nil }
    if let satisfaction = Satisfaction.read(text) { return satisfaction }
    add(.value(.unreadableNumber(.satisfaction, quoted(line.value))))
    return nil
  }
}

extension ValueReader {
  /// Theme ids; a name that no theme has stays as written and is a problem.
  mutating func themes() -> [String] {
    guard vocabulary.checksThemes else { return texts() }
    return items().map { item in
      if let id = vocabulary.themeID(at: item, in: bytes) { return id }
      let text = document.text(item)
      let near = suggestion { vocabulary.themeSuggestion(text) }
      add(.library(.unknownTheme(quoted(item), suggestion: near)), at: item)
      return text
    }
  }

  /// Issue type ids; an unknown one is a problem.
  mutating func types() -> [String] {
    items().map { item in
      let text = document.text(item)
      if vocabulary.checksTypes, !vocabulary.hasType(text) {
        let near = suggestion { vocabulary.typeSuggestion(text) }
        add(.library(.unknownType(quoted(item), suggestion: near)), at: item)
      }
      return text
    }
  }

  /// The name of a format; one that the library lacks is a problem.
  mutating func format() -> String? {
    guard let name = text() else { return nil }
    if vocabulary.checksFormats, vocabulary.formatID(name) == nil {
      let near = suggestion { vocabulary.formatSuggestion(name) }
      add(.library(.unknownFormat(quoted(line.value), suggestion: near)))
    }
    return name
  }

  /// An id and the name that may follow it; an id that the library lacks is a problem.
  mutating func caseReference() -> CaseReference? {
    let value = line.value
    guard !value.isEmpty else { return nil }
    let end = value.first { document.bytes.spaceLength(at: $0, before: value.upperBound) != nil }
    let id = value.lowerBound..<(end ?? value.upperBound)
    let name = document.bytes.trimmed(id.upperBound..<value.upperBound)
    let reference = CaseReference(
      id: document.text(id), name: name.isEmpty ? nil : document.text(name))
    if vocabulary.checksCases, vocabulary.caseTitle(reference.id) == nil {
      let near = suggestion { vocabulary.caseSuggestion(reference.id) }
      add(.library(.unknownCase(quoted(value), suggestion: near)), at: id)
    }
    return reference
  }
}

extension Heading {
  /// The letter before the numbers of a section's entries.
  package var letterName: String? { letter.map { String(Unicode.Scalar($0)) } }
}
