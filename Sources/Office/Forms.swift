import Records
package import UseCases
import Workspace

extension OfficeFolder {
  /// Writes what a form that came back says into the records of its division; nil for a file that
  /// is none.
  package func take(form file: OfficeFile) throws -> FormChanges? {
    guard let form = try ReturnedForm(file) else { return nil }
    let division = form.division(in: library.library.organization)?.id
    let records = disk.files(below: Paths.sessions) { path in
      guard path.hasSuffix(".md") else { return path.hasSuffix("/") }
      // A file under another name may be the division's too.
      guard let named = Paths.session(at: "\(Paths.sessions)/\(path)") else { return true }
      return named.division == division
    }
    let changes = FormChanges(form, in: records.files, library, for: reader)
    var files = FilesOnDisk(workspace: workspace)
    for change in changes.changes { try files.apply(change) }
    return changes
  }
}
