/// One field of a value: everything that reading, writing, checking, showing, searching, masking
/// and sending need to know of it.
///
/// A field is written once, as a row of its owner's `fields`, and nowhere else. The row holds the
/// closures that reach the property, because there are no key paths where the program runs in a
/// page:
///
/// ```swift
/// Field(.due, "due", .date, { $0.due }, set: { $0.due = $1 })
/// ```
///
/// It is a class only so that a row can be handed about at the cost of one reference.
package final class Field<Owner>: Sendable {
  /// Where it stands in a file.
  package let place: FieldPlace
  /// The label of its lines; nil when it has another place.
  package let label: Label?
  /// Its name in JSON, and as the head of a column.
  package let key: String
  package let kind: FieldKind
  /// Who may see it outside the division.
  package let reach: Reach
  /// Whether several lines of it may stand in one place.
  package let mayRepeat: Bool
  /// Whether its label may carry a term, once each term: `実績値 2026H1`.
  package let mayCarryTerm: Bool
  /// Whether somebody is reminded of it while it is empty, as of 指標, 基準値 and 目標値.
  package let isExpected: Bool
  /// The words it may hold when it holds one of a closed list.
  package let words: [Spelling]

  /// Reads the value of a line into the owner.
  let take: @Sendable (inout Owner, inout ValueReader, Term?) -> Void
  /// What its lines say, one for each line.
  let lines: @Sendable (Owner, FileWords) -> [FieldLine]
  /// What it holds, as data.
  package let value: @Sendable (Owner) -> FieldValue
  /// What a reader sees of it, a text for each of its lines; nothing when it is empty.
  package let shown: @Sendable (Owner, RecordWords, Vocabulary) -> [String]
  /// Changes each text in it that a person has typed.
  package let mapTexts: @Sendable (inout Owner, (String) -> String) -> Void
  /// Makes it empty.
  package let clear: @Sendable (inout Owner) -> Void
  /// Puts what it holds into a block of bytes behind the place of its row, with each text that a
  /// person has typed changed.
  let pack: @Sendable (Owner, UInt8, (String) -> String, inout Packer) -> Void
  /// Takes it out of its stretch again.
  let unpack: @Sendable (inout Owner, inout Unpacker) -> Void
  /// Whether anybody may have typed anything in it, so that `mapTexts` does something.
  let holdsText: Bool
  /// The same as `key`, `kind` and `reach`, for whoever changes its texts.
  let textPlace: TextPlace

  fileprivate init<Value>(
    _ place: FieldPlace, _ key: String, _ kind: ValueKind<Value>, _ reach: Reach,
    mayRepeat: Bool = false, mayCarryTerm: Bool = false, isExpected: Bool = false,
    take: @escaping @Sendable (inout Owner, inout ValueReader, Term?) -> Void,
    lines: @escaping @Sendable (Owner, FileWords) -> [FieldLine],
    value: @escaping @Sendable (Owner) -> FieldValue,
    shown: @escaping @Sendable (Owner, RecordWords, Vocabulary) -> [String],
    mapTexts: @escaping @Sendable (inout Owner, (String) -> String) -> Void,
    clear: @escaping @Sendable (inout Owner) -> Void,
    pack: @escaping @Sendable (Owner, UInt8, (String) -> String, inout Packer) -> Void,
    unpack: @escaping @Sendable (inout Owner, inout Unpacker) -> Void
  ) {
    (self.place, self.key, self.kind, self.reach) = (place, key, kind.kind, reach)
    if case .label(let label) = place { self.label = label } else { self.label = nil }
    (self.mayRepeat, self.mayCarryTerm) = (mayRepeat, mayCarryTerm)
    (self.isExpected, words) = (isExpected, kind.words)
    (self.take, self.lines, self.value) = (take, lines, value)
    self.shown = { shown($0, $1, $2).filter { !$0.isEmpty } }
    (self.mapTexts, self.clear, self.pack, self.unpack) = (mapTexts, clear, pack, unpack)
    textPlace = TextPlace(key: key, kind: kind.kind, reach: reach)
    holdsText = kind.map != nil || place == .dated
  }

  /// Whether it holds nothing.
  package func isEmpty(_ owner: Owner) -> Bool { value(owner) == .none }
}

/// Where a field stands in a file.
package enum FieldPlace: Hashable, Sendable {
  /// In lines `- label: value`.
  case label(Label)
  /// The text of an entry's first line, or the title of a file.
  case first
  /// The number of an entry, or the name of a file.
  case name
  /// The dated lines of an entry.
  case dated
  /// All that stands below a heading.
  case section(Heading)
}

/// What a field holds.
package enum FieldKind: String, Hashable, Sendable {
  /// A text that somebody typed.
  case text
  /// A post, with a person's name perhaps in parentheses after it.
  case post
  /// A name from a list, or a mark of the program; nobody's name stands in it.
  case name
  /// Several names.
  case names
  /// Several texts of people.
  case texts
  case number, date, term, flag
  /// A text that may begin with a quantity: 10件, 49.4億円.
  case quantity
  /// Numbers of entries of another section.
  case links
  case themes, types
  /// One word of a closed list.
  case word
  case caseReference, action, satisfaction
  /// A text for each half-year.
  case result
  /// Dated lines.
  case dated
  /// What becomes of an issue: a word, and perhaps the reason.
  case handling
  /// Months of the year.
  case months

  /// Whether people typed it, so that a name may stand in it.
  package var isTyped: Bool {
    switch self {
    case .text, .texts, .post, .quantity, .result, .dated, .handling: true
    default: false
    }
  }
}

/// How far a field may travel from its division; each reaches all before it as well.
package enum Reach: Int, Comparable, Sendable {
  /// It never leaves.
  case never
  /// The office that reads for all (事務局).
  case secretariat
  /// Everybody in the office (庁内).
  case office

  package static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
}

/// What one line of a field says behind its label.
struct FieldLine: Hashable {
  /// The half-year that the label carries.
  var term: Term?
  var text: String
}

extension Field {
  /// A field of one value.
  convenience init<Value: Packable>(
    _ label: Label, _ key: String, _ kind: ValueKind<Value>, reach: Reach = .office,
    isExpected: Bool = false, _ get: @escaping @Sendable (Owner) -> Value?,
    set: @escaping @Sendable (inout Owner, Value?) -> Void
  ) {
    self.init(at: .label(label), key, kind, reach: reach, isExpected: isExpected, get, set: set)
  }

  /// A field of one value in any place.
  convenience init<Value: Packable>(
    at place: FieldPlace, _ key: String, _ kind: ValueKind<Value>, reach: Reach = .office,
    isExpected: Bool = false, _ get: @escaping @Sendable (Owner) -> Value?,
    set: @escaping @Sendable (inout Owner, Value?) -> Void
  ) {
    self.init(
      place, key, kind, reach, isExpected: isExpected,
      take: { owner, values, _ in set(&owner, kind.read(&values)) },
      lines: { owner, words in
        get(owner).flatMap { written(kind.text($0, words)) }.map { [FieldLine(text: $0)] } ?? []
      },
      value: { owner in get(owner).map(kind.value) ?? .none },
      shown: { owner, words, vocabulary in
        get(owner).map { [kind.shown($0, words, vocabulary)] } ?? []
      },
      mapTexts: { owner, change in
        guard let map = kind.map, let value = get(owner) else { return }
        set(&owner, map(value, change))
      },
      clear: { set(&$0, nil) },
      pack: { owner, row, change, block in
        guard let value = get(owner) else { return }
        let changed = kind.map?(value, change) ?? value
        if kind.kind == .post, kind.value(changed) == .none { return }
        block.addStretch(ofRow: row) { changed.pack(into: &$0) }
      },
      unpack: { owner, block in set(&owner, Value(from: &block)) })
  }

  /// A field with a line for each of its values.
  static func repeated<Value: Packable>(
    _ label: Label, _ key: String, _ kind: ValueKind<Value>, reach: Reach = .office,
    _ get: @escaping @Sendable (Owner) -> [Value],
    set: @escaping @Sendable (inout Owner, [Value]) -> Void
  ) -> Field {
    Field(
      .label(label), key, kind, reach, mayRepeat: true,
      take: { owner, values, _ in
        guard let value = kind.read(&values) else { return }
        // Taken out first, so that the list is held once and grows in place.
        var all = get(owner)
        set(&owner, [])
        all.append(value)
        set(&owner, all)
      },
      lines: { owner, words in
        get(owner).compactMap { written(kind.text($0, words)) }.map { FieldLine(text: $0) }
      },
      value: { FieldValue.ofList(get($0).map(kind.value)) },
      shown: { owner, words, vocabulary in
        get(owner).map { kind.shown($0, words, vocabulary) }
      },
      mapTexts: { owner, change in
        guard let map = kind.map else { return }
        set(&owner, get(owner).map { map($0, change) })
      },
      clear: { set(&$0, []) },
      pack: { owner, row, change, block in
        block.add(get(owner), ofRow: row) { value, block in
          (kind.map?(value, change) ?? value).pack(into: &block)
        }
      },
      unpack: { owner, block in set(&owner, block.all()) })
  }

  /// A field whose label may carry a term, with one value for each.
  static func termed<Value: Hashable & Packable>(
    _ label: Label, _ key: String, _ kind: ValueKind<Value>, reach: Reach = .office,
    _ get: @escaping @Sendable (Owner) -> [Termed<Value>],
    set: @escaping @Sendable (inout Owner, [Termed<Value>]) -> Void
  ) -> Field {
    Field(
      .label(label), key, kind, reach, mayCarryTerm: true,
      take: { owner, values, term in
        guard let value = kind.read(&values) else { return }
        var all = get(owner)
        set(&owner, [])
        all.append(Termed(value, in: term))
        set(&owner, all)
      },
      lines: { owner, words in
        get(owner).compactMap { value in
          written(kind.text(value.value, words)).map { FieldLine(term: value.term, text: $0) }
        }
      },
      value: { owner in
        FieldValue.ofList(
          get(owner).compactMap { FieldValue.of($0, kind.value($0.value)) })
      },
      shown: { owner, words, vocabulary in
        get(owner).map { words.result(kind.shown($0.value, words, vocabulary), in: $0.term) }
      },
      mapTexts: { owner, change in
        guard let map = kind.map else { return }
        set(&owner, get(owner).map { Termed(map($0.value, change), in: $0.term) })
      },
      clear: { set(&$0, []) },
      pack: { owner, row, change, block in
        block.add(get(owner), ofRow: row) { value, block in
          let changed = kind.map?(value.value, change) ?? value.value
          Termed(changed, in: value.term).pack(into: &block)
        }
      },
      unpack: { owner, block in set(&owner, block.all()) })
  }

  /// The dated lines of an entry.
  static func dated<Line: DatedLine>(
    _ key: String, _ get: @escaping @Sendable (Owner) -> [Line],
    set: @escaping @Sendable (inout Owner, [Line]) -> Void
  ) -> Field {
    Field(
      .dated, key, ValueKind<[Line]>.dated(Line.spellings), .office, mayRepeat: true,
      take: { _, _, _ in },
      lines: { owner, words in get(owner).map { FieldLine(text: $0.line(words)) } },
      value: { FieldValue.ofList(get($0).map { $0.fieldValue }) },
      shown: { owner, words, _ in get(owner).map { $0.shown(words) } },
      mapTexts: { owner, change in
        var lines = get(owner)
        for index in lines.indices { lines[index].text = lines[index].text.map(change) }
        set(&owner, lines)
      },
      clear: { set(&$0, []) },
      pack: { owner, row, change, block in
        block.add(get(owner), ofRow: row) { line, block in
          var line = line
          line.text = line.text.map(change)
          line.pack(into: &block)
        }
      },
      unpack: { owner, block in set(&owner, block.all()) })
  }
}
