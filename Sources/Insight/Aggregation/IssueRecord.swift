package import Records

/// An issue with the session it stands in.
package struct IssueRecord: Hashable, Sendable {
  package var id: IssueID
  /// The division's name as its record writes it.
  package var division: String
  package var term: Term
  /// All issues of its session, shared so that no text is copied with a record.
  private let issues: [Issue]
  private let place: Int

  package var issue: Issue { issues[place] }

  /// How far the issue reaches, looked up without copying it.
  var scope: Scope? { issues[place].scope }

  /// The issues of a session; one without a number yet gets the next free one.
  package static func all(in session: Session) -> [IssueRecord] {
    var next = (session.issues.compactMap { $0.number }.max() ?? 0) + 1
    let (issues, term) = (session.issues, session.effectiveTerm)
    return issues.indices.map { place in
      let number = issues[place].number ?? next
      if issues[place].number == nil { next += 1 }
      return IssueRecord(
        id: IssueID(session: session.id, number: number), division: session.division, term: term,
        issues: issues, place: place)
    }
  }
}
