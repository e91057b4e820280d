import Facilitation
import Terminal
import Text

/// How the lines of an hour look on a projector, each kind set off.
struct HourScreen {
  let styles: Styles
  /// Columns of the window as it is now.
  let columns: Int

  func text(_ lines: [Paragraph]) -> TerminalText {
    lines.map { text($0) + "\n" }.joined()
  }

  /// Everything above the mark: what the last answer brought, the question, its draft.
  func text(_ screen: Screen, draft: [Paragraph]) -> TerminalText {
    let isListFirst = screen.entry.first.map { $0.kind != .banner } ?? false
    return text(screen.remarks) + (isListFirst ? "\n" : "") + text(screen.entry)
      + (screen.isSetOff ? "\n" : "") + text(screen.asked + draft)
  }

  /// The mark at which is typed, behind the time left and the name of what is asked.
  func prompt(_ screen: Screen) -> TerminalText {
    let time = screen.timeLeft.map { styles.apply(.quiet, to: $0) + "  " } ?? ""
    let label = TerminalText(screen.label.isEmpty ? "" : screen.label + " ")
    return time + label + styles.apply(.bold, .accent, to: "▷") + " "
  }

  private func text(_ line: Paragraph) -> TerminalText {
    let look = look(of: line.kind)
    let rows = line.kind == .banner ? [rule(line)] : line.broken(to: columns)
    let text = rows.map { styles.apply(look, to: TerminalText($0)) }.joined(separator: "\n")
    return line.kind == .banner ? "\n" + text : text
  }

  private func look(of kind: Paragraph.Kind) -> [Style] {
    switch kind {
    case .banner: [.bold, .accent]
    case .spoken, .practice: [.bold]
    case .hint: [.quiet]
    case .plain, .said, .listed, .detail: []
    }
  }

  private func rule(_ line: Paragraph) -> String {
    let head = line.text.hasPrefix("【") ? "──\(line.text) " : "── \(line.text) "
    let columns = line.columns(in: columns)
    return head + String(repeating: "─", count: max(2, columns - head.displayWidth))
  }
}

extension Environment {
  /// The screen of an hour in the window as it is now; what is no terminal has its usual width.
  var hourScreen: HourScreen {
    HourScreen(styles: styles, columns: canAsk ? console.width : Paragraph.columns)
  }
}
