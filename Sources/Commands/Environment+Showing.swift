import Reports
import Terminal
import Text
import Workspace

extension Environment {
  /// Prints what was asked for, with a line break at its end.
  func print(_ text: TerminalText) throws(OutputError) {
    progress?.clear()
    try output.write(text.asLine)
  }

  /// The same for text as it came.
  func print(_ text: String) throws(OutputError) { try print(TerminalText(text)) }

  /// Prints data for another program, which a file or pipe gets byte for byte.
  func print(data: String) throws(OutputError) {
    progress?.clear()
    try output.write(data: data.hasSuffix("\n") ? data : data + "\n")
  }

  /// Prints reports in the shape asked for, or writes them to the file asked for.
  func show(_ reports: [Report], as shape: ReportShape, opened: Bool = false) throws {
    if shape.html {
      let page = Page(
        language: language, title: reports.first?.title ?? "", reports: reports, opened: opened)
      try deliver(page.rendered, to: shape.output)
    } else if shape.markdown {
      try deliver(
        reports.map { $0.markdown(opened: opened) }.joined(separator: "\n"), to: shape.output)
    } else if shape.output != nil {
      try deliver(
        reports.map { $0.plainText(opened: opened).visible }.joined(separator: "\n"),
        to: shape.output)
    } else {
      try print(reports.map { terminalText($0, opened: opened) }.joined(separator: "\n\n"))
    }
  }

  /// Prints one report, or writes it to the file asked for.
  func show(_ report: Report, as shape: ReportShape, opened: Bool = false) throws {
    try show([report], as: shape, opened: opened)
  }

  /// Prints data in the shape asked for, or writes them to the file asked for; false when none was
  /// asked for.
  func deliver(
    _ data: some ListedData, as flags: DataFlags, to path: String? = nil
  ) throws -> Bool {
    guard let shape = flags.shape else { return false }
    try deliver(data.text(as: shape), to: path)
    return true
  }

  /// Prints data, or puts it into a file whole.
  func deliver(_ text: String, to path: String?) throws {
    guard let path else { return try print(data: text) }
    progress?.clear()
    let file = FilePath.join(folder, path)
    try FileSystem.real.deliver(Array(text.utf8), to: file)
    say(words.written(to: path))
  }

  /// The report set for the terminal, between 36 and 100 columns wide.
  func terminalText(_ report: Report, opened: Bool = false) -> TerminalText {
    report.lines(width: max(36, min(output.width, 100)), opened: opened)
      .map { $0.runs.map(styled).joined() }.joined(separator: "\n")
  }

  private func styled(_ run: StyledText.Run) -> TerminalText {
    switch run.style {
    case .plain: TerminalText(run.text)
    case .strong: dataStyles.apply(.bold, to: run.text)
    case .muted: dataStyles.apply(.quiet, to: run.text)
    case .alert: dataStyles.apply(.bold, .alert, to: run.text)
    }
  }
}
