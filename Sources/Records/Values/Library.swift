/// Everything an office knows before anybody speaks: themes, issue types, cases, roster, formats.
package struct Library: Sendable {
  package var themes: [Theme] = []
  package var types: [IssueType] = []
  package var cases: [Case] = []
  package var organization = Organization()
  package var formats: [Format] = []
  /// Words that end a role (`roles.txt`).
  package var roles: [String] = []
  /// Examples of what people say, each `満足: 文` with its kind before the colon (`kinds.txt`).
  package var kinds: [String] = []
  /// Words that are covered like a person's name wherever they would leave (`mask.txt`).
  package var masked: [String] = []

  package init() {}

  /// The theme of an id.
  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The issue type of an id.
  package func type(_ id: String) -> IssueType? { types.first { $0.id == id } }

  /// The issue types that no case is linked to, so that nothing can be shown for them.
  package var typesWithoutCase: [IssueType] {
    let linked = Set(cases.flatMap { $0.types + $0.relatedTypes })
    return types.filter { !linked.contains($0.id) }
  }

  /// The case of an id.
  package func `case`(_ id: String) -> Case? { cases.first { $0.id == id } }
}

extension Library {
  /// Reads all template files, in whatever order they come; files of another kind are left out.
  ///
  /// Values and diagnostics are in the order of the paths' bytes, then of place.
  package static func read(
    files: [(path: String, bytes: [UInt8])]
  ) -> (library: Library, diagnostics: [Diagnostic]) {
    var reader = LibraryReader(files)
    reader.readAll()
    return (reader.library, reader.sortedDiagnostics)
  }
}

/// Reads the kinds of files in the order in which they need each other.
private struct LibraryReader {
  var library = Library()
  private let files: [(path: String, bytes: [UInt8])]
  private var diagnostics: [Diagnostic] = []

  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  var sortedDiagnostics: [Diagnostic] { diagnostics.inOrderOfPlace }

  mutating func readAll() {
    library.themes = all(.themes) { Theme.read(bytes: $0, file: $1) }.flatMap { $0 }
    library.types = allKnowingNames(.issues) { IssueType.read(bytes: $0, file: $1, vocabulary: $2) }
      .flatMap { $0 }
    library.cases = allKnowingNames(.case) { Case.read(bytes: $0, file: $1, vocabulary: $2) }
    library.formats = all(.format) { Format.read(bytes: $0, file: $1) }
    if let organization = all(.organization, { Organization.read(bytes: $0, file: $1) }).last {
      library.organization = organization
    }
    library.roles = words(.roles)
    library.kinds = words(.kinds)
    library.masked = words(.mask)
    addRepeatedIDs()
  }

  /// The values of all files of a kind; keeps their diagnostics.
  private mutating func all<Value>(
    _ kind: FileKind, _ read: ([UInt8], String) -> Reading<Value>
  ) -> [Value] {
    files.filter { FileKind(path: $0.path) == kind }.map { file in
      let reading = read(file.bytes, file.path)
      diagnostics += reading.diagnostics
      return reading.value
    }
  }

  /// The same of a kind that names what has been read before it.
  private mutating func allKnowingNames<Value>(
    _ kind: FileKind, _ read: ([UInt8], String, Vocabulary) -> Reading<Value>
  ) -> [Value] {
    guard files.contains(where: { FileKind(path: $0.path) == kind }) else { return [] }
    let vocabulary = Vocabulary(library: library)
    return all(kind) { read($0, $1, vocabulary) }
  }

  /// The words of a list, one a line; a line that begins with `#` is a remark.
  private func words(_ kind: FileKind) -> [String] {
    files.filter { FileKind(path: $0.path) == kind }.flatMap { file in
      let document = Document(bytes: file.bytes, kind: kind)
      return document.lines.compactMap { line in
        let text = file.bytes.trimmed(line.content)
        return text.isEmpty || file.bytes[text.lowerBound] == 0x23 ? nil : document.text(text)
      }
    }
  }

  /// Whether files of a kind have to be read again for ids that stand twice.
  private func mayRepeat(_ kind: FileKind) -> Bool {
    let ids: [String]
    switch kind {
    case .themes: ids = library.themes.map { $0.id }
    case .issues: ids = library.types.map { $0.id }
    case .organization where files.count { FileKind(path: $0.path) == kind } == 1:
      ids = library.organization.divisions.map { $0.id }
    default: return true
    }
    return Set(ids).count < ids.count
  }

  /// Reports ids of entries that an earlier entry of the same kind of file has.
  private mutating func addRepeatedIDs() {
    for kind in [FileKind.themes, .issues, .organization] where mayRepeat(kind) {
      var first: [String: String] = [:]
      for file in files where FileKind(path: file.path) == kind {
        let document = Document(bytes: file.bytes, kind: kind)
        var values = ValueReader(document)
        for (index, line) in document.lines.enumerated() where line.kind == .entry {
          values.move(to: index)
          let id = values.beginEntry()
          if let place = first[id] {
            values.add(.link(.repeatedID(id, first: place)), at: line.label)
          }
          first[id] = first[id] ?? "\(file.path):\(index + 1)"
        }
        diagnostics += values.findings.diagnostics(in: document, file: file.path)
          .filter { $0.problem != .file(.notUTF8) }
      }
    }
  }
}

extension [Diagnostic] {
  /// By file, then place; at one place in the order of finding.
  package var inOrderOfPlace: [Diagnostic] {
    enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.file != other.file { return one.file.utf8.lexicographicallyPrecedes(other.file.utf8) }
      return (one.place, left.offset) < (other.place, right.offset)
    }.map { $0.element }
  }
}
