package import Facilitation
package import Records

extension Past {
  /// The same with the replies and decisions that came in.
  package init(
    of division: String, formerly: Set<String> = [], in sessions: [Session], _ answers: Answers,
    _ words: RecordWords, on date: CivilDate
  ) {
    self.init(
      of: division, formerly: formerly, in: sessions, replies: answers.forOpening(words), on: date)
    let own = sessions.filter {
      ($0.id.division == division || formerly.contains($0.id.division)) && !$0.isBundle
        && $0.state != .open
    }
    news = own.flatMap { session in
      session.issues.compactMap { issue in
        guard !issue.isAsked, let number = issue.number,
          let answer = answers[IssueID(session: session.id, number: number)],
          let came = answer.date, latest.map({ $0 <= came }) ?? true
        else { return nil }
        return News(issue.text, words.text(of: answer))
      }
    }
  }
}
