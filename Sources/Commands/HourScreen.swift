import Facilitation
import Terminal
import Text

/// How the lines of an hour look on a projector, each kind set off.
struct HourScreen {
  let styles: Styles

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
    let time = screen.timeLeft.map { styles.apply(.dim, to: $0) + "  " } ?? ""
    let label = TerminalText(screen.label.isEmpty ? "" : screen.label + " ")
    return time + label + styles.apply(.bold, .cyan, to: "▷") + " "
  }

  private func text(_ line: Paragraph) -> TerminalText {
    let look = look(of: line.kind)
    let rows = line.kind == .banner ? [rule(line.text)] : line.broken()
    let text = rows.map { styles.apply(look, to: TerminalText($0)) }.joined(separator: "\n")
    return line.kind == .banner ? "\n" + text : text
  }

  private func look(of kind: Paragraph.Kind) -> [Style] {
    switch kind {
    case .banner: [.bold, .cyan]
    case .spoken, .practice: [.bold]
    case .hint: [.yellow]
    case .plain, .said, .listed, .detail: []
    }
  }

  private func rule(_ text: String) -> String {
    let head = "──\(text) "
    return head + String(repeating: "─", count: max(2, Paragraph.columns - head.displayWidth))
  }
}
