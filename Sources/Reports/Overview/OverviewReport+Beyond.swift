import Insight
import Records

extension OverviewReport {
  /// The gaps no division closes alone, under how far they reach, each with ask and reply.
  var beyond: Block {
    let groups = overview.beyond.filter { !$0.gaps.isEmpty }
    if groups.isEmpty { return .paragraph(StyledText(context.words.common.none, .muted)) }
    return .list(
      groups.map { group in
        let words = context.words.overview
        let heading = StyledText(scope(group.key), .strong)
        let count = StyledText(context.words.common.remark(words.count(group.gaps.count)))
        return Item("", heading + count, children: group.gaps.map(item))
      })
  }

  func scope(_ key: String?) -> String {
    key.flatMap(Scope.init).map(context.recordWords.scope) ?? context.words.overview.noScope
  }

  private func item(_ record: GapRecord) -> Item {
    let (words, gap) = (context.words, record.gap)
    let ask = gap.ask.map { StyledText(context.office(Post.withoutName($0))) }
    let division = context.division(record.id.session, written: record.division)
    let reply = gap.reply.map { [Fact(words.common.reply, StyledText($0))] } ?? []
    return Item(
      "", StyledText(gap.text) + StyledText("  \(record.id)", .muted),
      facts: [
        Fact(words.common.division, StyledText(division)),
        Fact(words.common.ask, ask ?? StyledText(words.overview.askOpen, .alert)),
      ] + replyDue(gap) + reply)
  }

  private func replyDue(_ gap: Gap) -> [Fact] {
    guard let due = gap.replyDue else { return [] }
    let (words, date) = (context.words.common, context.recordWords.date(due))
    let isLate = gap.reply == nil && due < overview.asOf
    let text = isLate ? StyledText("\(date)  \(words.overdue)", .alert) : StyledText(date)
    return [Fact(words.replyDue, text)]
  }
}
