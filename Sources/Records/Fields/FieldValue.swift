import Text

/// What a field holds, as data: what JSON, tables, lists and searches are made of.
package enum FieldValue: Hashable, Sendable {
  /// Nothing; JSON says null.
  case none
  case flag(Bool)
  case number(Int)
  case text(String)
  case date(CivilDate)
  case term(Term)
  /// A word of a closed list: its id, and how files spell it.
  case word(id: String, Spelling)
  /// A text as it was typed, and the quantity that it begins with.
  case quantity(String, Quantity?)
  /// A figure that the program has computed.
  case figure(Quantity)
  /// Numbers of entries of a section: C1, C3.
  case links(Heading, [Int])
  case themes([String])
  case types([String])
  case action(ActionID)
  case session(SessionID)
  case list([FieldValue])
  case object([Member])

  /// A part of an object.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: FieldValue

    package init(_ key: String, _ value: FieldValue) { (self.key, self.value) = (key, value) }
  }

  /// A text, none when it is empty.
  package static func of(_ text: String?) -> FieldValue {
    guard let text, !text.isEmpty else { return .none }
    return .text(text)
  }

  /// A list, none when it is empty.
  package static func ofList(_ values: [FieldValue]) -> FieldValue {
    values.isEmpty ? .none : .list(values)
  }

  /// A word of a closed list.
  package static func of<Word: Listed>(_ word: Word) -> FieldValue {
    .word(id: word.rawValue, word.spelling)
  }

  /// A value of a half-year: an object with the term before the value's own parts.
  static func of<Value>(_ termed: Termed<Value>, _ value: FieldValue) -> FieldValue {
    let term = Member("term", termed.term.map(FieldValue.term) ?? .none)
    if case .object(let members) = value { return .object([term] + members) }
    return .object([term, Member("value", value)])
  }
}

extension FieldValue {
  /// The texts in it that a person would look for: what was typed, names, and words in a language.
  package func texts(_ words: FileWords) -> [String] {
    switch self {
    case .none, .flag, .figure: []
    case .number(let number): ["\(number)"]
    case .text(let text), .quantity(let text, _): [text]
    case .date(let date): [date.description]
    case .term(let term): [words.term(term), term.id]
    case .word(_, let spelling): [words.word(spelling)]
    case .links(let heading, let numbers): numbers.map { "\(heading.letterName ?? "")\($0)" }
    case .themes(let ids): ids.map(words.theme)
    case .types(let ids): ids
    case .action(let id): [id.description]
    case .session(let id): [id.description]
    case .list(let values): values.flatMap { $0.texts(words) }
    case .object(let members): members.flatMap { $0.value.texts(words) }
    }
  }
}

extension FieldValue {
  /// As a reader sees it, who does not see the file.
  package func shown(_ words: RecordWords, _ vocabulary: Vocabulary = .empty) -> String {
    switch self {
    case .none: ""
    case .flag(let flag):
      flag ? words.language.say(ja: "はい", en: "yes") : words.language.say(ja: "いいえ", en: "no")
    case .number(let number): "\(number)"
    case .text(let text), .quantity(let text, _): text
    case .figure(let quantity): quantity.digits + quantity.unit
    case .date(let date): words.date(date)
    case .term(let term): words.term(term)
    case .word(_, let spelling): spelling.said(in: words.language)
    case .links(let heading, let numbers):
      words.list(numbers.map { words.entry(heading.letterName ?? "", $0) })
    case .themes(let ids):
      words.list(ids.map { vocabulary.themeName($0, in: words.language) })
    case .types(let ids): words.list(ids)
    case .action(let id): id.description
    case .session(let id): id.description
    case .list(let values): words.list(values.map { $0.shown(words, vocabulary) })
    case .object(let members):
      words.list(members.map { $0.value.shown(words, vocabulary) }.filter { !$0.isEmpty })
    }
  }
}

/// A value that holds for one half-year.
package struct Termed<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The half-year; nil for that of the session.
  package var term: Term?
  package var value: Value

  package init(_ value: Value, in term: Term? = nil) { (self.value, self.term) = (value, term) }
}

extension Array {
  /// The value without a term, which is that of the session's own half-year.
  package func ofSession<Value>() -> Value? where Element == Termed<Value> {
    first { $0.term == nil }?.value
  }

  /// The value of a half-year, in a session whose actions belong to another.
  package func value<Value>(in term: Term, ofSession own: Term) -> Value?
  where Element == Termed<Value> {
    first { ($0.term ?? own) == term }?.value
  }

  /// Sets or takes away the value without a term.
  mutating func setOfSession<Value>(_ value: Value?) where Element == Termed<Value> {
    let index = firstIndex { $0.term == nil }
    switch (index, value) {
    case (let index?, let value?): self[index].value = value
    case (let index?, nil): remove(at: index)
    case (nil, let value?): insert(Termed(value), at: 0)
    case (nil, nil): break
    }
  }
}
