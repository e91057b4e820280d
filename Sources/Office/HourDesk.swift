package import Facilitation
package import Records
import Release
package import UseCases
package import Workspace

/// What somebody asks for who leads an hour.
package struct HourRequest: Sendable {
  /// Answers that are not asked any more.
  package var presets = Presets()
  /// Plays ten minutes with a made-up team and writes nothing.
  package var isPractice = false
  /// Leaves the words to read aloud on paper.
  package var isQuiet = false
  /// Keeps slips in memory alone.
  package var isOnPaper = false
  /// Takes over an hour that somebody else has open.
  package var takesOver = false
  /// Minutes since midnight when the program begins to lead.
  package var startMinute = 0
  /// The page for a projector, and what is kept of it.
  package var wall = HourWall.Request()
  /// How long a page that goes is left for whoever has it open.
  package var patience = Duration.zero
  /// The folder from which handed-in files are named.
  package var folder = "."

  package init() {}
}

/// Where hours are begun and gone on with; only little is read before the first question.
package struct HourDesk: Sendable {
  private let knowledge: FolderKnowledge

  package init(_ workspace: Workspace, for reader: Reader) {
    knowledge = FolderKnowledge(workspace, for: reader)
  }

  package var organization: Organization { knowledge.roster.library.library.organization }

  /// A format by its id or name; one that nobody knows is an error, not the usual one.
  package func format(_ name: String?) throws(UseCaseError) -> String? {
    guard let name else { return nil }
    let language = knowledge.roster.reader.language
    return try knowledge.desk.library.format(name, in: language).id
  }

  /// The hours of a division that were broken off, the likeliest last, behind those that were held
  /// and wait for their head.
  ///
  /// With `lost` also records left open whose side file is lost, for which all have to be read.
  package func unfinished(of division: String?, lost: Bool) -> [UnfinishedHour] {
    let paths = knowledge.roster.disk.paths()
    let hours =
      lost
      ? UnfinishedHour.all(among: paths, knowledge.sessions)
      : UnfinishedHour.withSideFile(among: paths)
    let (disk, today) = (knowledge.desk.disk, knowledge.desk.reader.today)
    let recent = disk.sessions(knowledge.desk.library.vocabulary) {
      UnfinishedHour.mayWait($0, on: today)
    }
    let broken = Set(hours.map { $0.record })
    let waiting = UnfinishedHour.waiting(in: recent).filter { !broken.contains($0.record) }
    return (waiting + hours).filter { $0.isOf(division, in: organization) }
  }

  /// A new hour.
  package func begin(_ request: HourRequest) -> OfficeHour {
    OfficeHour(
      setup(request), knowledge.asked,
      over: FilesOfHour(knowledge, folder: request.folder, patience: request.patience),
      wall: request.wall)
  }

  /// An hour that was broken off; a lock that another holds is an error unless it is taken over.
  package func resume(_ hour: UnfinishedHour, _ request: HourRequest) throws -> OfficeHour {
    try OfficeHour(resuming: hour, setup(request), knowledge, request)
  }

  private func setup(_ request: HourRequest) -> Setup {
    var setup = knowledge.asked.setup(
      startMinute: request.startMinute, presets: request.presets,
      among: knowledge.roster.disk.paths(), for: knowledge.roster.eyes)
    (setup.isPractice, setup.isQuiet) = (request.isPractice, request.isQuiet)
    setup.isOnPaper = request.isOnPaper
    return setup
  }
}
