package import Records
import Release
import Text

/// The chain of a session as trees, both ways, with what hangs loose.
package struct Trace: Sendable {
  let session: Session
  let context: ReportContext
  private var chain: Chain { Chain(session) }

  package init(_ session: Session, context: ReportContext) {
    (self.session, self.context) = (session, context)
  }

  package var report: Report {
    let words = context.words
    return Report(
      language: context.language, title: session.title,
      subtitle: context.heading(of: RecordHead(session)),
      blocks: [.heading(words.forward), forward, .heading(words.backward), backward]
        + [.heading(words.loose), loose])
  }

  /// From each current note to its issues and their actions; issues without a note stand at the end,
  /// and what follows from an issue stands where it is first met.
  private var forward: Block {
    let chain = chain
    var told: Set<Issue> = []
    let notes = session.current.compactMap { note -> Item? in
      let issues = chain.issues(from: note)
      guard !issues.isEmpty else { return nil }
      let items = issues.map { issue in
        told.insert(issue).inserted ? issueItem(issue) : repeated(issue)
      }
      return Item(context.current(note.number), StyledText(note.text), children: items)
    }
    return tree(notes + chain.rootless.map(issueItem))
  }

  private func repeated(_ issue: Issue) -> Item {
    let remark = context.words.remark(context.words.seeAbove)
    return Item(context.issue(issue.number), StyledText(issue.text) + StyledText(remark, .muted))
  }

  /// From each action to its issues, and from these to the notes they came from.
  private var backward: Block {
    let chain = chain
    return tree(
      session.actions.map { action in
        let issues = chain.issues(of: action).map { issue in
          Item(context.issue(issue.number), StyledText(issue.text), children: notes(of: issue))
        }
        return Item(context.action(action.number), headed(action), children: issues)
      })
  }

  private func tree(_ items: [Item]) -> Block {
    items.isEmpty ? .paragraph(StyledText(context.words.none, .muted)) : .tree(items)
  }

  private func notes(of issue: Issue) -> [Item] {
    chain.currents(of: issue).map { Item(context.current($0.number), StyledText($0.text)) }
      + ideals(of: issue)
  }

  private func ideals(of issue: Issue) -> [Item] {
    chain.ideals(of: issue).map {
      Item(context.ideal($0.number), StyledText($0.text))
    }
  }

  private func issueItem(_ issue: Issue) -> Item {
    let actions = chain.actions(for: issue).map { action in
      Item(
        context.action(action.number), headed(action),
        children: action.log.map(context.logItem))
    }
    let decision = issue.handling.map { context.recordWords.decision($0.decision) }
    let handling = decision.map(context.words.remark) ?? ""
    return Item(
      context.issue(issue.number), StyledText(issue.text) + StyledText(handling, .muted),
      children: ideals(of: issue) + actions)
  }

  /// An action with its state.
  private func headed(_ action: Action) -> StyledText {
    let state = context.recordWords.state(action.state)
    return StyledText(action.text) + StyledText(context.words.remark(state), .strong)
  }
}

extension Trace {
  /// What no chain reaches, each with the reason.
  private var loose: Block {
    let (chain, words) = (chain, context.words)
    let items =
      chain.looseCurrents.map { item(context.current($0.number), $0.text, words.noIssue) }
      + chain.looseIdeals.map { item(context.ideal($0.number), $0.text, words.noIssue) }
      + chain.baselessIssues.map { item(context.issue($0.number), $0.text, words.noNotes) }
      + chain.idleIssues.map { item(context.issue($0.number), $0.text, words.noAction) }
      + chain.looseActions.map { item(context.action($0.number), $0.text, words.noOrigin) }
      + session.issues.flatMap(broken) + session.actions.flatMap(broken)
    return items.isEmpty ? .paragraph(StyledText(words.nothingLoose)) : .list(items)
  }

  private func item(_ name: String, _ text: String, _ reason: String) -> Item {
    let remark = context.words.remark(reason)
    return Item(name, StyledText(text) + StyledText(remark, .alert))
  }

  private func broken(_ issue: Issue) -> [Item] {
    let (words, names) = (context.words, chain.broken(issue))
    let missing =
      names.current.map(context.current) + names.ideal.map(context.ideal)
    return missing.map {
      item(context.issue(issue.number), issue.text, words.broken($0))
    }
  }

  private func broken(_ action: Action) -> [Item] {
    chain.broken(action).map(context.issue).map {
      item(context.action(action.number), action.text, context.words.broken($0))
    }
  }
}

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
