import Records

extension Hour {
  /// What the room may see now, for a page that draws it.
  package var scene: Scene {
    Scene(
      title: session.title, steps: steps, stage: course.stage, isPractice: setup.isPractice,
      isFinished: isOver, current: notes(.current), ideal: notes(.ideal), issues: issueCards,
      actions: actionCards, links: links, newest: newestCard, time: time,
      asked: Scene.Asked(
        question: question.name, label: question.ask(self).label, subject: question.subject),
      left: left)
  }

  /// Whether the room has nothing to look at any more.
  private var isOver: Bool { isFinished || isAtDesk }

  private var steps: [Scene.Step] {
    Stage.allCases.map { stage in
      Scene.Step(
        stage: stage, heading: heading(of: stage), minutes: plan.minutes(of: stage),
        isPast: stage < course.stage || isOver)
    }
  }

  /// The notes by the numbers that commands take, in their order.
  private func notes(_ section: NoteSection) -> Scene.Notes {
    let notes = shown(section)
    var groups: [(name: String, notes: [Int])] = []
    for (number, note) in notes {
      guard let name = note.group else { continue }
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].notes.append(number)
      } else {
        groups.append((name, [number]))
      }
    }
    return Scene.Notes(
      count: notes.count,
      cards: notes.map { number, note in
        Scene.NoteCard(
          number: number, label: label(section.kind, number), text: note.text,
          isGoodThing: note.category == .strength)
      },
      groups: groups.map { Scene.Group(name: $0.name, notes: $0.notes) })
  }

  /// The card of what came last.
  private var newestCard: Target? {
    // While the room votes no issue stands out.
    guard question.name != VotesQuestion.name, let newest,
      let index = session.texts(newest.kind).firstIndex(of: newest.text)
    else {
      return nil
    }
    let number =
      switch newest.kind {
      case .current: self.number(at: index, in: .current)
      case .ideal: self.number(at: index, in: .ideal)
      case .issue: session.issues[index].number ?? index + 1
      case .action: session.actions[index].number ?? index + 1
      }
    return Target(kind: newest.kind, number: number)
  }

  private var issueCards: [Scene.IssueCard] {
    let ranks = rankedIssues.compactMap { $0.number }
    return session.issues.map { issue in
      let number = issue.number ?? 0
      return Scene.IssueCard(
        number: number, label: label(.issue, number), text: issue.text, votes: issue.votes,
        rank: issue.votes == nil ? nil : ranks.firstIndex(of: number).map { $0 + 1 },
        scope: issue.scope, decision: issue.handling?.decision)
    }
  }

  private var actionCards: [Scene.ActionCard] {
    session.actions.map { action in
      let number = action.number ?? 0
      return Scene.ActionCard(
        number: number, label: label(.action, number), text: action.text,
        post: action.owner.flatMap(post), due: action.due, firstStep: action.firstStep,
        firstStepDue: action.firstStepDue)
    }
  }

  private var links: [Scene.Link] {
    let issues = session.issues.flatMap { issue in
      let from = Target(kind: .issue, number: issue.number ?? 0)
      return issue.current.map { Scene.Link(from: from, to: Target(kind: .current, number: $0)) }
        + issue.ideal.map { Scene.Link(from: from, to: Target(kind: .ideal, number: $0)) }
    }
    let actions = session.actions.flatMap { action in
      let from = Target(kind: .action, number: action.number ?? 0)
      return action.issues.map { Scene.Link(from: from, to: Target(kind: .issue, number: $0)) }
    }
    return (issues + actions).filter { text(of: $0.to) != nil }
  }

  private var time: Scene.Time? {
    guard course.minutes != nil, !isOver else { return nil }
    return Scene.Time(
      minutesLeft: minutesLeft, end: stageEndMinute, hourLeft: hourLeft,
      countdown: question.ask(self).countdown,
      isPaused: question.traits.contains(.stopsClock))
  }

  private var left: Scene.Left {
    let stage = course.stage
    let loose = stage < .issues ? [] : looseNotes.filter { $0.note.number != nil }
    let issues = stage < .actions ? [] : session.issues.filter { $0.handling == nil }
    let agreed = Set(session.actions.flatMap { $0.issues })
    return Scene.Left(
      reviews: course.reviews.count { unsettled($0) != nil }, lines: course.waiting.count,
      votes: stage == .issues && session.issues.count > 1,
      notes: loose.map { Target(kind: $0.section.kind, number: $0.note.number ?? 0) },
      issues: issues.compactMap { $0.number }.filter { !agreed.contains($0) },
      fields: actionsToFill.map { action in
        Scene.EmptyFields(
          action: action.number ?? 0, names: action.emptyFields.map(words.fieldName))
      })
  }
}
