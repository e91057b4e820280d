import Records
import Text

extension Hour {
  /// The format that leads this hour; nil while none is chosen or known.
  var format: Format? {
    course.format.flatMap { id in setup.formats.first { $0.id == id } }
  }

  /// The formats in the language of the hour.
  var formats: [Format] { setup.formats.filter { $0.language == setup.language } }

  /// Takes the format that needs no question; false when the team has to choose.
  mutating func settleFormat() -> Bool {
    if let id = setup.presets.format, let given = format(named: id) {
      take(given)
      return true
    }
    let kind = setup.organization.division(session.id.division)?.kind ?? .division
    guard kind == .division || format(named: kind.rawValue) == nil else { return false }
    if let usual = format(named: past.latest == nil ? "first" : "standard") ?? formats.first {
      take(usual)
    } else {
      course.format = ""
    }
    return true
  }

  /// Takes a format; a Japanese record names it, an English one gives its id.
  mutating func take(_ format: Format) {
    course.format = format.id
    session.format = setup.language == .english ? format.id : format.name
  }

  /// The format of an id, with or without the ending of its language: `first`, `first-en`.
  func format(named id: String) -> Format? {
    let ending = setup.language == .english ? "-en" : ""
    return formats.first { $0.id == id || $0.id == id + ending || $0.name == id }
  }
}
