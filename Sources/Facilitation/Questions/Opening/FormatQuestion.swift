import Records
import Text

/// Which format leads the hour, asked of projects and working teams only.
struct FormatQuestion: PlainQuestion {
  static let name = "format"

  func ask(_ hour: Hour) -> Prompt {
    let proposed = proposal(hour)?.name ?? ""
    let items: [Paragraph] = hour.formats.enumerated().map { index, format in
      .listed("\(index + 1) \(format.name)  \(format.audience)")
    }
    return Prompt([.plain(hour.words.askFormat(proposed))] + items)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let chosen =
      typed.isEmpty ? proposal(hour) : typed.number.flatMap { hour.formats[at: $0 - 1] }
    guard let chosen else {
      return hour.remark(hour.words.chooseNumber(hour.formats.count), .hint)
    }
    hour.take(chosen)
    hour.continueOpening()
  }

  /// The format made for this kind of team.
  private func proposal(_ hour: Hour) -> Format? {
    let kind = hour.setup.organization.division(hour.session.id.division)?.kind ?? .division
    return hour.format(named: kind.rawValue) ?? hour.formats.first
  }
}

extension Hour {
  /// The formats in the language of the hour.
  var formats: [Format] { setup.formats().filter { $0.language == setup.language } }

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
      course.settle(format: "")
    }
    return true
  }

  /// Takes a format; a Japanese record names it, an English one gives its id.
  mutating func take(_ format: Format) {
    let name = setup.language == .english ? format.id : format.name
    course.settle(format: format.id)
    write { $0.format = name }
  }

  /// The format of an id, with or without the ending of its language: `first`, `first-en`.
  func format(named id: String) -> Format? {
    let ending = setup.language == .english ? "-en" : ""
    return formats.first { $0.id == id || $0.id == id + ending || $0.name == id }
  }
}
