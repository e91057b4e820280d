import Records
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
}

extension Surroundings {
  /// The workspace that the option, the folder or the environment names.
  func workspace() throws(WorkspaceError) -> Workspace {
    try .find(option: workspaceOption, current: folder, environment: variables)
  }

  /// The workspace with its library.
  func office() throws(WorkspaceError) -> Office { Office(try workspace()) }
}
