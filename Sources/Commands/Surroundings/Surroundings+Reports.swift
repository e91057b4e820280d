import Records
import Reports
import Terminal
import Text
import Workspace

extension Surroundings {
  /// What reports need, for this reader and this day.
  func context(_ library: Library) -> ReportContext {
    ReportContext(language: language, library: library, asOf: today)
  }

  /// Prints reports in the shape asked for, or writes them to the file asked for.
  func show(_ reports: [Report], title: String, as shape: ReportShape, opened: Bool = false) throws
  {
    if shape.html {
      try deliver(
        Page(language: language, title: title, reports: reports, opened: opened).rendered,
        to: shape.output)
    } else if shape.markdown {
      try deliver(reports.map { $0.markdown(opened: opened) }.joined(separator: "\n"), to: shape.output)
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
    try show([report], title: report.title, as: shape, opened: opened)
  }

  /// Prints data, or puts it into a file whole.
  func deliver(_ text: String, to path: String?) throws {
    guard let path else { return try print(data: text) }
    let file = FilePath.join(folder, path)
    try FileSystem.real.deliver(Array(text.utf8), to: file)
    say(words.written(path))
  }

  /// The report set for the terminal, between 40 and 100 columns wide.
  func terminalText(_ report: Report, opened: Bool = false) -> TerminalText {
    report.lines(width: max(40, min(output.width, 100)), opened: opened)
      .map { $0.runs.map(styled).joined() }.joined(separator: "\n")
  }

  private func styled(_ run: StyledText.Run) -> TerminalText {
    switch run.style {
    case .plain: TerminalText(run.text)
    case .strong: dataStyles.apply(.bold, to: run.text)
    case .muted: dataStyles.apply(.dim, to: run.text)
    case .alert: dataStyles.apply(.bold, .red, to: run.text)
    }
  }
}
