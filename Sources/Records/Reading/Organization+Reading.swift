extension Organization {
  /// Reads `Templates/organization.md`.
  package static func read(bytes: [UInt8], file: String) -> Reading<Organization> {
    var reader = OrganizationReader(Document(bytes: bytes, kind: .organization))
    reader.read()
    return reader.values.reading(of: reader.organization, file: file)
  }
}

/// One walk over the lines of the roster.
private struct OrganizationReader {
  var values: ValueReader
  var organization = Organization()

  init(_ document: Document) { values = ValueReader(document) }

  mutating func read() {
    for index in values.document.lines.indices {
      values.move(to: index)
      readLine(values.line)
    }
  }

  private mutating func readLine(_ line: Line) {
    let last = organization.departments.count - 1
    switch line.kind {
    case .heading(nil):
      values.beginPlace()
      organization.departments.append(Department(name: values.document.text(line.value)))
    case .field: last < 0 ? setField() : setDepartment(last)
    case .entry:
      let id = values.beginEntry()
      organization.departments[last].divisions.append(
        Division(id: id, name: values.text() ?? id))
    case .detail: setDivision(last)
    case .unread, .dated: values.add(.line(.unreadLine))
    case .heading, .title, .blank, .continuation, .prose: break
    }
  }

  private mutating func setField() {
    guard let label = values.label(among: Label.ofOrganization) else { return }
    switch label {
    case .name: organization.name = values.text() ?? ""
    case .council: organization.councilMonths = values.months(label)
    case .publishedTotal: organization.publishedTotal = values.text()
    case .undertakings: organization.undertakings = values.number(label)
    default: break
    }
  }

  private mutating func setDepartment(_ index: Int) {
    guard values.label(among: Label.ofDepartment) == .english else { return }
    organization.departments[index].english = values.text()
  }

  private mutating func setDivision(_ department: Int) {
    let last = organization.departments[department].divisions.count - 1
    guard let label = values.label(among: Label.ofDivision) else { return }
    Self.set(label, &organization.departments[department].divisions[last], &values)
  }

  private static func set(
    _ label: Label, _ division: inout Division, _ values: inout ValueReader
  ) {
    switch label {
    case .kind: division.kind = values.word(label) ?? .division
    case .english: division.english = values.text()
    case .staff: division.staff = values.number(label)
    case .budget: division.budget = values.text()
    case .vision: division.vision = values.text()
    case .relatedDepartments: division.relatedDepartments = values.texts()
    case .busyMonths: division.busyMonths = values.months(label)
    case .formerly: division.formerly = values.texts()
    case .ended: division.ended = values.term()
    case .aim: division.aims += values.textItem()
    case .thisYear: division.thisYear += values.textItem()
    case .agenda: division.agenda += values.textItem()
    default: break
    }
  }
}
