import Records

extension Preparation {
  /// What earlier meetings left open, as the room sees it: one after the other, with what may become
  /// of it to be marked by hand.
  var earlierSheet: Report {
    let items = unsettled.flatMap { item in
      [Block.list([self.item(item)]), .blank(StyledText(choices(of: item)))]
    }
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

  func choices(of item: Unsettled) -> String {
    switch item {
    case .action: words.actionChoices
    case .issue: words.issueChoices
    }
  }
}
