import Records
import Text

/// The links of one session, to be walked from the current state to actions and back, by the places
/// of entries in the record.
///
/// A number that two entries have leads to the first of them, and one that a line names twice leads
/// there once.
struct Chain {
  private let session: Session
  private let current, ideal, issues: [Int: Int]
  private let issuesOfCurrent, issuesOfIdeal, actionsOfIssue: [Int: [Int]]

  init(_ session: Session) {
    self.session = session
    current = Self.places(session.current.map { $0.number })
    ideal = Self.places(session.ideal.map { $0.number })
    issues = Self.places(session.issues.map { $0.number })
    issuesOfCurrent = Self.inverted(session.issues.map { $0.current })
    issuesOfIdeal = Self.inverted(session.issues.map { $0.ideal })
    actionsOfIssue = Self.inverted(session.actions.map { $0.issues })
  }

  /// The current notes that an issue names and the record holds.
  func currents(of issue: Issue) -> [Int] { Self.found(issue.current, in: current) }

  /// The ideals that an issue names and the record holds.
  func ideals(of issue: Issue) -> [Int] { Self.found(issue.ideal, in: ideal) }

  /// The issues that an action names and the record holds.
  func issues(of action: Action) -> [Int] { Self.found(action.issues, in: issues) }

  /// The issues that start from a current note.
  func issues(from note: Note) -> [Int] { note.number.flatMap { issuesOfCurrent[$0] } ?? [] }

  /// The actions that close an issue.
  func actions(for issue: Issue) -> [Int] { issue.number.flatMap { actionsOfIssue[$0] } ?? [] }

  private static func places(_ numbers: [Int?]) -> [Int: Int] {
    Dictionary(firstOf: numbers.indices.compactMap { place in numbers[place].map { ($0, place) } })
  }

  /// For each number the places of the entries that name it.
  private static func inverted(_ links: [[Int]]) -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for place in links.indices {
      for number in links[place] where places[number]?.last != place {
        places[number, default: []].append(place)
      }
    }
    return places
  }

  private static func found(_ numbers: [Int], in places: [Int: Int]) -> [Int] {
    var seen: Set<Int> = []
    return numbers.compactMap { places[$0] }.filter { seen.insert($0).inserted }
  }
}

extension Chain {
  /// Issues that start from no current note, which a bundle's never do.
  var rootless: [Int] {
    session.issues.indices.filter { currents(of: session.issues[$0]).isEmpty }
  }

  /// Troubles that no issue starts from; what works needs none.
  var looseCurrents: [Int] {
    session.current.indices.filter { place in
      session.current[place].category != .strength && issues(from: session.current[place]).isEmpty
    }
  }

  var looseIdeals: [Int] {
    session.ideal.indices.filter { place in
      session.ideal[place].number.flatMap { issuesOfIdeal[$0] } == nil
    }
  }

  /// Issues to be acted on that no action closes.
  var idleIssues: [Int] {
    session.issues.indices.filter { place in
      (session.issues[place].handling?.decision ?? .act) == .act
        && actions(for: session.issues[place]).isEmpty
    }
  }

  /// Issues that name no current note or no ideal, which a bundle's may and those of a record whose
  /// slips were not to stay.
  var baselessIssues: [Int] {
    if session.isBundle || session.notesKept == NotesKept.none { return [] }
    return session.issues.indices.filter {
      session.issues[$0].current.isEmpty || session.issues[$0].ideal.isEmpty
    }
  }

  var looseActions: [Int] {
    session.actions.indices.filter { issues(of: session.actions[$0]).isEmpty }
  }

  /// The numbers an issue names that the record does not hold.
  func broken(_ issue: Issue) -> (current: [Int], ideal: [Int]) {
    if session.isBundle { return ([], []) }
    return (issue.current.filter { current[$0] == nil }, issue.ideal.filter { ideal[$0] == nil })
  }

  /// The issues an action names that the record does not hold.
  func broken(_ action: Action) -> [Int] { action.issues.filter { issues[$0] == nil } }
}
