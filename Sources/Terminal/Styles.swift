import Text

/// Text on its way to a terminal, in which every escape sequence comes from a `Style`.
///
/// What is put into it is made visible first and only then styled, so that nothing in a record, a
/// name or a lock is obeyed.
package struct TerminalText: Hashable, Sendable {
  /// The text with its sequences.
  fileprivate(set) var rendered: String

  /// Text as it came, from a person, a file or a table of words; its line breaks stay.
  package init(_ text: String) { rendered = text.visible }

  fileprivate init(rendered: String) { self.rendered = rendered }

  /// What is seen of it.
  package var plain: String { rendered.withoutStyles }

  package static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    TerminalText(rendered: left.rendered + right.rendered)
  }

  /// The text with a line break at its end, which it may have already.
  package var asLine: TerminalText {
    rendered.hasSuffix("\n") ? self : TerminalText(rendered: rendered + "\n")
  }
}

extension TerminalText: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Sequence<TerminalText> {
  /// All of them, with something between.
  package func joined(separator: TerminalText = "") -> TerminalText {
    TerminalText(rendered: map(\.rendered).joined(separator: separator.rendered))
  }
}

/// A way to make text stand out, on a black terminal as on a white one.
///
/// Each colour is one of the 240 that no theme changes, and stands out from both by at least 4.5 to
/// 1; the sixteen colours of a theme do so on one of them only, and faint text on neither.
package enum Style: Sendable {
  case bold
  /// What leads the eye: where a part begins, where is typed.
  case accent
  /// What may be passed over.
  case quiet
  /// What is overdue or wrong.
  case alert

  /// The terminal's own code (SGR).
  fileprivate var code: String { color.map { "38;5;\($0)" } ?? "1" }

  /// The number of its colour; nil for that of all text.
  var color: Int? {
    switch self {
    case .bold: nil
    case .accent: 29
    case .quiet: 243
    case .alert: 131
    }
  }
}

/// Whether output may be styled; the caller decides (`NO_COLOR`, `TERM=dumb`, not a terminal).
package struct Styles: Sendable {
  private let isEnabled: Bool

  package init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  /// Leaves every text as it is.
  package static let plain = Styles(isEnabled: false)

  /// Puts the escape sequences of the styles around the text.
  package static let terminal = Styles(isEnabled: true)

  /// The text in these styles; a style inside it that ends does not end them.
  package func apply(_ styles: Style..., to text: TerminalText) -> TerminalText {
    apply(styles, to: text)
  }

  /// The same for text as it came.
  package func apply(_ styles: Style..., to text: String) -> TerminalText {
    apply(styles, to: TerminalText(text))
  }

  /// The same for styles in a list, none of which leaves the text as it is.
  package func apply(_ styles: [Style], to text: TerminalText) -> TerminalText {
    if !isEnabled || styles.isEmpty || text.rendered.isEmpty { return text }
    let codes = styles.map(\.code).joined(separator: ";")
    let start = "\u{1B}[\(codes)m"
    let reset = "\u{1B}[0m"
    // Looking for a style inside costs more than all the rest, and there hardly ever is one.
    guard text.rendered.utf8.contains(0x1B) else {
      return TerminalText(rendered: start + text.rendered + reset)
    }
    let inner = text.rendered.split(separator: reset, omittingEmptySubsequences: false)
    return TerminalText(rendered: start + inner.joined(separator: reset + start) + reset)
  }
}

/// Tells the characters of `ESC [ … letter` sequences from those that are seen.
struct EscapeScanner {
  private var isInside = false

  /// Whether the next character of the text belongs to a sequence.
  mutating func takes(_ character: Character) -> Bool {
    if character == "\u{1B}" {
      isInside = true
      return true
    }
    defer { if character.isASCII, character.isLetter { isInside = false } }
    return isInside
  }
}

extension StringProtocol {
  /// The text without its escape sequences.
  package var withoutStyles: String {
    var scanner = EscapeScanner()
    return String(filter { !scanner.takes($0) })
  }
}
