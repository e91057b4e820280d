import Records

/// Which format leads the hour, asked of projects and working teams only.
struct FormatQuestion: PlainQuestion {
  static let name = "format"

  func ask(_ hour: Hour) -> Prompt {
    let proposed = proposal(hour)?.name ?? ""
    let items = hour.formats.enumerated().map { index, format in
      Paragraph(.listed, "\(index + 1) \(format.name)  \(format.audience)")
    }
    return Prompt([Paragraph(.plain, hour.words.askFormat(proposed))] + items)
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
