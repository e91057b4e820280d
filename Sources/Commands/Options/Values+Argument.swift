import ArgumentParser
import Records
import Text

extension Language: ExpressibleByArgument {
  package init?(argument: String) { self.init(locale: argument) }
}

extension CivilDate: ExpressibleByArgument {
  package init?(argument: String) {
    guard let date = CivilDate.read(argument) else { return nil }
    self = date
  }
}

extension Term: ExpressibleByArgument {
  package init?(argument: String) {
    guard let term = Term.read(argument) else { return nil }
    self = term
  }
}

extension ActionState: ExpressibleByArgument {
  /// The words that a wrong one is answered with.
  package static var allValueStrings: [String] { allCases.map { $0.spelling[helpLanguage] } }

  /// Reads the word of either language, and that of an action without a dated line.
  package init?(argument: String) {
    if let state = ActionState.words.value(argument) {
      self = state
    } else if [ActionState.open.spelling.japanese, ActionState.open.spelling.english].contains(
      argument)
    {
      self = .open
    } else {
      return nil
    }
  }
}
