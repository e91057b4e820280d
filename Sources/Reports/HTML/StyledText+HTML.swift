extension StyledText {
  /// The words, in an element where their style asks for one.
  var nodes: [Node] {
    runs.map { run in
      switch run.style {
      case .plain: .text(run.text)
      case .strong: .tag("strong", .text(run.text))
      case .muted: .tag("span", class: "muted", .text(run.text))
      case .alert: .tag("span", class: "alert", .text(run.text))
      }
    }
  }
}
