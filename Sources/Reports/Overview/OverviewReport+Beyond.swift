import Insight
import Records

extension OverviewReport {
  /// The issues no division closes alone, under how far they reach, each with ask and reply.
  var beyond: Block {
    let groups = overview.beyond.filter { !$0.issues.isEmpty }
    if groups.isEmpty { return .paragraph(StyledText(context.words.common.none, .muted)) }
    return .list(
      groups.map { group in
        let words = context.words.overview
        let heading = StyledText(scope(group.key), .strong)
        let count = StyledText(context.words.common.remark(words.count(group.issues.count)))
        return Item("", heading + count, children: group.issues.map(item))
      })
  }

  func scope(_ key: String?) -> String {
    key.flatMap(Scope.init).map(context.recordWords.scope) ?? context.words.overview.noScope
  }

  private func item(_ record: IssueRecord) -> Item {
    let (words, issue) = (context.words, record.issue)
    let ask = issue.ask.map { StyledText(context.office(Post.withoutName($0))) }
    let division = context.division(record.id.session, written: record.division)
    let reply = issue.reply.map { [Fact(words.common.reply, StyledText($0))] } ?? []
    return Item(
      "", StyledText(issue.text) + StyledText("  \(record.id)", .muted),
      facts: [
        Fact(words.common.division, StyledText(division)),
        Fact(words.common.ask, ask ?? StyledText(words.overview.askOpen, .alert)),
      ] + replyDue(issue) + reply)
  }

  private func replyDue(_ issue: Issue) -> [Fact] {
    guard let due = issue.replyDue else { return [] }
    let (words, date) = (context.words.common, context.recordWords.date(due))
    let isLate = issue.reply == nil && due < overview.asOf
    let text = isLate ? StyledText("\(date)  \(words.overdue)", .alert) : StyledText(date)
    return [Fact(words.replyDue, text)]
  }
}
