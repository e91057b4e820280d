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
          "div", class: "board \(density)",
          [
            notes(scene.current, heading(.current)), notes(scene.ideal, heading(.ideal)),
            column(heading(.issues), scene.issues.map { WallCard($0, in: scene, words) }),
            column(
              heading(.actions),
              scene.actions.map { WallCard($0, in: scene, words, isFull: true) }),
          ]),
      ], style: WallStyle.print)
  }

  /// Slips and ideals on the wall, before there is an issue.
  var whole: [Node] {
    [
      .tag(
        "div", class: "board \(density)",
        [notes(scene.current, heading(.current)), notes(scene.ideal, heading(.ideal))])
    ]
  }

  /// How small the letters have to be for everything to stand on one screen or sheet.
  private var density: String {
    let lines = max(lines(scene.current, of: 34), lines(scene.ideal, of: 20))
    return lines > 32 ? "smallest" : lines > 13 ? "smaller" : "large"
  }

  /// Lines that notes take, with the names of their clusters.
  private func lines(_ notes: Scene.Notes, of columns: Int) -> Int {
    notes.cards.reduce(notes.groups.count * 2) { $0 + $1.text.displayWidth / columns + 1 }
  }

  private func heading(_ stage: Stage) -> String {
    scene.steps.first { $0.stage == stage }?.heading ?? ""
  }

  /// The clusters by their names, then what stands alone.
  private func notes(_ notes: Scene.Notes, _ heading: String) -> Node {
    let grouped = Set(notes.groups.flatMap { $0.notes })
    let clusters = notes.groups.map { group -> Node in
      let cards = notes.cards.filter { group.notes.contains($0.number) }
      return .tag("div", class: "cluster", .tag("h3", .text(group.name)), list(cards))
    }
    let alone = notes.cards.filter { !grouped.contains($0.number) }
    return .tag(
      "section", [.tag("h2", .text(heading))] + clusters + (alone.isEmpty ? [] : [list(alone)]))
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
