package import Records

/// The name of an issue in the whole workspace: `2026-04-20-jinji/G1`.
package struct IssueID: Hashable, Sendable {
  package var session: SessionID
  package var number: Int

  package init(session: SessionID, number: Int) {
    (self.session, self.number) = (session, number)
  }

  /// Reads `<session>/G1`; nil when either side does not read.
  package init?(_ name: some StringProtocol) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let session = SessionID(String(parts[0])),
      let letter = parts[1].first, letter == "G" || letter == "g",
      let number = Int(parts[1].dropFirst()), number > 0
    else { return nil }
    self.init(session: session, number: number)
  }
}

extension IssueID: CustomStringConvertible {
  package var description: String { "\(session)/G\(number)" }
}

extension IssueID: Comparable {
  package static func < (left: IssueID, right: IssueID) -> Bool {
    (left.session, left.number) < (right.session, right.number)
  }
}

/// An issue with the session it was named in.
package struct FiledIssue: Hashable, Sendable {
  package var id: IssueID
  package var issue: Issue

  package init(id: IssueID, issue: Issue) { (self.id, self.issue) = (id, issue) }

  /// The numbered issues of a session.
  package static func all(in session: Session) -> [FiledIssue] {
    session.issues.compactMap { issue in
      issue.number.map { FiledIssue(id: IssueID(session: session.id, number: $0), issue: issue) }
    }
  }
}
