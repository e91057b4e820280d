import Text

/// How one kind of value is read from a line, written to it, shown as data and searched for names.
///
/// A field of an existing kind is one row; a new kind is written here once for all fields of it.
struct ValueKind<Value: Packable>: Sendable {
  let kind: FieldKind
  var words: [Spelling] = []
  /// Takes the value from the line that the reader is at; nil when there is none to be read.
  let read: @Sendable (inout ValueReader) -> Value?
  /// As it stands in a file; nothing is written for nil or a text without anything in it.
  let text: @Sendable (Value, FileWords) -> String?
  let value: @Sendable (Value) -> FieldValue
  /// Changes what a person typed, or may have typed in the place of a name; nil where nobody types.
  var map: (@Sendable (Value, (String) -> String) -> Value)?
  /// As a reader sees it, where that is more than its data say.
  var shown: (@Sendable (Value, RecordWords, Vocabulary) -> String)?

  /// As a reader sees it, who does not see the file.
  func shown(_ value: Value, _ words: RecordWords, _ vocabulary: Vocabulary) -> String {
    shown?(value, words, vocabulary) ?? self.value(value).shown(words, vocabulary)
  }
}

extension ValueKind where Value == String {
  /// A text of people.
  static var text: ValueKind { typed(.text) }

  /// A post and perhaps a name in parentheses.
  static var post: ValueKind { typed(.post) }

  /// A text that may begin with a quantity.
  static var quantity: ValueKind {
    typed(.quantity) { $0.isEmpty ? .none : .quantity($0, Quantity($0)) }
  }

  /// A name that no person has.
  static var name: ValueKind {
    ValueKind(
      kind: .name, read: { $0.text() }, text: { text, _ in text }, value: { .of($0) },
      map: { text, change in change(text) })
  }

  /// The name of a format; one that the library lacks is a problem.
  static var format: ValueKind {
    ValueKind(
      kind: .name, read: { $0.format() }, text: { text, _ in text }, value: { .of($0) },
      map: { text, change in change(text) })
  }

  /// What came of an action elsewhere: 翌年度当初予算、反映した、120万円.
  static var fedInto: ValueKind {
    var kind = typed(.result) { text in text.isEmpty ? .none : FedInto(text).fieldValue }
    kind.shown = { text, _, _ in text }
    return kind
  }

  private static func typed(
    _ kind: FieldKind, value: @escaping @Sendable (String) -> FieldValue = { .of($0) }
  ) -> ValueKind {
    ValueKind(
      kind: kind, read: { $0.text() }, text: { text, _ in text }, value: value,
      map: { text, change in change(text) })
  }
}

extension ValueKind where Value == [String] {
  /// Names of a list that nobody's name stands in.
  static var names: ValueKind {
    ValueKind(
      kind: .names, read: { $0.texts() }, text: { items, _ in items.joined(separator: ", ") },
      value: { .ofList($0.map { .text($0) }) }, map: { items, change in items.map(change) })
  }

  /// Theme ids; a file names them as its language does.
  static var themes: ValueKind {
    ValueKind(
      kind: .themes, read: { $0.themes() },
      text: { ids, words in ids.map(words.theme).joined(separator: ", ") },
      value: { $0.isEmpty ? .none : .themes($0) }, map: { items, change in items.map(change) })
  }

  /// Ids of issue types.
  static var types: ValueKind {
    ValueKind(
      kind: .types, read: { $0.types() }, text: { ids, _ in ids.joined(separator: ", ") },
      value: { $0.isEmpty ? .none : .types($0) }, map: { items, change in items.map(change) })
  }
}

extension ValueKind where Value == Int {
  /// A number from 0 on.
  static var number: ValueKind {
    ValueKind(
      kind: .number, read: { $0.number() }, text: { number, _ in "\(number)" },
      value: { .number($0) })
  }
}

extension ValueKind where Value == [Int] {
  /// Numbers of entries of another section.
  static func links(_ section: Heading) -> ValueKind {
    let letter = section.letterName ?? ""
    return ValueKind(
      kind: .links, read: { $0.links(to: section) },
      text: { numbers, _ in numbers.map { "\(letter)\($0)" }.joined(separator: ", ") },
      value: { $0.isEmpty ? .none : .links(section, $0) })
  }

  /// Months from 1 to 12.
  static var months: ValueKind { numbers(.months) { $0.months() } }

  /// Numbers in a row.
  static var numbers: ValueKind { numbers(.number) { $0.numbers() } }

  private static func numbers(
    _ kind: FieldKind, _ read: @escaping @Sendable (inout ValueReader) -> [Int]
  ) -> ValueKind {
    ValueKind(
      kind: kind, read: read,
      text: { numbers, _ in numbers.map { "\($0)" }.joined(separator: ", ") },
      value: { .ofList($0.map { .number($0) }) })
  }
}

extension ValueKind where Value == CivilDate {
  static var date: ValueKind {
    ValueKind(
      kind: .date, read: { $0.date() }, text: { date, _ in date.description }, value: { .date($0) })
  }
}

extension ValueKind where Value == Term {
  static var term: ValueKind {
    ValueKind(
      kind: .term, read: { $0.term() }, text: { term, words in words.term(term) },
      value: { .term($0) })
  }
}

extension ValueKind where Value: Listed {
  /// One word of a closed list.
  static var word: ValueKind {
    ValueKind(
      kind: .word, words: Value.words.values.map { $0.spelling }, read: { $0.word() },
      text: { word, words in words.word(word) }, value: { .of($0) })
  }
}

extension ValueKind where Value == Bool {
  /// Whether a text other than いいえ stands there; false is not written.
  static var flag: ValueKind {
    ValueKind(
      kind: .flag, read: { $0.flag() },
      text: { flag, words in flag ? words.language.say(ja: "はい", en: "yes") : nil },
      value: { $0 ? .flag(true) : .none })
  }
}

extension ValueKind where Value == CaseReference {
  static var caseReference: ValueKind {
    ValueKind(
      kind: .caseReference, read: { $0.caseReference() },
      text: { reference, _ in "\(reference.id) \(reference.name ?? "")" },
      value: { .object([.init("id", .text($0.id)), .init("name", .of($0.name))]) },
      map: { CaseReference(id: $0.id, name: $0.name.map($1)) },
      shown: { reference, _, vocabulary in
        reference.name ?? vocabulary.caseTitle(reference.id) ?? reference.id
      })
  }
}

extension ValueKind where Value == ActionID {
  static var action: ValueKind {
    ValueKind(
      kind: .action, read: { $0.actionID() }, text: { id, _ in id.description },
      value: { .action($0) })
  }
}

extension ValueKind where Value == Satisfaction {
  static var satisfaction: ValueKind {
    ValueKind(
      kind: .satisfaction, read: { $0.satisfaction() },
      text: { satisfaction, words in satisfaction.text(in: words.language) },
      value: { $0.fieldValue },
      shown: { satisfaction, words, _ in words.satisfaction(satisfaction) })
  }
}

extension ValueKind where Value == Handling {
  static var handling: ValueKind {
    ValueKind(
      kind: .handling, words: Handling.Decision.words.values.map { $0.spelling },
      read: { $0.handling() },
      text: { handling, words in
        let word = words.word(handling.decision)
        return written(handling.reason).map { "\(word): \($0)" } ?? word
      },
      value: { .object([.init("decision", .of($0.decision)), .init("reason", .of($0.reason))]) },
      map: { Handling($0.decision, reason: $0.reason.map($1)) },
      shown: { handling, words, _ in
        words.handling(words.decision(handling.decision), reason: handling.reason)
      })
  }
}

extension ValueKind where Value == SessionID {
  /// The name of the file, which no line repeats.
  static var session: ValueKind {
    ValueKind(
      kind: .name, read: { _ in nil }, text: { id, _ in id.description }, value: { .session($0) })
  }
}

extension ValueKind where Value == [String] {
  /// What people say, a line each, below a heading of its own.
  static var voices: ValueKind {
    ValueKind(
      kind: .texts, read: { $0.texts() }, text: { items, _ in items.joined(separator: ", ") },
      value: { .ofList($0.map { .text($0) }) }, map: { items, change in items.map(change) })
  }
}

extension ValueKind {
  /// Dated lines, which the reader of entries takes.
  static func dated(_ words: [Spelling]) -> ValueKind {
    ValueKind(
      kind: .dated, words: words, read: { _ in nil }, text: { _, _ in nil }, value: { _ in .none })
  }
}
