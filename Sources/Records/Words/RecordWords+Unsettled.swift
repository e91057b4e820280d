import Text

/// How what comes back from earlier meetings stands, in the room, on paper and in lists.
extension RecordWords {
  /// What is known of it: who has it, until when, how often it was put off.
  package func facts(of item: Unsettled, on today: CivilDate) -> String {
    let cause = item.cause(on: today)
    return list(
      (matter(of: item) + [word(of: cause, item), often(item)]).compactMap { $0 })
  }

  private func matter(of item: Unsettled) -> [String?] {
    switch item {
    case .action(_, let action):
      [
        action.owner, action.state == .stuck ? state(.stuck) : nil,
        action.due.map {
          let day = shortDate($0)
          return language.say(ja: "\(day)まで", en: "due \(day)")
        },
      ]
    case .issue(_, let issue, let reply):
      if let reply {
        [
          language.say(
            ja: "\(issue.ask.map { "\($0)から" } ?? "")回答「\(reply)」",
            en: "reply\(issue.ask.map { " from \($0)" } ?? ""): “\(reply)”")
        ]
      } else if issue.isAsked {
        [
          language.say(
            ja: "\(issue.ask.map { "\($0)に" } ?? "")依頼中",
            en: "asked\(issue.ask.map { " of \($0)" } ?? "")"),
          issue.replyDue.map {
            let day = shortDate($0)
            return language.say(ja: "\(day)までに回答", en: "reply due \(day)")
          },
        ]
      } else {
        []
      }
    }
  }

  /// What is wrong, or what it waits for; nil where nothing need be said.
  private func word(of cause: Unsettled.Cause, _ item: Unsettled) -> String? {
    switch cause {
    case .late: language.say(ja: "期限を過ぎています", en: "overdue")
    case .unreplaced:
      language.say(ja: "見直すことにして、まだ新しいアクションなし", en: "to be replaced, nothing has been yet")
    case .undated: language.say(ja: "期限なし", en: "no due date")
    case .putOff where item.timesPutOff > 1: nil
    case .putOff: language.say(ja: "次回に回した課題", en: "put off to this meeting")
    case .open, .replied, .asked: nil
    }
  }

  /// How often it was put off; once is nothing to speak of.
  private func often(_ item: Unsettled) -> String? {
    let times = item.timesPutOff
    guard times > 1 else { return nil }
    return switch item {
    case .action: language.say(ja: "続けて\(times)回目", en: "carried on \(times) times")
    case .issue: language.say(ja: "次回に回して\(times)回目", en: "put off \(times) times")
    }
  }
}
