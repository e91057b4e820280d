import Records

/// Reads the texts of types and cases into bags of units.
struct LibraryReader {
  let themes: [Theme]
  let types: [IssueType]
  let cases: [Case]
  private(set) var gatherer = Gatherer()
  /// What each type and each case says, without voices, kept for its words.
  private(set) var typeTexts: [[Statement]] = []
  private(set) var caseTexts: [[Statement]] = []

  init(themes: [Theme], types: [IssueType], cases: [Case]) {
    (self.themes, self.types, self.cases) = (themes, types, cases)
  }

  /// The bags of all documents of the library.
  struct Bags {
    /// What a theme and its types say.
    var themes: [Bag]
    /// What a type and the cases that are direct models for it say.
    var types: [Bag]
    var cases: [Bag]
  }

  /// Counts every text of the library once and gathers them for each kind of answer.
  mutating func read() -> Bags {
    let voices = cases.map { bag([(1, $0.voices)]) }
    let texts = cases.map { item in
      caseTexts.append(read(item.texts, times: 1))
      return gatherer.take()
    }
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
      for voice in type.voices { gatherer.add(Statement(voice), times: 1) }
      // One text, as hundreds of short ones take much longer.
      let related = type.relatedWords.joined(separator: "\n")
      gatherer.add(Statement(related), times: Weights.typeText)
      typeTexts.append(read(type.texts, times: Weights.typeText))
      return gatherer.take()
    }
    let caseBags = cases.indices.map { place in
      gatherer.add(voices[place], times: 1)
      gatherer.add(texts[place], times: Weights.caseText)
      return gatherer.take()
    }
    let themeBags = themes.map { theme in
      for (place, type) in types.enumerated() where type.theme == theme.id {
        gatherer.add(typeBags[place], times: 1)
      }
      return bag([(Weights.typeText, theme.texts)])
    }
    return Bags(themes: themeBags, types: typeBags, cases: caseBags)
  }

  /// Counts texts, and keeps them for their words.
  private mutating func read(_ texts: [String], times: Float) -> [Statement] {
    texts.map { text in
      let statement = Statement(text)
      gatherer.add(statement, times: times)
      return statement.withoutUnits
    }
  }

  private mutating func bag(_ parts: [(times: Float, texts: [String])]) -> Bag {
    for part in parts {
      for text in part.texts { gatherer.add(Statement(text), times: part.times) }
    }
    return gatherer.take()
  }
}

extension Theme {
  /// What the theme says about itself.
  var texts: [String] { [name, english, description] + cues }
}

extension IssueType {
  /// What the type says about itself, without its voices.
  var texts: [String] { [title, english, description] + cues }
}

extension Case {
  /// What the case says about itself, without its voices.
  var texts: [String] { [title, practice, effect, points, problem] }

  /// What types and themes are proposed by when nobody has set them.
  var searchText: String { ([title, problem] + voices).joined(separator: "\n") }
}
