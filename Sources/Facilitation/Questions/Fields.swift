/// What a value keeps beside the record, named once for both directions.
///
/// A question says how it is made of its fields:
///
///     static func kept(_ fields: inout Fields<Self>) throws(Unkept) -> Self {
///       Self(issue: try fields.one("issue") { $0.issue }, ideal: try fields.maybe("ideal") { $0.ideal })
///     }
///
/// While it is read, each field comes from the draft; while it is written, from the question itself,
/// and is noted in the draft. So what is written and what is read cannot drift apart.
struct Fields<Value> {
  /// The value that is written; nil while one is read.
  private let value: Value?
  private(set) var draft: Draft

  init(writing value: Value) { (self.value, draft) = (value, [:]) }

  init(reading draft: Draft) { (value, self.draft) = (nil, draft) }

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
      draft[name] = field?.kept
      return field
    }
    guard let text = draft[name] else { return nil }
    guard let field = Field(kept: text) else { throw Unkept() }
    return field
  }

  /// A list; an empty one is left out.
  mutating func list<Field: Keepable>(
    _ name: String, _ get: (Value) -> [Field]
  ) throws(Unkept) -> [Field] {
    try maybe(name) { value in
      let fields = get(value)
      return fields.isEmpty ? nil : KeptList(fields: fields)
    }?.fields ?? []
  }

  /// Whether something holds; left out while it does not.
  mutating func flag(_ name: String, _ get: (Value) -> Bool) -> Bool {
    if let value, get(value) { draft[name] = "yes" }
    return draft[name] != nil
  }

  /// A value with fields of its own, which stand among the others.
  mutating func group<Group: KeptByFields>(
    _ get: (Value) -> Group
  ) throws(Unkept) -> Group {
    guard let value else {
      var fields = Fields<Group>(reading: draft)
      return try Group.kept(&fields)
    }
    for (name, text) in get(value).draft.fields { draft[name] = text }
    return get(value)
  }
}

/// A value that is kept field by field.
protocol KeptByFields {
  /// The value made of its fields.
  static func kept(_ fields: inout Fields<Self>) throws(Unkept) -> Self
}

extension KeptByFields {
  /// Its fields, ready to be written.
  var draft: Draft {
    var fields = Fields(writing: self)
    _ = try? Self.kept(&fields)
    return fields.draft
  }

  /// The value that was kept; nil when a field is missing or damaged.
  init?(_ draft: Draft) {
    var fields = Fields<Self>(reading: draft)
    guard let read = try? Self.kept(&fields) else { return nil }
    self = read
  }
}

/// What makes it impossible to ask a question again: a field is missing or damaged.
struct Unkept: Error {}
