/// How well a ranking of themes does on one statement, each measure 0 or 1.
package struct ThemeMeasures: Hashable, Sendable {
  /// Whether the primary theme stands first.
  package var first: Double
  /// Whether the primary theme is among the first three.
  package var among: Double
  /// Whether the first is any of those that people gave.
  package var any: Double

  /// `labels` holds the themes that people gave, the primary one first.
  package init(ranking: [String], labels: [String]) {
    first = labels.first != nil && ranking.first == labels.first ? 1 : 0
    among = labels.first.map(ranking.prefix(3).contains) ?? false ? 1 : 0
    any = ranking.first.map(labels.contains) ?? false ? 1 : 0
  }
}
