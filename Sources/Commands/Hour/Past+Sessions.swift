import Facilitation
import Records

extension Past {
  /// What is on record of a division among all sessions.
  init(of division: String, in sessions: [Session], replies: [Records.Reply] = []) {
    let own = sessions.filter { $0.id.division == division && !$0.isBundle && $0.state != .open }
      .sorted { $0.id < $1.id }
    self.init(
      latest: own.last.map { $0.date ?? $0.id.date }, openActions: own.flatMap(Self.open))
  }

  private static func open(_ session: Session) -> [OpenAction] {
    session.actions.filter { !$0.isClosed }.compactMap { action in
      action.number.map { OpenAction(ActionID(session: session.id, number: $0), action) }
    }
  }
}
