package import Facilitation
package import Text

/// What the room sees of an hour on a projector or a second screen, as a page of its own.
///
/// The part that is led stands large, the others as counts; nothing on it is the facilitator's. The
/// page asks for itself again every other second, so that it needs neither a server nor a script.
package struct Wall: Hashable, Sendable {
  let scene: Scene
  let language: Language
  /// Whether more will follow, so that the page is read again.
  let isLive: Bool

  package init(_ scene: Scene, language: Language, isLive: Bool = true) {
    (self.scene, self.language, self.isLive) = (scene, language, isLive)
  }

  var words: ReportWords { ReportWords(language: language) }

  /// Seconds after which the page is read again.
  private static let refresh = 2

  package var page: Page {
    Page(
      language: language, title: scene.title, body: body, style: WallStyle.screen,
      refresh: isLive ? Self.refresh : nil)
  }

  /// What stands there while an hour is broken off: nothing of it.
  package static func away(_ language: Language) -> Page {
    let text = ReportWords(language: language).wallAway
    return Page(
      language: language, title: text, body: [.tag("p", class: "alone", .text(text))],
      style: WallStyle.screen, refresh: refresh)
  }

  private var body: [Node] {
    if let seconds = scene.time?.countdown { return [silence(seconds)] }
    let stage = Node.tag("section", class: "stage \(scene.stage.rawValue)", stage)
    return [header, stage] + (scene.stage == .opening ? [] : [counts])
  }

  /// The time alone, in steps that a page read every other second can keep.
  private func silence(_ seconds: Int) -> Node {
    let rest = ClockTime(minutes: Self.shown(seconds))
    return .tag("p", class: "alone time", .text(rest.description))
  }

  /// Seconds as they are shown: five at a time.
  package static func shown(_ seconds: Int) -> Int { max(0, (seconds + 4) / 5 * 5) }

  private var header: Node {
    let steps = scene.steps.map { step -> Node in
      let isNow = step.stage == scene.stage && !scene.isFinished
      return .tag("li", class: isNow ? "now" : step.isPast ? "past" : nil, .text(step.heading))
    }
    let time: [Node] =
      scene.time.map { time in
        let end = ClockTime(minutes: time.end).description
        return [
          .tag(
            "p", class: "until", .text(time.isPaused ? words.wallPause : words.wallUntil(end)))
        ]
      } ?? []
    return .tag("header", [.tag("ol", steps)] + time)
  }

  /// How many cards the parts hold.
  private var counts: Node {
    let counts: [(Stage, Int)] = [
      (.current, scene.current.count), (.ideal, scene.ideal.count),
      (.issues, scene.issues.count), (.actions, scene.actions.count),
    ]
    let items = counts.map { stage, count -> Node in
      let heading = scene.steps.first { $0.stage == stage }?.heading ?? ""
      return .tag(
        "li", class: stage == scene.stage ? "now" : nil, .text(heading + " "),
        .tag("b", .text("\(count)")))
    }
    return .tag("footer", .tag("ul", items))
  }

  private var stage: [Node] {
    switch scene.stage {
    case .opening: opening
    case .current: notes(scene.current, .current)
    case .ideal: notes(scene.ideal, .ideal)
    case .issues:
      scene.issues.isEmpty
        ? WallBoard(scene, words).whole
        : cards(scene.issues.map { WallCard($0, in: scene, words) }, .issue)
    case .actions:
      ranking + cards(scene.actions.map { WallCard($0, in: scene, words, isFull: false) }, .action)
    case .closing:
      scene.actions.isEmpty
        ? [heading]
        : [.tag("h1", .text(words.wallPlan))]
          + cards(scene.actions.map { WallCard($0, in: scene, words, isFull: true) }, .action)
    }
  }

  /// What the meeting is called and how its time is spent.
  private var opening: [Node] {
    let parts = scene.steps.map { step in
      Node.tag(
        "li", .text(step.heading), .tag("b", .text(words.minutes(count: step.minutes))))
    }
    let title = Node.tag("h1", .text(scene.title))
    return scene.time == nil ? [title] : [title, .tag("ol", class: "plan", parts)]
  }

  private func notes(_ notes: Scene.Notes, _ kind: Target.Kind) -> [Node] {
    let cards = notes.cards.map { card in
      let group = notes.groups.first { $0.notes.contains(card.number) }
      return WallCard(card, in: group?.name ?? (card.isGoodThing ? words.wallGood : nil))
    }
    return self.cards(cards, kind)
  }

  /// The issues by their places with their votes as dots, the one that is talked about marked.
  private var ranking: [Node] {
    let issues = scene.issues.enumerated().sorted { left, right in
      (left.element.rank ?? Int.max, left.offset) < (right.element.rank ?? Int.max, right.offset)
    }.map { $0.element }
    guard !issues.isEmpty else { return [] }
    let items = issues.prefix(Self.mostRanks).map { issue -> Node in
      let dots = issue.votes.map { WallCard.dots($0) } ?? []
      let isNow = issue.number == scene.issueAtHand?.number
      return .tag(
        "li", class: isNow ? "now" : nil,
        [.tag("b", .text(issue.label)), .tag("span", .text(issue.text))] + dots)
    }
    return [.tag("ol", class: scene.actions.isEmpty ? "ranking alone" : "ranking", items)]
  }

  /// Issues that fit above the actions.
  private static let mostRanks = 5

  /// The page of cards that holds the newest one, else the last.
  private func cards(_ cards: [WallCard], _ kind: Target.Kind) -> [Node] {
    let pages = WallPages(cards, isShort: kind == .action && scene.stage == .actions)
    let isRead = scene.stage == .closing
    let newest = scene.newest.flatMap { $0.kind == kind && !isRead ? $0.number : nil }
    guard let shown = pages.page(of: newest) else { return kind == .action ? [] : [heading] }
    let list = shown.cards.map { $0.node(isNewest: $0.number == newest) }
    let turn: [Node] =
      pages.count > 1
      ? [.tag("p", class: "turn", .text(words.wallPage(shown.number, of: pages.count)))] : []
    let isAiry = pages.count == 1 && shown.lines <= 7
    return [.tag("ul", class: isAiry ? "cards airy" : "cards", list)] + turn
  }

  /// What the part is called, while nothing stands there yet.
  private var heading: Node {
    .tag("p", class: "alone", .text(scene.steps.first { $0.stage == scene.stage }?.heading ?? ""))
  }
}

extension Scene {
  /// The issue that the question is about, itself or by an action of it.
  var issueAtHand: IssueCard? {
    guard let subject = asked.subject else { return nil }
    let number =
      subject.kind == .issue
      ? subject.number : links.first { $0.from == subject && $0.to.kind == .issue }?.to.number
    return issues.first { $0.number == number }
  }

  /// What an entry hangs on, in the words of the room.
  func targets(of kind: Target.Kind, _ number: Int) -> [Target] {
    links.filter { $0.from.kind == kind && $0.from.number == number }.map { $0.to }
  }

  /// What an entry is called.
  func label(_ target: Target) -> String {
    let labels: [(Int, String)] =
      switch target.kind {
      case .current: current.cards.map { ($0.number, $0.label) }
      case .ideal: ideal.cards.map { ($0.number, $0.label) }
      case .issue: issues.map { ($0.number, $0.label) }
      case .action: actions.map { ($0.number, $0.label) }
      }
    return labels.first { $0.0 == target.number }?.1 ?? ""
  }
}
