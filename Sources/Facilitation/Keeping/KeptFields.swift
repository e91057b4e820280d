import Insight
import Records

/// What a value keeps beside the record, each field named once for both directions.
///
/// A question says how it is made of its fields:
///
///     static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
///       Self(issue: try fields.one("issue") { $0.issue }, ideal: try fields.maybe("ideal") { $0.ideal })
///     }
///
/// While a question is read, each field comes from what was kept; while one is written, from the
/// question itself, and is noted on the way. So writing and reading cannot drift apart.
struct KeptFields<Value> {
  /// The value that is written; nil while one is read.
  private let value: Value?
  /// The fields by name, each as one line of text.
  private(set) var kept: [String: String]

  init(writing value: Value) { (self.value, kept) = (value, [:]) }

  init(reading kept: [String: String]) { (value, self.kept) = (nil, kept) }

  /// A field that every such value has.
  mutating func one<Field: Keepable>(
    _ name: String, _ get: (Value) -> Field
  ) throws(Unkept) -> Field {
    guard let field = try maybe(name, get) else { throw Unkept() }
    return field
  }

  /// A field that may be missing, but not stand there as something else.
  mutating func maybe<Field: Keepable>(
    _ name: String, _ get: (Value) -> Field?
  ) throws(Unkept) -> Field? {
    if let value {
      let field = get(value)
      kept[name] = field?.kept
      return field
    }
    guard let text = kept[name] else { return nil }
    guard let field = Field(kept: text) else { throw Unkept() }
    return field
  }

  /// A list; an empty one is left out.
  mutating func list<Field: Keepable>(
    _ name: String, _ get: (Value) -> [Field]
  ) throws(Unkept) -> [Field] {
    let list = try maybe(name) { value in
      let fields = get(value)
      return fields.isEmpty ? nil : KeptList(fields: fields)
    }
    return list?.fields ?? []
  }

  /// Whether something holds; left out while it does not.
  mutating func flag(_ name: String, _ get: (Value) -> Bool) -> Bool {
    if let value, get(value) { kept[name] = "yes" }
    return kept[name] != nil
  }

  /// A number that cannot be any; a sum of some of them must not overflow.
  mutating func one(
    _ name: String, in range: ClosedRange<Int>, _ get: (Value) -> Int
  ) throws(Unkept) -> Int {
    let number = try one(name, get)
    guard range.contains(number) else { throw Unkept() }
    return number
  }

  /// A value with fields of its own, which stand among the others.
  mutating func group<Group: KeptByFields>(
    _ get: (Value) -> Group
  ) throws(Unkept) -> Group {
    guard let value else {
      var fields = KeptFields<Group>(reading: kept)
      return try Group.made(of: &fields)
    }
    for (name, text) in get(value).kept { kept[name] = text }
    return get(value)
  }
}

/// A value that is kept field by field.
protocol KeptByFields {
  /// The value, made of its fields.
  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self
}

extension KeptByFields {
  /// Its fields, ready to be written.
  var kept: [String: String] {
    var fields = KeptFields(writing: self)
    _ = try? Self.made(of: &fields)
    return fields.kept
  }

  /// The value that was kept; nil when a field is missing or damaged.
  init?(_ kept: [String: String]) {
    var fields = KeptFields<Self>(reading: kept)
    guard let read = try? Self.made(of: &fields) else { return nil }
    self = read
  }
}

/// What makes it impossible to read a value again: a field is missing or damaged.
struct Unkept: Error {}

/// A value that is kept as one line of text.
protocol Keepable {
  init?(kept: String)

  var kept: String { get }
}

extension Keepable where Self: RawRepresentable, RawValue == String {
  init?(kept: String) { self.init(rawValue: kept) }

  var kept: String { rawValue }
}

extension ActionState: Keepable {}
extension Issue.Step: Keepable {}
extension NoteSection: Keepable {}
extension Stage: Keepable {}
extension Target.Kind: Keepable {}
extension Viewpoint: Keepable {}

extension Int: Keepable {
  /// Nine digits are read, as in a record; a number beyond could overflow where it is added to.
  init?(kept: String) {
    guard let number = Int(kept), (-999_999_999...999_999_999).contains(number) else { return nil }
    self = number
  }

  var kept: String { String(self) }
}

extension String: Keepable {
  init?(kept: String) { self = kept }

  var kept: String { self }
}

/// As it is called in the record: `C2`.
extension Target: Keepable {
  init?(kept: String) {
    guard let kind = Kind.allCases.first(where: { kept.hasPrefix($0.letter) }),
      let number = Int(kept: String(kept.dropFirst()))
    else { return nil }
    self.init(kind: kind, number: number)
  }

  var kept: String { kind.letter + String(number) }
}

extension EntryID: Keepable {
  init?(kept: String) { self.init(kept) }

  var kept: String { description }
}

extension CivilDate: Keepable {
  init?(kept: String) {
    guard let date = CivilDate.read(kept) else { return nil }
    self = date
  }

  var kept: String { description }
}

extension IssueID: Keepable {
  init?(kept: String) { self.init(kept) }

  var kept: String { description }
}

extension ActionID: Keepable {
  init?(kept: String) { self.init(kept) }

  var kept: String { description }
}

/// Values joined with a tab, which no typed text holds.
struct KeptList<Field: Keepable>: Keepable {
  private(set) var fields: [Field]

  init(fields: [Field]) { self.fields = fields }

  init?(kept: String) {
    fields = []
    for part in kept.split(separator: "\t" as Character) {
      guard let field = Field(kept: String(part)) else { return nil }
      fields.append(field)
    }
  }

  var kept: String { fields.map { $0.kept }.joined(separator: "\t") }
}
