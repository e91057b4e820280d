import Facilitation
import Records
import Text

/// One card of the wall: its name, its text, and small lines about it.
struct WallCard: Hashable, Sendable {
  let number: Int
  let label: String
  let text: String
  /// What stands behind the label: the name of its cluster, its place by votes.
  var tag: String?
  /// What it hangs on, who has it, until when.
  var details: [String] = []
  var votes: Int?

  init(_ note: Scene.NoteCard, in group: String?) {
    (number, label, text) = (note.number, note.label, note.text)
    tag = group
  }

  init(_ issue: Scene.IssueCard, in scene: Scene, _ words: ReportWords) {
    (number, label, text) = (issue.number, issue.label, issue.text)
    votes = issue.votes
    tag = issue.rank.map { words.wallRank($0) }
    let on = scene.targets(of: .issue, number).map { scene.label($0) }
    if !on.isEmpty { details.append(words.wallHangsOn(on)) }
    if let scope = issue.scope, scope != .own { details.append(scope.spelling[words.language]) }
  }

  /// An action with its post and day; in full also its first step.
  init(_ action: Scene.ActionCard, in scene: Scene, _ words: ReportWords, isFull: Bool) {
    (number, label, text) = (action.number, action.label, action.text)
    let issues = scene.targets(of: .action, number).map { scene.label($0) }
    tag = issues.isEmpty ? nil : words.list(issues)
    let day = { (day: CivilDate) in RecordWords(words.language).shortDate(day) }
    let facts = [action.post, action.due.map { words.wallDue(day($0)) }].compactMap { $0 }
    if !facts.isEmpty { details.append(facts.joined(separator: words.wallGap)) }
    if isFull, let step = action.firstStep {
      details.append(words.wallFirstStep(step, by: action.firstStepDue.map(day)))
    }
  }

  /// Dots that can be counted at a glance; more than these are a number alone.
  private static let mostDots = 30

  /// Votes as dots with their number.
  static func dots(_ votes: Int) -> [Node] {
    let dots = votes > mostDots ? "" : String(repeating: "●", count: votes)
    return [.tag("span", class: "votes", .text(dots), .tag("b", .text("\(votes)")))]
  }

  func node(isNewest: Bool) -> Node {
    var parts: [Node] = [
      .tag("p", class: "label", [.text(label)] + (tag.map { [.tag("span", .text($0))] } ?? [])),
      .tag("p", class: "text", .text(text)),
    ]
    if let votes { parts.append(.tag("p", Self.dots(votes))) }
    parts += details.map { .tag("p", class: "detail", .text($0)) }
    return .tag("li", class: isNewest ? "newest" : nil, parts)
  }

  /// Lines that the card takes on the wall, of so many columns each.
  func lines(columns: Int) -> Int {
    let text = max(1, (self.text.displayWidth + columns - 1) / columns)
    return min(text, Self.mostLines) + 1 + details.count + (votes == nil ? 0 : 1)
  }

  /// Lines of a text that are shown; a longer one is cut there by the style.
  static let mostLines = 6
}

/// Cards in pages: two beside each other, at most eight, fewer where they are long.
///
/// The last page is filled up with the cards before it, so that the wall is never nearly empty.
struct WallPages {
  private typealias Row = (cards: [WallCard], lines: Int)

  private let rows: [Row]
  private let room: Int
  /// The first row of each page.
  private var starts: [Int] = []

  private static let mostCards = 8
  /// Half-width columns of a card's line, with room for a break at a word.
  private static let columns = 34

  init(_ cards: [WallCard], isShort: Bool) {
    room = isShort ? 9 : 14
    rows = stride(from: 0, to: cards.count, by: 2).map { first in
      let row = Array(cards[first..<min(first + 2, cards.count)])
      return (row, row.map { $0.lines(columns: Self.columns) }.max() ?? 0)
    }
    for end in rows.indices where starts.last.map({ !fits($0...end) }) ?? true {
      starts.append(end)
    }
  }

  var count: Int { starts.count }

  /// The page on which a card stands, else the last; nil where there are no cards.
  func page(of card: Int?) -> (number: Int, cards: [WallCard], lines: Int)? {
    guard let last = starts.last else { return nil }
    let row = rows.firstIndex { $0.cards.contains { $0.number == card } } ?? last
    let index = (starts.firstIndex { $0 > row } ?? starts.count) - 1
    let isLast = index == starts.count - 1
    let end = isLast ? rows.count : starts[index + 1]
    var start = starts[index]
    while isLast, start > 0, fits((start - 1)...(end - 1)) { start -= 1 }
    let shown = rows[start..<end]
    return (index + 1, shown.flatMap { $0.cards }, shown.reduce(0) { $0 + $1.lines })
  }

  /// Whether rows stand on one page together.
  private func fits(_ range: ClosedRange<Int>) -> Bool {
    let (cards, lines) = rows[range].reduce((0, 0)) { ($0.0 + $1.cards.count, $0.1 + $1.lines) }
    return range.count == 1 || (lines <= room && cards <= Self.mostCards)
  }
}
