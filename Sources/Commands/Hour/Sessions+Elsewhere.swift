import Facilitation
import Insight
import Records

extension [Session] {
  /// What other divisions did about a gap like this one: at most two, those done first.
  func actions(like text: String, _ matcher: Matcher) -> [Advice.Elsewhere] {
    guard let type = matcher.classify(text).shownType else { return [] }
    let found = filter { $0.release != .division }.flatMap { session in
      session.gaps.filter { $0.types.contains(type) }.flatMap { gap in
        session.actions.filter { action in gap.number.map(action.gaps.contains) ?? false }
          .map { (session, $0) }
      }
    }
    let best = found.sorted { left, right in
      let ranks = (left.1.state == .done ? 0 : 1, right.1.state == .done ? 0 : 1)
      return ranks.0 == ranks.1 ? left.0.id > right.0.id : ranks.0 < ranks.1
    }
    return best.prefix(2).map { session, action in
      Advice.Elsewhere(
        division: session.division, action: action.text,
        result: action.learned ?? action.log.last?.text ?? "")
    }
  }
}
