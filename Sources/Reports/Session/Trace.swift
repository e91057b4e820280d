package import Records
import Release
import Text

/// The chain of a session as trees, both ways, with what hangs loose.
///
/// However a record is made, the trees grow with its bytes: what several entries hang on is told
/// once and named afterwards, and no text is longer than two lines of a terminal.
package struct Trace: Sendable {
  private let session: Session
  private let chain: Chain
  private let context: ReportContext

  package init(_ session: Session, context: ReportContext) {
    self.session = session.brief
    (chain, self.context) = (Chain(session), context)
  }

  package var report: Report {
    let words = context.words
    return Report(
      language: context.language, title: session.title,
      subtitle: context.heading(of: RecordHead(session)),
      blocks: [.heading(words.forward), forward, .heading(words.backward), backward]
        + [.heading(words.loose), loose])
  }

  /// From each current note to its issues and their actions; issues without a note stand at the end.
  private var forward: Block {
    var told = Told()
    var items: [Item] = []
    for note in session.current.indices {
      let issues = chain.issues(from: session.current[note])
      guard !issues.isEmpty else { continue }
      items.append(
        Item(
          context.current(session.current[note].number), StyledText(session.current[note].text),
          children: issues.map { forward(issue: $0, &told) }))
    }
    return tree(items + chain.rootless.map { forward(issue: $0, &told) })
  }

  private func forward(issue place: Int, _ told: inout Told) -> Item {
    let issue = session.issues[place]
    guard told.issues.insert(place).inserted else { return again(item(issue)) }
    let actions = chain.actions(for: issue).map { forward(action: $0, &told) }
    let decision = issue.handling.map { context.recordWords.decision($0.decision) }
    return Item(
      context.issue(issue.number),
      StyledText(issue.text) + StyledText(decision.map(context.words.remark) ?? "", .muted),
      children: ideals(of: place) + actions)
  }

  private func forward(action place: Int, _ told: inout Told) -> Item {
    let action = session.actions[place]
    let item = Item(context.action(action.number), headed(action))
    if action.log.isEmpty { return item }
    guard told.actions.insert(place).inserted else { return again(item) }
    return Item(item.marker, item.text, children: action.log.map(context.logItem))
  }

  /// From each action to its issues, and from these to the notes they came from.
  private var backward: Block {
    var told = Told()
    return tree(
      session.actions.indices.map { place in
        let action = session.actions[place]
        return Item(
          context.action(action.number), headed(action),
          children: chain.issues(of: action).map { backward(issue: $0, &told) })
      })
  }

  private func backward(issue place: Int, _ told: inout Told) -> Item {
    let item = item(session.issues[place])
    let notes = currents(of: place) + ideals(of: place)
    if notes.isEmpty { return item }
    guard told.issues.insert(place).inserted else { return again(item) }
    return Item(item.marker, item.text, children: notes)
  }

  /// What stands in full further up.
  private func again(_ item: Item) -> Item {
    let remark = context.words.remark(context.words.seeAbove)
    return Item(item.marker, item.text + StyledText(remark, .muted))
  }

  private func item(_ issue: Issue) -> Item {
    Item(context.issue(issue.number), StyledText(issue.text))
  }

  private func currents(of issue: Int) -> [Item] {
    chain.currents(of: session.issues[issue]).map { session.current[$0] }
      .map { Item(context.current($0.number), StyledText($0.text)) }
  }

  private func ideals(of issue: Int) -> [Item] {
    chain.ideals(of: session.issues[issue]).map { session.ideal[$0] }
      .map { Item(context.ideal($0.number), StyledText($0.text)) }
  }

  private func tree(_ items: [Item]) -> Block {
    items.isEmpty ? .paragraph(StyledText(context.words.none, .muted)) : .tree(items)
  }

  /// An action with its state.
  private func headed(_ action: Action) -> StyledText {
    let state = context.recordWords.state(action.state)
    return StyledText(action.text) + StyledText(context.words.remark(state), .strong)
  }

  /// What a tree has told in full, by place in the record.
  private struct Told {
    var issues: Set<Int> = []
    var actions: Set<Int> = []
  }
}

extension Trace {
  /// What no chain reaches, each with the reason.
  private var loose: Block {
    let words = context.words
    let items =
      chain.looseCurrents.map { session.current[$0] }
      .map { item(context.current($0.number), $0.text, words.noIssue) }
      + chain.looseIdeals.map { session.ideal[$0] }
      .map { item(context.ideal($0.number), $0.text, words.noIssue) }
      + chain.baselessIssues.map { item(session.issues[$0], words.noNotes) }
      + chain.idleIssues.map { item(session.issues[$0], words.noAction) }
      + chain.looseActions.map { item(session.actions[$0], words.noOrigin) }
      + session.issues.flatMap(broken) + session.actions.flatMap(broken)
    return items.isEmpty ? .paragraph(StyledText(words.nothingLoose)) : .list(items)
  }

  private func item(_ issue: Issue, _ reason: String) -> Item {
    item(context.issue(issue.number), issue.text, reason)
  }

  private func item(_ action: Action, _ reason: String) -> Item {
    item(context.action(action.number), action.text, reason)
  }

  private func item(_ name: String, _ text: String, _ reason: String) -> Item {
    Item(name, StyledText(text) + StyledText(context.words.remark(reason), .alert))
  }

  private func broken(_ issue: Issue) -> [Item] {
    let numbers = chain.broken(issue)
    let names = numbers.current.map(context.current) + numbers.ideal.map(context.ideal)
    return names.map { item(issue, context.words.broken($0)) }
  }

  private func broken(_ action: Action) -> [Item] {
    chain.broken(action).map(context.issue).map { item(action, context.words.broken($0)) }
  }
}

extension Session {
  /// The record with texts of at most two lines of a terminal.
  fileprivate var brief: Session {
    var session = self
    for place in current.indices { session.current[place].text = Self.brief(current[place].text) }
    for place in ideal.indices { session.ideal[place].text = Self.brief(ideal[place].text) }
    for place in issues.indices { session.issues[place].text = Self.brief(issues[place].text) }
    for place in actions.indices { session.actions[place].text = Self.brief(actions[place].text) }
    return session
  }

  private static func brief(_ text: String) -> String { text.truncated(to: 160) }
}
