import Records

/// The library as numbers: what each type and case says, and how themes, types and cases hang
/// together.
struct Knowledge: Sendable {
  let themes: [String]
  let types: [String]
  let issueTypes: [IssueType]
  let cases: [Case]
  let unitNumbers: UnitNumbers
  let themeIndex: Index
  let typeIndex: Index
  let caseIndex: Index
  let affinity: Affinity
  let typeThemes: Links
  private(set) var caseTypes = Links()
  private(set) var caseThemes = Links()
  /// For each type whether a case is linked to it; for one that has none nothing fit is known.
  private(set) var hasCase: [Bool]
  /// The texts of each type and each case as they were read.
  let typeTexts: [[Statement]]
  let caseTexts: [[Statement]]

  /// Learns the library; the order in which it is handed over makes no difference.
  init(themes: [Theme], types: [IssueType], cases: [Case]) {
    let types = types.sorted { $0.id < $1.id }
    let cases = cases.sorted { $0.id < $1.id }
    let themes = themes.sorted { $0.id < $1.id }
    self.themes = themes.map { $0.id }
    (self.types, issueTypes) = (types.map { $0.id }, types)
    self.cases = cases
    var reader = LibraryReader(themes: themes, types: types, cases: cases)
    let bags = reader.read()
    (typeTexts, caseTexts) = (reader.typeTexts, reader.caseTexts)
    unitNumbers = reader.gatherer.unitNumbers
    let languages = reader.gatherer.languages
    themeIndex = Index(bags.themes, languages: languages, parameters: Weights.typeIndex)
    typeIndex = Index(bags.types, languages: languages, parameters: Weights.typeIndex)
    caseIndex = Index(bags.cases, languages: languages, parameters: Weights.caseIndex)
    affinity = Affinity(typeIndex)
    typeThemes = Knowledge.themeLinks(of: types, among: self.themes)
    hasCase = Array(repeating: false, count: types.count)
    for item in cases { link(item) }
    for place in cases.indices {
      for link in caseTypes.row(place) { hasCase[link.target] = true }
    }
  }

  private static func themeLinks(of types: [IssueType], among themes: [String]) -> Links {
    var links = Links()
    for type in types {
      let first = themes.firstIndex(of: type.theme).map { (target: $0, weight: Float(1)) }
      let others = type.otherThemes.compactMap { themes.firstIndex(of: $0) }
        .map { (target: $0, weight: Weights.otherTheme) }
      links.append([first].compactMap { $0 } + others)
    }
    return links
  }

  /// Links a case to its types and themes; where it names none, to those its text proposes.
  private mutating func link(_ item: Case) {
    let named =
      links(item.types, among: types, weight: Weights.direct)
      + links(item.relatedTypes, among: types, weight: Weights.related)
    let ownThemes = item.themes.compactMap { themes.firstIndex(of: $0) }
    let reading =
      named.isEmpty || ownThemes.isEmpty
      ? Reading(query(of: item.searchText), in: self) : nil
    let proposed = (reading?.typeScores.ranking(3) ?? []).map {
      (target: $0, weight: Weights.related)
    }
    caseTypes.append(named.isEmpty ? proposed : named)
    let proposedThemes = reading?.themeScores.ranking(2) ?? []
    caseThemes.append(
      (ownThemes.isEmpty ? proposedThemes : ownThemes).enumerated().map { place, theme in
        (theme, place == 0 ? Weights.firstTheme : Weights.furtherTheme)
      })
  }

  private func links(
    _ ids: [String], among all: [String], weight: Float
  ) -> [(target: Int, weight: Float)] {
    ids.compactMap { all.firstIndex(of: $0) }.map { ($0, weight) }
  }

  /// The units of a text without context, each once.
  func query(of text: String) -> Query { query(of: Statement(text), times: 1) }

  /// The units of a statement, each once, with `times` their weight.
  func query(of statement: Statement, times: Float) -> Query {
    var query = Query()
    var known: [WeighedUnit] = []
    known.reserveCapacity(statement.units.count)
    for unit in statement.units {
      guard let number = unitNumbers.number(of: unit.key) else { continue }
      known.append(WeighedUnit(number: number, weight: Float(unit.weight) * times))
    }
    known.sort { ($0.number, $1.weight) < ($1.number, $0.weight) }
    for unit in known where unit.number != query.units.last?.number { query.units.append(unit) }
    return query
  }
}

/// Weighted links from rows (cases, types) to targets (types, themes), in contiguous arrays.
struct Links: Sendable {
  private var starts: [Int32] = [0]
  private var targets: [Int32] = []
  private var weights: [Float] = []

  /// Adds the links of the next row.
  mutating func append(_ row: [(target: Int, weight: Float)]) {
    targets += row.map { Int32($0.target) }
    weights += row.map { $0.weight }
    starts.append(Int32(targets.count))
  }

  var rowCount: Int { starts.count - 1 }

  /// The links of one row.
  func row(_ row: Int) -> [(target: Int, weight: Float)] {
    (Int(starts[row])..<Int(starts[row + 1])).map { (Int(targets[$0]), weights[$0]) }
  }

  /// For each row the weighted sum of the values of its targets.
  func gathered(_ values: [Float]) -> [Float] {
    (0..<rowCount).map { row in
      var sum: Float = 0
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        sum += weights[place] * values[Int(targets[place])]
      }
      return sum
    }
  }

  /// For each of `count` targets the weighted sum of the values of its rows.
  func scattered(_ values: [Float], count: Int) -> [Float] {
    var result = Array(repeating: Float(0), count: count)
    for row in 0..<rowCount {
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        result[Int(targets[place])] += weights[place] * values[row]
      }
    }
    return result
  }
}
