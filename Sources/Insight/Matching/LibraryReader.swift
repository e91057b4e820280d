import Records

/// Reads the texts of types and cases into bags of units.
struct LibraryReader {
  let types: [IssueType]
  let cases: [Case]
  private(set) var gatherer = Gatherer()

  init(types: [IssueType], cases: [Case]) { (self.types, self.cases) = (types, cases) }

  /// A bag for each type, which holds what its direct cases say too, and one for each case.
  mutating func read() -> (types: [Bag], cases: [Bag]) {
    let voices = cases.map { bag([(1, $0.voices)]) }
    let texts = cases.map { bag([(1, $0.texts)]) }
    var models: [String: [Int]] = [:]
    for (place, item) in cases.enumerated() {
      for type in item.types { models[type, default: []].append(place) }
    }
    let typeBags = types.map { type in
      for place in models[type.id] ?? [] {
        let share = 1 / Float(cases[place].types.count).squareRoot()
        gatherer.add(voices[place], times: share)
        gatherer.add(texts[place], times: share * Weights.caseTextInType)
      }
      return bag([(1, type.voices), (Weights.typeText, type.texts)])
    }
    let caseBags = cases.indices.map { place in
      gatherer.add(voices[place], times: 1)
      gatherer.add(texts[place], times: Weights.caseText)
      return gatherer.take()
    }
    return (typeBags, caseBags)
  }

  private mutating func bag(_ parts: [(times: Float, texts: [String])]) -> Bag {
    for part in parts {
      for text in part.texts { gatherer.add(Statement(text), times: part.times) }
    }
    return gatherer.take()
  }
}

extension IssueType {
  /// What the type says about itself, without its voices.
  var texts: [String] { [title, english, description] + cues }
}

extension Case {
  /// What the case says about itself, without its voices.
  var texts: [String] { [title, problem, practice, effect, points] }

  /// What types and themes are proposed by when nobody has set them.
  var searchText: String { ([title, problem] + voices).joined(separator: "\n") }
}
