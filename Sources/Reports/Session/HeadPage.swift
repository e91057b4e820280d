package import Records
import Release

/// The A4 that the head of a division sees before anything leaves it.
package struct HeadPage: Sendable {
  let session: Session
  let context: ReportContext
  /// The types that issues without one are counted under, by the numbers of the issues.
  let guesses: [Int: String]

  package init(_ session: Session, guesses: [Int: String] = [:], context: ReportContext) {
    (self.session, self.guesses, self.context) = (session, guesses, context)
  }

  package var report: Report {
    let words = context.words
    return Report(
      language: context.language, title: words.headTitle,
      subtitle: context.heading(of: RecordHead(session)),
      blocks: [.paragraph(StyledText(words.headIntroduction)), .heading(words.plan), plan]
        + [.heading(words.raised), raised]
        + [.heading(words.leaving), .paragraph(StyledText(words.leavingExplained)), .list(leaving)]
        + [.notice(StyledText(words.staying)), .notice(StyledText(words.masked))]
        + [.heading(words.confirmation)]
        + [words.confirmationDate, words.confirmationSign].map {
          .blank(StyledText($0))
        })
  }

  private var plan: Block {
    let words = context.words
    let rows = session.actions.map { action in
      Table.Row([
        StyledText(context.action(action.number), .strong), StyledText(action.text),
        StyledText(action.owner ?? "–"), context.due(action),
      ])
    }
    return rows.isEmpty
      ? nothing
      : .table(
        Table(
          [.init("", wraps: false), .init(words.actions), .init(words.owner, wraps: false)]
            + [.init(words.due)],
          rows: rows))
  }

  private var nothing: Block { .paragraph(StyledText(context.words.none, .muted)) }

  private var raised: Block {
    let words = context.words
    let items = session.issues.filter { $0.isBeyond }.map { issue in
      let ask =
        issue.ask.map { StyledText(context.office($0)) }
        ?? StyledText(words.askOpen, .alert)
      return Item(
        context.issue(issue.number), StyledText(issue.text),
        facts: Fact.list([(words.scope, issue.scope.map(context.recordWords.scope))])
          + [Fact(words.ask, ask)]
          + Fact.list([
            (words.replyDue, issue.replyDue.map(context.recordWords.date)),
            (words.handling, issue.handling.map(context.handling)),
          ]))
    }
    return items.isEmpty ? nothing : .list(items)
  }

  /// Every statement that a share would carry, without names of persons.
  private var leaving: [Item] {
    let words = context.words
    let issues = session.issues.map { issue in
      Item(
        context.issue(issue.number), StyledText(issue.text),
        facts: Fact.list([(words.type, type(of: issue))]))
    }
    let actions = session.actions.map { action in
      let owner = action.owner.map { words.remark(Post.withoutName($0)) } ?? ""
      return Item(context.action(action.number), StyledText(action.text + owner))
    }
    return issues + actions + [Item("", StyledText(context.words.figures))]
  }
}

extension HeadPage {
  /// The type that somebody chose for an issue, else the one it is counted under, marked so.
  private func type(of issue: Issue) -> String? {
    if !issue.types.isEmpty { return context.words.listed(issue.types.map(context.typeName)) }
    let guess = issue.number.flatMap { guesses[$0] }
    return guess.map { context.typeName($0) + context.words.remark(context.words.estimated) }
  }
}

/// Reads the post out of an owner or facilitator, after which a person's name may stand.
enum Post {
  /// The words before the first parenthesis: `給与係長（山田）` gives `給与係長`.
  static func withoutName(_ text: String) -> String {
    let post = text.prefix { $0 != "（" && $0 != "(" }
    return String(post.reversed().drop { $0.isWhitespace }.reversed())
  }
}
