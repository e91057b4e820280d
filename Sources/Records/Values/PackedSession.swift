import Text

/// A record in one block of bytes, which takes a fifth of the memory that its values take.
///
/// Records are kept so by the thousand. What all entries are asked for stands ready, the rest of
/// one is taken out of the block when somebody opens it. Notes, which no list shows, are not kept.
package struct PackedSession: Sendable {
  private let bytes: [UInt8]
  package let participants: Int?
  package let issues: [PackedIssue]
  package let actions: [PackedAction]

  /// Packs a record with every text that people have typed as `change` makes it.
  package init(
    _ session: borrowing Session,
    changing change: (String, TextPlace) -> String = { text, _ in text }
  ) {
    var block = Packer(room: 4096)
    block.add(session.language == .english ? 1 : 0)
    _ = block.add(session, change)
    participants = session.participants
    issues = block.add(session.issues) { PackedIssue($0, at: $1.add($0, change)) }
    actions = block.add(session.actions) { PackedAction($0, at: $1.add($0, change)) }
    // As long as it has to be, not as it has grown.
    bytes = block.bytes.withUnsafeBufferPointer { [UInt8]($0) }
  }

  /// The record as it was packed.
  package var session: Session {
    var block = Unpacker(bytes, at: 0, end: bytes.count)
    let isEnglish = block.byte() == 1
    var session = Session(
      id: SessionID(date: CivilDate(dayNumber: 0), division: ""),
      language: isEnglish ? .english : .japanese, title: "", division: "")
    session.fill(from: block.stretch())
    session.issues = issues.map { issue($0) }
    session.actions = actions.map { action($0) }
    return session
  }

  /// Whether more is expected of one of its actions.
  package var hasOpenActions: Bool { actions.contains { !$0.state.isClosed } }

  package var title: String { field(Self.titleRow) }

  /// What the record calls its division.
  package var division: String { field(Self.divisionRow) }

  private func field(_ row: Int) -> String {
    var block = Unpacker(bytes, at: 1, end: bytes.count)
    return block.stretch().value(of: row) ?? ""
  }

  private static let titleRow = Session.fields.place(of: "title")
  private static let divisionRow = Session.fields.place(of: "division")
}

extension PackedSession: Hashable {
  package static func == (left: PackedSession, right: PackedSession) -> Bool {
    left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

/// What every issue is asked for, and where the rest of one stands in its block.
package struct PackedIssue: Sendable {
  package let scope: Scope?
  package let decision: Handling.Decision?
  fileprivate let ownNumber: Int32?
  fileprivate let place: Int32

  package var number: Int? { ownNumber.map { Int($0) } }

  fileprivate init(_ issue: borrowing Issue, at place: Int32) {
    (scope, decision, self.place) = (issue.scope, issue.handling?.decision, place)
    ownNumber = issue.number.map { Int32(truncatingIfNeeded: $0) }
  }
}

/// The same of an action.
package struct PackedAction: Sendable {
  package let state: ActionState
  package let due: CivilDate?
  fileprivate let ownNumber: Int32?
  fileprivate let place: Int32

  package var number: Int? { ownNumber.map { Int($0) } }

  fileprivate init(_ action: borrowing Action, at place: Int32) {
    (state, due, self.place) = (action.log.reached, action.due, place)
    ownNumber = action.number.map { Int32(truncatingIfNeeded: $0) }
  }
}

/// Opening one entry.
extension PackedSession {
  package func issue(_ packed: PackedIssue) -> Issue {
    var issue = Issue(text: "")
    issue.fill(from: fields(at: packed.place))
    return issue
  }

  package func action(_ packed: PackedAction) -> Action {
    var action = Action(text: "")
    action.fill(from: fields(at: packed.place))
    return action
  }

  package func text(of packed: PackedIssue) -> String {
    fields(at: packed.place).value(of: Self.text) ?? ""
  }

  package func themes(of packed: PackedIssue) -> [String] {
    fields(at: packed.place).value(of: Self.themes) ?? []
  }

  package func types(of packed: PackedIssue) -> [String] {
    fields(at: packed.place).value(of: Self.types) ?? []
  }

  /// The numbers of the issues that an action closes.
  package func issues(of packed: PackedAction) -> [Int] {
    fields(at: packed.place).value(of: Self.closedIssues) ?? []
  }

  private func fields(at place: Int32) -> Unpacker {
    var block = Unpacker(bytes, at: Int(place), end: bytes.count)
    return block.stretch()
  }

  private static let text = Issue.fields.place(of: "text")
  private static let themes = Issue.fields.place(of: "themes")
  private static let types = Issue.fields.place(of: "types")
  private static let closedIssues = Action.fields.place(of: "issues")
}

extension Packer {
  /// What `add` makes of each entry, none of which is copied.
  fileprivate mutating func add<Owner, Packed>(
    _ entries: [Owner], _ add: (borrowing Owner, inout Packer) -> Packed
  ) -> [Packed] {
    var packed: [Packed] = []
    packed.reserveCapacity(entries.count)
    for place in entries.indices { packed.append(add(entries[place], &self)) }
    return packed
  }

  /// The fields of an entry, or of the meeting, as a stretch, and where it begins.
  fileprivate mutating func add(
    _ entry: borrowing some Fielded, _ change: (String, TextPlace) -> String
  ) -> Int32 {
    let place = Int32(truncatingIfNeeded: bytes.count)
    let start = open()
    entry.pack(into: &self, change)
    close(start)
    return place
  }
}
