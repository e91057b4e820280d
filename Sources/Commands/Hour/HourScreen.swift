import Facilitation
import Terminal
import Text

/// How the lines of an hour look on a projector: at most 72 columns, each kind set off.
struct HourScreen {
  private static let width = 72

  let styles: Styles

  func text(_ lines: [Line]) -> String {
    lines.map { text($0) + "\n" }.joined()
  }

  /// The mark at which is typed, behind the time left and the name of what is asked.
  func prompt(_ screen: Screen) -> String {
    let time = screen.timeLeft.map { styles.apply(.dim, to: $0) + "  " } ?? ""
    let label = screen.label.isEmpty ? "" : screen.label + " "
    return time + label + styles.apply(.bold, .cyan, to: "▷") + " "
  }

  private func text(_ line: Line) -> String {
    switch line.kind {
    case .banner: "\n" + styles.apply(.bold, .cyan, to: rule(line.text))
    case .spoken: block(line.text, indent: 0, hanging: 2, .bold)
    case .plain: block(line.text, indent: 1)
    case .listed: block(line.text, indent: 3, hanging: 2)
    case .hint: block(line.text, indent: 3, .yellow)
    case .practice: block(line.text, indent: 3, hanging: 2, .bold)
    case .detail: block(line.text, indent: 7)
    }
  }

  private func rule(_ text: String) -> String {
    let head = "──\(text)"
    return head + String(repeating: "─", count: max(2, Self.width - head.displayWidth))
  }

  private func block(
    _ text: String, indent: Int, hanging: Int = 0, _ styles: Style...
  ) -> String {
    let lines = wrapped(text, width: Self.width - indent - hanging)
    return lines.enumerated().map { index, line in
      let margin = String(repeating: " ", count: indent + (index == 0 ? 0 : hanging))
      return margin + styles.reduce(line) { self.styles.apply($1, to: $0) }
    }.joined(separator: "\n")
  }
}
