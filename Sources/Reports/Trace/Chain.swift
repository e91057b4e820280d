import Records
import Text

/// The links of one session, to be walked from the current state to actions and back.
struct Chain {
  let session: Session
  private let current: [Int: Note]
  private let ideal: [Int: Note]
  private let issues: [Int: Issue]

  init(_ session: Session) {
    self.session = session
    current = Self.numbered(session.current, by: { $0.number })
    ideal = Self.numbered(session.ideal, by: { $0.number })
    issues = Self.numbered(session.issues, by: { $0.number })
  }

  /// The current notes that an issue names and the record holds.
  func currents(of issue: Issue) -> [Note] { issue.current.compactMap { current[$0] } }

  /// The ideals that an issue names and the record holds.
  func ideals(of issue: Issue) -> [Note] { issue.ideal.compactMap { ideal[$0] } }

  /// The issues that an action names and the record holds.
  func issues(of action: Action) -> [Issue] { action.issues.compactMap { issues[$0] } }

  /// The issues that start from a current note.
  func issues(from note: Note) -> [Issue] {
    session.issues.filter { issue in note.number.map(issue.current.contains) ?? false }
  }

  /// The actions that close an issue.
  func actions(for issue: Issue) -> [Action] {
    session.actions.filter { action in issue.number.map(action.issues.contains) ?? false }
  }

  private static func numbered<Value>(
    _ values: [Value], by number: (Value) -> Int?
  ) -> [Int: Value] {
    let pairs = values.compactMap { value in number(value).map { ($0, value) } }
    return Dictionary(firstOf: pairs)
  }
}

extension Chain {
  /// Issues that start from no current note, which a bundle's never do.
  var rootless: [Issue] { session.issues.filter { currents(of: $0).isEmpty } }

  var looseCurrents: [Note] { session.current.filter { issues(from: $0).isEmpty } }

  var looseIdeals: [Note] {
    session.ideal.filter { note in
      !session.issues.contains { issue in note.number.map(issue.ideal.contains) ?? false }
    }
  }

  /// Issues to be acted on that no action closes.
  var idleIssues: [Issue] {
    session.issues.filter { ($0.handling?.decision ?? .act) == .act && actions(for: $0).isEmpty }
  }

  /// Issues that name no current note or no ideal, which only a bundle's may.
  var baselessIssues: [Issue] {
    session.isBundle ? [] : session.issues.filter { $0.current.isEmpty || $0.ideal.isEmpty }
  }

  var looseActions: [Action] { session.actions.filter { issues(of: $0).isEmpty } }

  /// The numbers an issue names that the record does not hold.
  func broken(_ issue: Issue) -> (current: [Int], ideal: [Int]) {
    if session.isBundle { return ([], []) }
    return (issue.current.filter { current[$0] == nil }, issue.ideal.filter { ideal[$0] == nil })
  }

  /// The issues an action names that the record does not hold.
  func broken(_ action: Action) -> [Int] { action.issues.filter { issues[$0] == nil } }
}
