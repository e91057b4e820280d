import ArgumentParser
import Records
import Release
import Workspace

/// A workspace with its library, and with what was wrong in the files of it.
struct Office: Sendable {
  let workspace: Workspace
  let library: Library
  let vocabulary: Vocabulary
  let diagnostics: [Diagnostic]
  let problems: [SkippedFile]

  /// Reads the library; `isIncluded` leaves out files by their path below `Templates`.
  init(_ workspace: Workspace, where isIncluded: (String) -> Bool = { _ in true }) {
    let loaded = workspace.loadLibrary(where: isIncluded)
    self.workspace = workspace
    (library, vocabulary) = (loaded.library, loaded.vocabulary)
    (diagnostics, problems) = (loaded.diagnostics, loaded.problems)
  }

  /// All records of the workspace.
  func sessions() -> LoadedSessions { workspace.loadSessions(vocabulary: vocabulary) }

  /// What may leave a division in this office.
  var policy: ReleasePolicy { ReleasePolicy(library) }

  /// Whose workspace this is; nobody's where no file says it.
  var eyes: Eyes {
    let bytes = try? workspace.files.read(workspace.absolute(Eyes.file))
    return bytes.map { Eyes(workspaceFile: $0, organization: library.organization) } ?? .nobody
  }

  /// What a list shows here of all records.
  func list(_ loaded: LoadedSessions) -> RecordList { policy.list(loaded.sessions, for: eyes) }

  /// One record as everybody may read it; what is not released is said, and nothing of it shown.
  func released(
    _ session: Session, _ world: Surroundings
  ) throws(ExitCode) -> Released<Everybody> {
    switch policy.release(session, to: Everybody.self) {
    case .released(let released): return released
    case .withheld(let withheld):
      throw world.failure(withheld.sentence(in: world.language), .problemsFound)
    }
  }
}

extension Surroundings {
  /// The workspace that the option, the folder or the environment names.
  func workspace() throws(WorkspaceError) -> Workspace {
    try .find(option: workspaceOption, current: folder, environment: variables)
  }

  /// The workspace with its library.
  func office() throws(WorkspaceError) -> Office { Office(try workspace()) }
}
