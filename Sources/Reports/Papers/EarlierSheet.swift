import Records
import Text

extension Preparation {
  /// What earlier meetings left open, as the room sees it on one sheet: one after the other, with what
  /// may become of it to be marked by hand, and how many the sheet has no room for.
  var earlierSheet: Report {
    let shown = unsettled.prefix(countOnSheet)
    let rest = unsettled.count - shown.count
    let items =
      shown.flatMap { item in
        [Block.list([self.item(item)]), .blank(StyledText(choices(of: item)))]
      } + (rest == 0 ? [] : [.paragraph(StyledText(words.notOnSheet(rest), .strong))])
    return Report(
      language: context.language, title: words.earlierTitle, subtitle: subtitle,
      blocks: unsettled.isEmpty
        ? [.paragraph(StyledText(words.none, .muted))]
        : [.notice(StyledText(words.earlierSheetExplained))] + items)
  }

  /// One of them, by the name that `progress` takes.
  func item(_ item: Unsettled) -> Item {
    let facts = context.recordWords.facts(of: item, on: context.asOf)
    let id = item.id.session.division
    let isOwn = context.library.organization.named(division).map { $0.id == id } ?? true
    let former = isOwn ? "" : "  " + words.takenOver(from: context.divisionName(id))
    return Item(
      "\(item.id)",
      StyledText(item.text, .strong) + StyledText(former + (facts.isEmpty ? "" : "  \(facts)")))
  }

  /// Tenths of a line of print that an A4 has for them.
  private static let room = 550
  /// Half-width columns of a line of print.
  private static let columns = 108

  /// How many of them, from the first on, one A4 holds.
  private var countOnSheet: Int {
    var left = Self.room
    return unsettled.prefix { item in
      let width = self.item(item).text.plain.displayWidth + item.id.description.displayWidth + 1
      // Its lines, the line to mark, and the space around both.
      left -= (width + Self.columns - 1) / Self.columns * 10 + 34
      return left >= 0
    }.count
  }

  func choices(of item: Unsettled) -> String {
    switch item {
    case .action: words.actionChoices
    case .issue: words.issueChoices
    }
  }
}
