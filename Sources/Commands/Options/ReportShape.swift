import ArgumentParser

/// The shapes a report can be printed in; terminal text when none is asked for.
struct ReportShape: ParsableArguments {
  @Flag(name: .long, help: .init(help.markdown))
  var markdown = false

  @Flag(name: .long, help: .init(help.html))
  var html = false

  @Option(name: .long, help: .init(help.output, valueName: "file"))
  var output: String?

  mutating func validate() throws {
    if markdown && html { throw ValidationError(Words.ofHelp.oneShapeOnly) }
  }
}
