import ArgumentParser
import Office
import UseCases

/// `aritai show`: the record of one session.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: help.show)

  @Argument(help: .init(help.sessionName, valueName: "meeting"))
  var session: String

  @Flag(name: .long, help: .init(help.after))
  var after = false

  @Flag(name: .long, help: .init(help.head))
  var head = false

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if after && head { throw ValidationError(CommandWords.ofHelp.oneOnly(of: ["after", "head"])) }
  }

  func run() throws {
    try shared.perform { environment in
      let page: RecordPage = after ? .after : head ? .head : .minutes(onPaper: shape.html)
      try environment.show(try environment.office().page(page, of: session), as: shape)
    }
  }
}

/// `aritai trace`: the chain from the current state to the actions of one session.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "trace", abstract: help.trace)

  @Argument(help: .init(help.sessionName, valueName: "meeting"))
  var session: String

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      try environment.show(try environment.office().page(.trace, of: session), as: shape)
    }
  }
}
