/// Words with a meaning each, for a renderer to show as weight, colour or not at all.
package struct StyledText: Hashable, Sendable {
  /// What a stretch of words is, not how it looks.
  package enum Style: Hashable, Sendable {
    case plain
    /// A name or figure to be found at a glance.
    case strong
    /// Of use to those who look for it.
    case muted
    /// Late, broken or missing.
    case alert
  }

  /// A stretch of words in one style.
  package struct Run: Hashable, Sendable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = .plain) {
      (self.text, self.style) = (text, style)
    }
  }

  package var runs: [Run]

  package init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }

  /// The words alone.
  package var plain: String { runs.map { $0.text }.joined() }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.runs += right.runs
    return sum
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}
