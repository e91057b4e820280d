package import Records
import Release

/// The chain of a session as trees, both ways, with what hangs loose.
package struct Trace: Sendable {
  let session: Session
  let context: ReportContext
  private var chain: Chain { Chain(session) }

  package init(_ session: Session, context: ReportContext) {
    (self.session, self.context) = (session, context)
  }

  package var report: Report {
    let words = context.words.trace
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
    let remark = context.words.common.remark(context.words.trace.seeAbove)
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
    items.isEmpty ? .paragraph(StyledText(context.words.common.none, .muted)) : .tree(items)
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
    let handling = decision.map(context.words.common.remark) ?? ""
    return Item(
      context.issue(issue.number), StyledText(issue.text) + StyledText(handling, .muted),
      children: ideals(of: issue) + actions)
  }

  /// An action with its state.
  private func headed(_ action: Action) -> StyledText {
    let state = context.recordWords.state(action.state)
    return StyledText(action.text) + StyledText(context.words.common.remark(state), .strong)
  }
}

extension Trace {
  /// What no chain reaches, each with the reason.
  private var loose: Block {
    let (chain, words) = (chain, context.words.trace)
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
    let remark = context.words.common.remark(reason)
    return Item(name, StyledText(text) + StyledText(remark, .alert))
  }

  private func broken(_ issue: Issue) -> [Item] {
    let (words, names) = (context.words.trace, chain.broken(issue))
    let missing =
      names.current.map(context.current) + names.ideal.map(context.ideal)
    return missing.map {
      item(context.issue(issue.number), issue.text, words.broken($0))
    }
  }

  private func broken(_ action: Action) -> [Item] {
    chain.broken(action).map(context.issue).map {
      item(context.action(action.number), action.text, context.words.trace.broken($0))
    }
  }
}
