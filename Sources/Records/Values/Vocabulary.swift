package import Text

/// The names that a record may use: of themes, issue types, cases, divisions and formats.
///
/// A kind of name of which the library holds none is not checked.
package struct Vocabulary: Sendable {
  package static let empty = Vocabulary(library: Library())

  private let themeIDs: [String: String]
  /// The same by the bytes of a name as it is written, which no text is made for.
  private let writtenThemes: ExactSpellings<String>
  private let themeNames: [String: String]
  private let typeIDs: Set<String>
  private let caseNames: [String: String]
  private let divisionNames: [String: [String]]
  /// The divisions that bear a folded name or id, with their last terms.
  private var divisionsCalled: [String: [(id: String, ended: Term?)]] = [:]
  private let formatIDs: [String: String]

  package init(library: Library) {
    var themeIDs: [String: String] = [:]
    for theme in library.themes {
      for name in [theme.english, theme.name, theme.shortName, theme.id] {
        themeIDs[name.looselyFolded] = theme.id
        themeIDs[name] = theme.id
      }
    }
    self.themeIDs = themeIDs
    var written = ExactSpellings<String>(room: themeIDs.count)
    for (name, id) in themeIDs { written.insert(Array(name.utf8), id) }
    writtenThemes = written
    themeNames = Self.table(library.themes) { ($0.id, $0.shortName) }
    typeIDs = Set(library.types.map { $0.id })
    caseNames = Self.table(library.cases) { ($0.id, $0.title) }
    divisionNames = Self.table(library.organization.divisions) {
      ($0.id, [$0.name] + ($0.english.map { [$0] } ?? []))
    }
    formatIDs = Self.table(library.formats.flatMap { [($0.id, $0.id), ($0.name, $0.id)] }) {
      ($0.0.looselyFolded, $0.1)
    }
    for division in library.organization.divisions {
      let names = [division.id, division.name, division.english ?? division.id]
      for name in Set(names.map { $0.looselyFolded }) {
        divisionsCalled[name, default: []].append((division.id, division.ended))
      }
    }
  }

  /// The id of a theme by its id, short, full or English name.
  package func themeID(_ name: String) -> String? {
    themeIDs[name] ?? themeIDs[name.looselyFolded]
  }

  /// The same of a name that stands in a document.
  func themeID(at range: Range<Int>, in bytes: [UInt8]) -> String? {
    writtenThemes.value(at: range, in: bytes) ?? themeID(String(utf8: bytes, range))
  }

  /// How a record in a language names a theme; the id itself when no theme has it.
  package func themeName(_ id: String, in language: Language) -> String {
    language == .japanese ? themeNames[id] ?? id : id
  }

  /// The id of a format by its id or its name in either language.
  package func formatID(_ name: String) -> String? { formatIDs[name.looselyFolded] }

  /// The title of a case; nil when the library has no such id.
  package func caseTitle(_ id: String) -> String? { caseNames[id] }

  /// Whether the library has an issue type of this id.
  package func hasType(_ id: String) -> Bool { typeIDs.contains(id) }

  /// The Japanese and the English name of a division; nil when the roster has no such id.
  package func divisionNames(_ id: String) -> [String]? { divisionNames[id] }

  /// The id of the division that somebody calls by its id or its name in either language.
  ///
  /// Of several of one name that of a hint is meant, else the one that existed on the day: one that
  /// has ended since before the one that came after it.
  package func division(
    named name: String, on day: CivilDate?, hints: [String] = []
  ) -> String? {
    guard !name.isEmpty, let all = divisionsCalled[name] ?? divisionsCalled[name.looselyFolded]
    else { return nil }
    if all.count > 1, let hint = hints.first(where: { hint in all.contains { $0.id == hint } }) {
      return hint
    }
    let term = day.map { Term(containing: $0) }
    let existing = all.filter { one in term.map { $0 <= one.ended ?? $0 } ?? (one.ended == nil) }
    return (existing.first { $0.ended != nil } ?? existing.first ?? all.first)?.id
  }

  /// The division and the term that the name and folder of a file tell, where it cannot be read.
  ///
  /// Of several divisions whose names stand in it the one with the longest is meant; an id has to
  /// stand alone.
  package func sender(ofFileAt path: String) -> (division: String?, term: Term?) {
    let parts = path.split(separator: "/").map { String($0) }
    let name = parts.last?.split(separator: ".").first.map { String($0) } ?? ""
    let id = SessionID(name.withoutCopyMarks)
    let term =
      id.map { Term.proposed(for: $0.date) }
      ?? parts.dropLast().reversed().lazy.compactMap { Term.read($0) }.first
    if let id, let division = division(named: id.division, on: id.date) { return (division, term) }
    let bytes = Array(name.looselyFolded.utf8)
    let called = divisionsCalled.keys.filter { bytes.hasWord(Array($0.utf8)) }
    let longest = called.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
    return (longest.flatMap { division(named: $0, on: id?.date ?? term?.lastDay) }, term)
  }

  /// Up to three names of the roster near to a word, the nearest first.
  package func divisionsNear(_ word: String) -> [String] {
    var left = divisionNames.values.compactMap { $0.first }.sorted()
    var found: [String] = []
    while found.count < 3, let name = closest(to: word, among: left) {
      found.append(name)
      left.removeAll { $0 == name }
    }
    return found
  }

  /// The theme name nearest to a word; nil also when no themes are known.
  package func themeSuggestion(_ word: String) -> String? {
    closest(to: word, among: themeNames.values.sorted())
  }

  /// The id of an issue type nearest to a word.
  func typeSuggestion(_ word: String) -> String? { closest(to: word, among: typeIDs.sorted()) }

  /// The id of a case nearest to a word.
  package func caseSuggestion(_ word: String) -> String? {
    closest(to: word, among: caseNames.keys.sorted())
  }

  /// The roster id or name nearest to a word.
  func divisionSuggestion(_ word: String) -> String? {
    closest(to: word, among: divisionNames.keys.sorted())
      ?? closest(to: word, among: divisionNames.values.flatMap { $0 }.sorted())
  }

  /// The id or name of a format nearest to a word.
  func formatSuggestion(_ word: String) -> String? {
    closest(to: word, among: formatIDs.keys.sorted())
  }

  var checksThemes: Bool { !themeIDs.isEmpty }
  var checksTypes: Bool { !typeIDs.isEmpty }
  var checksCases: Bool { !caseNames.isEmpty }
  package var checksDivisions: Bool { !divisionNames.isEmpty }
  var checksFormats: Bool { !formatIDs.isEmpty }

  private static func table<Item, Value>(
    _ items: [Item], _ pair: (Item) -> (String, Value)
  ) -> [String: Value] {
    Dictionary(firstOf: items.map(pair))
  }
}

extension [UInt8] {
  /// Whether a name stands somewhere in it; one that begins or ends in ASCII not inside a longer word.
  fileprivate func hasWord(_ name: [UInt8]) -> Bool {
    guard let first = name.first, let last = name.last, name.count <= count else { return false }
    return (0...(count - name.count)).contains { start in
      let end = start + name.count
      return self[start] == first && self[start..<end].elementsEqual(name)
        && !(first.isWordByte && start > 0 && self[start - 1].isWordByte)
        && !(last.isWordByte && end < count && self[end].isWordByte)
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit in lower case.
  fileprivate var isWordByte: Bool { (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) }
}
