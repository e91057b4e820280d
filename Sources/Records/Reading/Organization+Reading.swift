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
    case .field: takeField(last)
    case .entry:
      let id = values.beginEntry()
      organization.departments[last].divisions.append(
        Division(id: id, name: values.text() ?? id))
    case .detail: takeDetail(last)
    case .unread: values.addUnreadLine()
    case .dated: values.add(.line(.unreadLine))
    case .heading, .title, .blank, .continuation, .prose: break
    }
  }

  private mutating func takeField(_ department: Int) {
    if department < 0 {
      values.take(into: &organization, Organization.fields)
    } else {
      values.take(into: &organization.departments[department], Department.fields)
    }
  }

  private mutating func takeDetail(_ department: Int) {
    let last = organization.departments[department].divisions.count - 1
    values.take(into: &organization.departments[department].divisions[last], Division.fields)
  }
}
