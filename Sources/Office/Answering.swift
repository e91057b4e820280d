import Insight
package import Records
import Release
import Reports
import Text
package import UseCases
import Workspace

extension OfficeFolder {
  /// Writes a reply to an issue; the issue that it is to.
  package func reply(_ request: ReplyRequest) throws -> IssueID {
    let files = FilesOnDisk(workspace: workspace)
    let (change, id) = try request.change(in: list(sessions()), for: reader) { path in
      try? files.bytes(at: path)
    }
    try apply(change)
    return id
  }

  /// Writes what was decided; the name of the decision.
  package func decide(_ request: DecisionRequest, in term: Term?) throws -> String {
    let files = FilesOnDisk(workspace: workspace)
    let list = list(sessions())
    let (change, id) = try request.change(
      in: list, for: reader, shared: { shared($0, in: term) }, present: { try? files.bytes(at: $0) }
    )
    try apply(change)
    return id
  }

  private func apply(_ change: Change) throws {
    var files = FilesOnDisk(workspace: workspace)
    try files.apply(change)
  }

  /// An issue type by its id or title, with the issues that are counted under it.
  private func shared(_ name: String, in term: Term?) -> SharedIssue? {
    if IssueID(name) != nil { return nil }
    let types = library.library.types
    guard let type = types.first(where: { [$0.id, $0.title, $0.english].contains(name) }) else {
      return nil
    }
    let report = overview(OverviewRequest(term: term)).answer.value
    let title = reader.language == .english ? type.english : type.title
    return SharedIssue(
      type: type.id, title: title, term: report.term, issues: report.issues(of: type.id))
  }

  /// Puts what everybody may have into a folder, and fixes the figures of half-years that have ended.
  package func publish(to folder: String) throws -> Publication {
    let sessions = sessions()
    let answers = disk.answers(library.vocabulary, numbers: sessions.numbers)
    let publication = try Publication(
      of: sessions, answers, cases: ownCases, figures: try presentFigures(), library, for: reader
    ) { try delivered($0, in: folder)?.bytes }
    try workspace.files.makeFolder(folder)
    for file in publication.files {
      let path = FilePath.join(folder, file.path)
      try workspace.files.makeFolder(FilePath.folder(of: path))
      try workspace.files.replace(path, with: file.bytes)
    }
    for path in publication.withdrawn { try workspace.files.remove(FilePath.join(folder, path)) }
    for change in publication.figures { try apply(change) }
    return publication
  }

  /// The cases that this office has written itself.
  private var ownCases: [OfficeFile] {
    let carried = Set(EmbeddedLibrary.files.map { "\(Paths.templates)/\($0.path)" })
    return disk.files(below: Paths.cases) { $0.hasSuffix("/") || $0.hasSuffix(".md") }.files
      .filter { !carried.contains($0.path) && $0.path.hasSuffix(".md") }
  }

  private func presentFigures() throws -> Set<String> {
    let folder = workspace.absolute(Paths.published)
    guard workspace.files.isFolder(folder) else { return [] }
    return Set(workspace.files.walk(folder, suffix: ".md").files)
  }
}
