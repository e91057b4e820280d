import ArgumentParser
import Facilitation
import Records
import Terminal
import Text
import Workspace

/// An hour that was broken off, offered to be gone on with.
struct UnfinishedHour {
  let record: String

  /// The hour to go on with: the one asked for, the one chosen by number, or nil for a new one.
  static func chosen(
    _ world: Surroundings, _ desk: HourDesk, _ command: RunCommand
  ) throws -> UnfinishedHour? {
    let workspace = desk.office.workspace
    let known =
      command.goOn ? all(in: workspace, desk.sessions.value) : withSideFile(in: workspace)
    let hours = known.filter { $0.matches(command.division, in: desk.office.library.organization) }
    if command.goOn, hours.isEmpty { throw world.failure(world.words.nothingUnfinished, .usage) }
    guard !hours.isEmpty, !command.goOn else { return hours.last }
    return try ask(world, hours.reversed(), desk.office.library.organization)
  }

  /// All of them, the likeliest last: records left open whose side file is lost, then the others.
  ///
  /// It waits until all records are read.
  static func all(in workspace: Workspace, _ sessions: LoadedSessions) -> [UnfinishedHour] {
    let kept = withSideFile(in: workspace)
    let paths = Set(kept.map(\.record))
    let open = sessions.files.filter { $0.session.state == .open && !$0.session.isBundle }
    return open.map(\.path).filter { !paths.contains($0) }.map(UnfinishedHour.init) + kept
  }

  /// Those that are found without reading a record.
  private static func withSideFile(in workspace: Workspace) -> [UnfinishedHour] {
    workspace.unfinishedHours().map { UnfinishedHour(record: $0.record) }
  }

  /// Enter goes on with the first, a number with another, 0 begins a new one; anything else, a
  /// name for instance, is asked again, for it would lead into somebody's hour.
  private static func ask(
    _ world: Surroundings, _ hours: [UnfinishedHour], _ organization: Organization
  ) throws -> UnfinishedHour? {
    let names = hours.enumerated().map { "\($0 + 1) \($1.name(organization, world))" }
    world.say(world.words.unfinished(names))
    while true {
      let input = world.console.readLine(prompt: world.mark)
      if case .interrupted = input { throw ExitCode.interrupted }
      guard case .line(let line) = input else { return nil }
      switch Int(line.foldedAnswer) {
      case nil where line.foldedAnswer.isEmpty: return hours.first
      case 0: return nil
      case .some(let number) where hours.indices.contains(number - 1): return hours[number - 1]
      default: world.say(world.words.unfinishedAgain(hours.count))
      }
    }
  }

  private var id: SessionID? { SessionID(FileKind.stem(of: record)) }

  /// The division as people call it and the day.
  private func name(_ organization: Organization, _ world: Surroundings) -> String {
    guard let id else { return record }
    let isTyped = id.division.hasPrefix("x-")
    let typed = isTyped ? String(id.division.dropFirst(2)) : id.division
    let name = organization.division(id.division)?.name ?? typed
    return "\(name)  \(world.recordWords.date(id.date))"
  }

  private func matches(_ division: String?, in organization: Organization) -> Bool {
    guard let division, let id else { return true }
    let names = [id.division, organization.division(id.division)?.name]
    return names.contains(division)
  }
}
