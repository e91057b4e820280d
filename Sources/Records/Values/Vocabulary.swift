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

  /// The roster id nearest to a word.
  func divisionSuggestion(_ word: String) -> String? {
    closest(to: word, among: divisionNames.keys.sorted())
  }

  /// The id or name of a format nearest to a word.
  func formatSuggestion(_ word: String) -> String? {
    closest(to: word, among: formatIDs.keys.sorted())
  }

  var checksThemes: Bool { !themeIDs.isEmpty }
  var checksTypes: Bool { !typeIDs.isEmpty }
  var checksCases: Bool { !caseNames.isEmpty }
  var checksDivisions: Bool { !divisionNames.isEmpty }
  var checksFormats: Bool { !formatIDs.isEmpty }

  private static func table<Item, Value>(
    _ items: [Item], _ pair: (Item) -> (String, Value)
  ) -> [String: Value] {
    Dictionary(firstOf: items.map(pair))
  }
}
