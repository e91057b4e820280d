import Records
import Text

extension Today {
  /// How many of one kind stand on the screen.
  private static let shown = 8

  /// The screen: what came in first, then what waits, by its reason.
  package var report: Report {
    let words = context.words
    let first = Block.paragraph(StyledText(words.arrivedLine(items(.arrived).count), .strong))
    return Report(
      language: context.language, title: words.today, subtitle: subtitle,
      blocks: [first] + (items.isEmpty ? [.paragraph(StyledText(words.nothingToday))] : [])
        + TodayItem.Kind.allCases.flatMap(section))
  }

  private var subtitle: String {
    [division, context.recordWords.date(context.asOf)].compactMap { $0 }.joined(separator: "  ")
  }

  private func section(_ kind: TodayItem.Kind) -> [Block] {
    let (words, all) = (context.words, items(kind))
    guard !all.isEmpty else { return [] }
    let rest = all.count - Self.shown
    let lines = all.prefix(Self.shown).map { Item(marker($0), StyledText($0.text) + facts($0)) }
    let more = rest > 0 ? [Item("", StyledText(words.more(rest), .muted))] : []
    return [
      .heading(words.heading(of: kind) + words.remark(words.count(all.count))), .list(lines + more),
    ]
  }

  /// What an entry is called here: with its division where several may be meant, else by its number
  /// in the record.
  private func marker(_ item: TodayItem) -> String {
    division == nil ? item.division : short(item)
  }

  private func short(_ item: TodayItem) -> String {
    switch item.entry {
    case .action(let id): context.action(id.number)
    case .issue(let id): context.issue(id.number)
    case nil: context.recordWords.shortDate(item.session.date)
    }
  }

  private func facts(_ item: TodayItem) -> StyledText {
    let words = context.words
    let due = item.due.map { day in
      item.kind == .unanswered
        ? words.labelled(words.replyDue, context.recordWords.shortDate(day))
        : words.until(context.recordWords.shortDate(day))
    }
    let facts = [item.owner, due, item.name].compactMap { $0 }
    return StyledText(words.remark(words.list(facts)), .muted)
  }

  // MARK: - To be pasted

  /// Five lines for a chat: what came in, what is late, what is due, what is stuck, what waits.
  package var fiveLines: String {
    let words = context.words
    let lines: [(String, [TodayItem])] = [
      (words.lateAndNew, items(.arrived)), (words.heading(of: .overdue), items(.overdue)),
      (words.thisWeek, items(.due) + items(.firstStep)), (words.heading(of: .stuck), items(.stuck)),
      (words.waitingLine, items(.unanswered) + items(.notHandedIn)),
    ]
    return lines.map { "- \(words.labelled($0.0, line($0.1)))\n" }.joined()
  }

  private func line(_ items: [TodayItem]) -> String {
    let words = context.words
    let named = items.prefix(2).map { item -> String in
      let day = item.due.map { context.recordWords.shortDate($0) }
      let facts = [division == nil ? item.division : nil, item.owner, day].compactMap { $0 }
      return item.text.shownLine + (facts.isEmpty ? "" : words.remark(words.list(facts)))
    }
    guard !items.isEmpty else { return words.none }
    let rest = items.count - named.count
    return words.count(items.count) + "  " + named.joined(separator: words.listMark)
      + (rest > 0 ? words.listMark + words.more(rest) : "")
  }

  // MARK: - A week on paper

  /// The week on A4: a line for each day with what is due on it, then what is late and stuck.
  package var week: Report {
    let words = context.words
    let due = items(.due) + items(.firstStep)
    let days = (0...Self.days).map { context.asOf.adding(days: $0) }
    let rows = days.flatMap { day -> [Table.Row] in
      let found = due.filter { $0.due == day }
      let name = StyledText(context.recordWords.date(day), .strong)
      guard !found.isEmpty else { return [Table.Row([name, "", ""])] }
      return found.enumerated().map { place, item in
        Table.Row([place == 0 ? name : "", StyledText(item.text), StyledText(who(item))])
      }
    }
    let late: [TodayItem.Kind] = [.arrived, .overdue, .stuck, .unanswered, .notHandedIn]
    return Report(
      language: context.language, title: words.weekTitle, subtitle: subtitle,
      blocks: [
        .table(
          Table(
            [.init(words.day, wraps: false), .init(words.actions), .init(words.owner)], rows: rows))
      ] + late.flatMap(section) + [.blank(StyledText(words.forNotes))])
  }

  private func who(_ item: TodayItem) -> String {
    [division == nil ? item.division : nil, item.owner].compactMap { $0 }.joined(separator: "  ")
  }

  // MARK: - Data

  private var data: DataTable<TodayItem> {
    let (words, context) = (context.words, context)
    return DataTable(
      [
        DataColumn(
          "kind", words.todayKind, .word, cell: { context.words.heading(of: $0.kind) },
          value: { .text($0.kind.rawValue) }),
        DataColumn("id", words.recordColumn, .id) { .text($0.name) },
        DataColumn("division", words.division, .text) { .text($0.division) },
        DataColumn("text", words.entryText, .text) { .text($0.text) },
        DataColumn("owner", words.owner, .text) { .of($0.owner) },
        DataColumn("due", words.due, .date) { $0.due.map(FieldValue.date) ?? .none },
      ], rows: items)
  }

  package var cells: [[String]] { data.cells(context) }

  /// `{"version", "asOf", "items": […]}`.
  package var json: JSON {
    .versioned([.init("asOf", .string(context.asOf.description)), .init("items", data.json)])
  }
}
