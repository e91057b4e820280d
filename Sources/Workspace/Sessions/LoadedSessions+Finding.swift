package import Records

extension LoadedSessions {
  /// The record that a person means: its id or path, its division's id or name (the latest of
  /// it), or the beginning of one id only.
  package func find(
    _ name: String, organization: Organization = Organization()
  ) throws(SessionLookupError) -> SessionFile {
    if let exact = files.first(where: { "\($0.id)" == name || isPath(name, of: $0) }) {
      return exact
    }
    if let latest = latest(ofDivision: name, organization) { return latest }
    let matches = files.filter { !name.isEmpty && "\($0.id)".hasPrefix(name) }
    guard let match = matches.first else { throw .notFound(name: name, similar: similar(to: name)) }
    guard matches.count == 1 else { throw .ambiguous(name: name, all: matches.map(\.id).sorted()) }
    return match
  }

  private func isPath(_ name: String, of file: SessionFile) -> Bool {
    name == file.path || name.hasSuffix("/" + file.path) || "\(file.id).md" == name
      || (name.hasPrefix("./") && name.dropFirst(2) == file.path)
  }

  private func latest(ofDivision name: String, _ organization: Organization) -> SessionFile? {
    let ids = Set(organization.divisions.filter { $0.name == name }.map(\.id) + [name])
    return files.filter { ids.contains($0.id.division) || $0.session.division == name }
      .max { $0.id < $1.id }
  }

  /// The latest few whose id or division holds the name somewhere.
  private func similar(to name: String) -> [SessionID] {
    guard !name.isEmpty else { return [] }
    let found = files.filter { file in
      ["\(file.id)", file.session.division].contains { $0.utf8.contains(sequence: name.utf8) }
    }
    return Array(found.map(\.id).sorted(by: >).prefix(3))
  }
}

extension String.UTF8View {
  fileprivate func contains(sequence: Self) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
