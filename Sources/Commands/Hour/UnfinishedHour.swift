import Facilitation
import Records
import Terminal
import Workspace

/// An hour that was broken off, offered to be gone on with.
struct UnfinishedHour {
  let record: String

  /// The hour to go on with: the one asked for, the one chosen by number, or nil for a new one.
  static func chosen(
    _ world: Surroundings, _ desk: HourDesk, _ command: RunCommand
  ) throws -> UnfinishedHour? {
    let hours = desk.office.workspace.unfinishedHours().map { UnfinishedHour(record: $0.record) }
      .filter { $0.matches(command.division, in: desk.office.library.organization) }
    if command.goOn, hours.isEmpty { throw world.failure(world.words.nothingUnfinished, .usage) }
    guard !hours.isEmpty, !command.goOn else { return hours.last }
    return ask(world, hours, desk.office.library.organization)
  }

  /// Enter goes on with the latest, a number with another, 0 begins a new one.
  private static func ask(
    _ world: Surroundings, _ hours: [UnfinishedHour], _ organization: Organization
  ) -> UnfinishedHour? {
    let newestFirst = Array(hours.reversed())
    let names = newestFirst.enumerated().map { "\($0 + 1) \($1.name(organization))" }
    world.say(world.words.unfinished(names))
    guard case .line(let line) = world.console.readLine(prompt: world.mark) else { return nil }
    guard let number = Int(line.foldedDigits) else { return newestFirst.first }
    return newestFirst.indices.contains(number - 1) ? newestFirst[number - 1] : nil
  }

  private var id: SessionID? { SessionID(FileKind.stem(of: record)) }

  private func name(_ organization: Organization) -> String {
    guard let id else { return record }
    return "\(organization.division(id.division)?.name ?? id.division)（\(id.date)）"
  }

  private func matches(_ division: String?, in organization: Organization) -> Bool {
    guard let division, let id else { return true }
    let names = [id.division, organization.division(id.division)?.name]
    return names.contains(division)
  }
}
