package import Facilitation
package import Text

/// The whole board at once: slips by cluster, ideals, issues, actions.
package struct WallBoard: Sendable {
  let scene: Scene
  let words: ReportWords

  init(_ scene: Scene, _ words: ReportWords) { (self.scene, self.words) = (scene, words) }

  package init(_ scene: Scene, language: Language) {
    self.init(scene, ReportWords(language: language))
  }

  /// The board on one sheet of A3, of what is kept when it is printed.
  package var print: Page {
    Page(
      language: words.language, title: scene.title,
      body: [
        .tag("h1", .text(scene.title)),
        .tag(
          "div", class: "board \(size(of: WallSize.print))",
          [
            notes(scene.current, heading(.current)), notes(scene.ideal, heading(.ideal)),
            column(heading(.issues), issues), column(heading(.actions), actions),
          ]),
      ], style: WallStyle.print)
  }

  /// Slips and ideals on the wall, before there is an issue.
  var whole: [Node] {
    [
      .tag(
        "div", class: "board \(size(of: WallSize.screen))",
        [notes(scene.current, heading(.current)), notes(scene.ideal, heading(.ideal))])
    ]
  }

  private var issues: [WallCard] { scene.issues.map { WallCard($0, in: scene, words) } }

  private var actions: [WallCard] {
    scene.actions.map { WallCard($0, in: scene, words, isFull: true) }
  }

  /// The largest letters with which everything stands on one screen or sheet.
  private func size(of sizes: [WallSize]) -> String {
    let size = sizes.first { size in
      lines(scene.current, of: size.current) < size.rows * size.parts
        && lines(scene.ideal, of: size.ideal) < size.rows
        && (size.cards.map { max(lines(issues, of: $0), lines(actions, of: $0)) } ?? 0) < size.rows
    }
    return size?.name ?? WallSize.smallest
  }

  /// Lines that notes take, with the names of their clusters.
  private func lines(_ notes: Scene.Notes, of columns: Int) -> Int {
    let clusters = notes.groups.count + (notes.cards.contains { $0.isGoodThing } ? 1 : 0)
    return notes.cards.reduce(clusters * 2) { $0 + ($1.text.displayWidth - 1) / columns + 1 }
  }

  /// Lines that cards take, with the space between them.
  private func lines(_ cards: [WallCard], of columns: Int) -> Int {
    cards.reduce(0) { $0 + $1.lines(columns: columns) + 1 }
  }

  private func heading(_ stage: Stage) -> String {
    scene.steps.first { $0.stage == stage }?.heading ?? ""
  }

  /// What works, the clusters by their names, then what stands alone.
  private func notes(_ notes: Scene.Notes, _ heading: String) -> Node {
    let good = notes.cards.filter { $0.isGoodThing }
    let grouped = Set(notes.groups.flatMap { $0.notes } + good.map { $0.number })
    let clusters = notes.groups.map { group in
      cluster(group.name, notes.cards.filter { group.notes.contains($0.number) })
    }
    let alone = notes.cards.filter { !grouped.contains($0.number) }
    return .tag(
      "section",
      [.tag("h2", .text(heading))] + (good.isEmpty ? [] : [cluster(words.wallGood, good)])
        + clusters + (alone.isEmpty ? [] : [list(alone)]))
  }

  private func cluster(_ name: String, _ cards: [Scene.NoteCard]) -> Node {
    .tag("div", class: "cluster", .tag("h3", .text(name)), list(cards))
  }

  private func list(_ cards: [Scene.NoteCard]) -> Node {
    .tag(
      "ul",
      cards.map { card in
        .tag("li", .tag("b", .text("\(card.number)")), .tag("span", .text(card.text)))
      })
  }

  private func column(_ heading: String, _ cards: [WallCard]) -> Node {
    .tag(
      "section", .tag("h2", .text(heading)),
      .tag("ul", class: "cards", cards.map { $0.node(isNewest: false) }))
  }
}

/// A size of letters that the style knows, and what the board has room for in it.
private struct WallSize: Sendable {
  let name: String
  /// Lines of a column.
  let rows: Int
  /// Columns over which the slips of the current state flow.
  var parts = 1
  /// Half-width columns of a line of such a slip, of an ideal, and of a card where there are cards.
  let current: Int
  let ideal: Int
  var cards: Int?

  static let smallest = "smallest"

  /// 28, 22, 20, 18 and 16 px at 1280×720.
  static let screen = [
    WallSize(name: "large", rows: 14, current: 44, ideal: 28),
    WallSize(name: "medium", rows: 18, parts: 2, current: 28, ideal: 30),
    WallSize(name: "small", rows: 20, parts: 2, current: 31, ideal: 33),
    WallSize(name: "smaller", rows: 22, parts: 2, current: 35, ideal: 37),
    WallSize(name: smallest, rows: 25, parts: 2, current: 40, ideal: 42),
  ]

  /// 22, 17, 15, 13, 11 and 10 points on A3.
  static let print = [
    WallSize(name: "largest", rows: 23, current: 21, ideal: 13, cards: 21),
    WallSize(name: "large", rows: 30, current: 28, ideal: 17, cards: 28),
    WallSize(name: "medium", rows: 34, current: 32, ideal: 20, cards: 32),
    WallSize(name: "small", rows: 39, current: 38, ideal: 24, cards: 38),
    WallSize(name: "smaller", rows: 46, current: 46, ideal: 29, cards: 46),
    WallSize(name: smallest, rows: 52, current: 52, ideal: 33, cards: 52),
  ]
}
