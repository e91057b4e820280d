/// Reads single values of a document's lines and keeps what is wrong with them.
struct ValueReader {
  let document: Document
  var findings = Findings()
  /// The line that is being read.
  private(set) var index = 0
  /// Labels of the place being read that have stood already.
  private var seen: [Label] = []

  init(_ document: Document) { self.document = document }

  var line: Line { document.lines[index] }
  private var bytes: [UInt8] { document.bytes }

  /// Goes to the line that is read next.
  mutating func move(to index: Int) { self.index = index }

  /// Begins a place in which each label may stand once.
  mutating func beginPlace() { seen.removeAll(keepingCapacity: true) }

  /// Adds a problem at a range of the line, by default its value.
  mutating func add(_ problem: Problem, at range: Range<Int>? = nil) {
    findings.add(problem, line: index, at: range ?? line.value)
  }

  /// The label of the line if it may stand here; an unknown or repeated one is a problem.
  mutating func label(among table: SpellingTable<Label>) -> Label? {
    guard let label = table.value(at: line.label, in: bytes) else {
      addUnknownLabel(suggestion: table.suggestion(for: document.text(line.label)))
      return nil
    }
    if label.mayRepeat { return label }
    if seen.contains(label) {
      add(.line(.repeatedLabel(label)), at: line.label)
      return nil
    }
    seen.append(label)
    return label
  }

  private mutating func addUnknownLabel(suggestion: String?) {
    let text = document.text(line.label)
    let elsewhere = suggestion == nil ? Label.ofAny.value(text) : nil
    let problem =
      elsewhere.map(LineProblem.misplacedLabel) ?? .unknownLabel(text, suggestion: suggestion)
    add(.line(problem), at: line.label)
  }

  /// Adds that the line has no form of the grammar, and why when a mark of a list shows it.
  mutating func addUnreadLine() {
    let first = document.text(bytes.trimmed(line.content)).first
    let isBullet = first.map { "・•‧●○■□◆◇※*+–—−‐－ー".contains($0) } ?? false
    add(.line(isBullet ? .otherBullet(first.map(String.init) ?? "") : .unreadLine))
  }

  /// The value as it stands; nil when it is empty.
  func text() -> String? { line.value.isEmpty ? nil : document.text(line.value) }

  /// The value as an item of a label that may repeat; none when it is empty.
  func textItem() -> [String] { text().map { [$0] } ?? [] }

  /// A number from 0 on, perhaps with a counter such as 人 or 票 behind it.
  mutating func number(_ label: Label) -> Int? {
    guard !line.value.isEmpty else { return nil }
    let value = line.value
    var end = value.lowerBound
    while let (byte, length) = bytes.asciiTwin(at: end, before: value.upperBound),
      (0x30...0x39).contains(byte)
    {
      end += length
    }
    let rest = bytes.trimmed(end..<value.upperBound)
    let isCounter = rest.allSatisfy { bytes[$0] >= 0x80 } && rest.count <= 6
    if isCounter, let number = bytes.number(in: value.lowerBound..<end) { return number }
    add(.value(.unreadableNumber(label, document.text(value))))
    return nil
  }

  /// The day that is the line's value; nil without a problem when the value is empty.
  mutating func date() -> CivilDate? {
    line.value.isEmpty ? nil : date(at: line.value)
  }

  /// A day with its year; a problem when there is none.
  mutating func date(at range: Range<Int>) -> CivilDate? {
    switch DateReading(range, in: bytes) {
    case .day(let date): return date
    case .impossible: add(.value(.impossibleDate(document.text(range))), at: range)
    case .monthAndDay, .unreadable: add(.value(.unreadableDate(document.text(range))), at: range)
    }
    return nil
  }

  /// The half-year that is the line's value; a problem when it is none.
  mutating func term() -> Term? {
    guard let text = text() else { return nil }
    if let term = Term.read(text) { return term }
    add(.value(.unreadableTerm(text)))
    return nil
  }

  /// The word that is the line's value; nil without a problem when the value is empty.
  mutating func word<Word: Listed>(_ label: Label) -> Word? {
    line.value.isEmpty ? nil : word(at: line.value, label)
  }

  /// A word of a closed list; a problem when the list lacks it.
  mutating func word<Word: Listed>(at range: Range<Int>, _ label: Label?) -> Word? {
    if let word = Word.words.value(at: range, in: bytes) { return word }
    let text = document.text(range)
    add(
      .value(
        .unknownWord(
          label, text, allowed: Word.words.values.map { $0.spelling },
          suggestion: Word.words.suggestion(for: text))),
      at: range)
    return nil
  }

  /// The items of a list, separated by `,` `、` `，` and, for numbers and ids, by spaces.
  func items(spacesDivide: Bool = false) -> [Range<Int>] {
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

  /// The items of the line's list as texts.
  func texts() -> [String] { items().map { document.text($0) } }

  /// The items of the line's list as numbers; a problem for each that is none.
  mutating func numbers(_ label: Label) -> [Int] {
    items(spacesDivide: true).compactMap { item in
      if let number = bytes.number(in: item) { return number }
      add(.value(.unreadableNumber(label, document.text(item))), at: item)
      return nil
    }
  }

  private func separator(at index: Int, _ spacesDivide: Bool) -> Int {
    let end = line.value.upperBound
    let length =
      spacesDivide
      ? bytes.separatorLength(at: index, before: end) : bytes.commaLength(at: index, before: end)
    return length ?? 0
  }
}
