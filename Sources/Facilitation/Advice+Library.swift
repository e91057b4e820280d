package import Insight
package import Records

extension Advice {
  /// What the case library and the matching over it know.
  ///
  /// The closure may wait for the library, which loads behind the first prompts; what divisions of
  /// this office did is not in it and is set by the caller.
  package init(_ known: @escaping @Sendable () -> (matcher: Matcher, library: Library)) {
    self.init()
    similar = { text, others in
      known().matcher.nearest(to: text, among: others).map {
        Likeness(index: $0.index, shared: $0.sharedWords)
      }
    }
    closest = { known().matcher.closest(to: $0, among: $1, limit: $2) }
    cases = { text, context in
      let (matcher, library) = known()
      return matcher.match(text, context: context, limit: 3).compactMap { Offer($0, in: library) }
    }
    vague = { VagueWords.inside($0).map { $0.text } }
    names = { PersonNames.inside($0).map { $0.text } }
    complaint = { Complaint.inside($0)?.text }
    missing = { Viewpoint.missing(in: $0) }
    theme = { text in
      let found = known().matcher.classify(text)
      return Placement(
        themes: found.shownThemes, types: found.shownType.map { [$0] } ?? [])
    }
  }
}

extension Advice.Offer {
  /// A match that is fit to be shown; its words, else the titles of what it was chosen for.
  fileprivate init?(_ match: CaseMatch, in library: Library) {
    guard match.grade != .none, let found = library.case(match.id) else { return nil }
    let words = match.reasons.flatMap { reason in
      if case .words(let excerpts) = reason { excerpts.map({ $0.text }) } else { [String]() }
    }
    let titles = match.reasons.compactMap { reason -> String? in
      switch reason {
      case .words: nil
      case .issueType(let id): library.type(id)?.title
      case .theme(let id), .chosenTheme(let id): library.theme(id)?.name
      }
    }
    self.init(found, reasons: words.isEmpty ? titles : Array(words.prefix(3)))
  }
}
