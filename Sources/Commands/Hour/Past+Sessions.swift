import Facilitation
import Records

extension Past {
  /// What is on record of each division, by roster id.
  static func byDivision(
    _ sessions: [Session], replies: [Reply]
  ) -> [String: Past] {
    let held = sessions.filter { !$0.isBundle && $0.state != .open }
    return Dictionary(grouping: held, by: \.id.division)
      .mapValues { Past(of: $0.sorted { $0.id < $1.id }, replies: replies) }
  }

  private init(of sessions: [Session], replies: [Reply]) {
    self.init(
      latest: sessions.last.map { $0.date ?? $0.id.date },
      openActions: sessions.flatMap(Self.open),
      replies: sessions.suffix(1).flatMap { Self.replies(to: $0, in: replies) })
  }

  private static func open(_ session: Session) -> [OpenAction] {
    session.actions.filter { !$0.isClosed }.compactMap { action in
      action.number.map { OpenAction(ActionID(session: session.id, number: $0), action) }
    }
  }

  /// What the record itself says was answered, else what a reply of its own says.
  private static func replies(to session: Session, in replies: [Reply]) -> [RepliedIssue] {
    session.issues.compactMap { issue in
      let own = replies.last { $0.session == session.id && $0.issue == issue.number }
      return (issue.reply ?? own?.text).map {
        RepliedIssue(issue: issue.text, from: issue.ask ?? "", text: $0)
      }
    }
  }
}
