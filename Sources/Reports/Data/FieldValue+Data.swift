import Records
import Text

extension FieldValue {
  /// The value for scripts: ids, and what people typed as it stands.
  var json: JSON {
    switch self {
    case .none: .null
    case .flag(let flag): .bool(flag)
    case .number(let number): .integer(number)
    case .text(let text): .string(text)
    case .date(let date): .string(date.description)
    case .term(let term): .string(term.id)
    case .word(let id, _): .string(id)
    case .quantity(let text, let quantity):
      [
        "text": .string(text), "number": quantity.map(JSON.decimal) ?? .null,
        "unit": .optional(quantity?.unit),
      ]
    case .figure(let quantity): .decimal(quantity)
    case .links(let heading, let numbers): .strings(numbers.map(heading.name))
    case .themes(let ids), .types(let ids): .strings(ids)
    case .action(let id): .string(id.description)
    case .session(let id): .string(id.description)
    case .list(let values): .array(values.map { $0.json })
    case .object(let members): .object(members.map { .init($0.key, $0.value.json) })
    }
  }

  /// The value with every name of a record or entry as it holds outside its workspace.
  ///
  /// `session` is that of the entry, whose links name others of it.
  func exported(from session: SessionID? = nil, _ context: ReportContext) -> FieldValue {
    switch self {
    case .links(let heading, let numbers):
      session.map { session in
        .list(numbers.map { .text("\(context.exported(session))/\(heading.name($0))") })
      } ?? self
    case .action(let id):
      .text("\(context.exported(id.session))/\(Heading.actions.name(id.number))")
    case .session(let id): .text(context.exported(id))
    case .list(let values): .list(values.map { $0.exported(from: session, context) })
    case .object(let members):
      .object(members.map { .init($0.key, $0.value.exported(from: session, context)) })
    default: self
    }
  }
}

extension Heading {
  /// An entry of the section as a file names it: G2.
  fileprivate func name(_ number: Int) -> String { "\(letterName ?? "")\(number)" }
}

extension ReportContext {
  /// A value as one cell of a table: what a reader sees, with days and half-years as they sort.
  func cell(_ value: FieldValue) -> String {
    switch value {
    case .date(let date): date.description
    case .term(let term): term.id
    case .flag(let flag): flag ? FieldValue.flag(true).shown(recordWords) : ""
    case .figure(let quantity): quantity.digits
    case .themes(let ids): words.list(themes: ids.map(theme))
    case .types(let ids): words.list(ids.map(typeName))
    case .list(let values):
      values.contains { $0.hasParts }
        ? values.map(cell).joined(separator: "\n") : words.list(values.map(cell))
    case .object(let members):
      members.map { cell($0.value) }.filter { !$0.isEmpty }.joined(separator: " ")
    default: value.shown(recordWords)
    }
  }
}

extension FieldValue {
  /// Whether it is a value of several parts, which takes a line of its own in a cell.
  fileprivate var hasParts: Bool { if case .object = self { true } else { false } }
}

extension Quantity {
  /// The nearest number with so many digits after its point, halves away from zero.
  init(nearest value: Double, places: Int) {
    let scaled = (0..<places).reduce(value) { number, _ in number * 10 }
    let isInRange = scaled > -9e15 && scaled < 9e15
    let rounded = isInRange ? scaled + (scaled < 0 ? -0.5 : 0.5) : 0
    self.init(mantissa: Int64(rounded), places: places)
  }
}
