import Text

/// Words with a meaning each, for a renderer to show as weight, colour or not at all.
///
/// Whatever a file holds becomes visible here, before it can reach a terminal, Markdown or a page:
/// no control, no bidi mark and no line separator passes, and a tab is a space.
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
    package let text: String
    package let style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.init(shown: text.shown, style)
    }

    /// Takes words that have been made visible before.
    init(shown text: String, _ style: Style) { (self.text, self.style) = (text, style) }
  }

  package internal(set) var runs: [Run]

  package init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }

  /// Takes stretches that have been made visible before.
  init(runs: [Run]) { self.runs = runs }

  /// The words alone.
  package var plain: String { runs.count == 1 ? runs[0].text : runs.map { $0.text }.joined() }

  /// Whether there is no word in it.
  var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(runs: left.runs + right.runs)
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

extension String {
  /// The text as a report may hold it; its line feeds stay, for renderers to lay out.
  var shown: String {
    let text = visible
    return text.utf8.contains(0x09) ? String(text.map { $0 == "\t" ? " " : $0 }) : text
  }

  /// The text as a report may hold it in one line.
  var shownLine: String {
    let text = shown
    return text.utf8.contains(0x0A) ? String(text.map { $0.isNewline ? " " : $0 }) : text
  }
}
