import Records
package import UseCases
import Workspace

extension OfficeFolder {
  /// What became of every file below `Sessions`.
  package func intake() -> Intake {
    disk.records(library.vocabulary) { _ in true }.intake
  }

  /// Takes in files and all that lies in folders, named from `folder`; each is told when it has its
  /// place on the disk, so that whoever stops in between knows what is done.
  package func receive(
    _ names: [String], from folder: String, tell: (Receiving.Receipt) throws -> Void
  ) throws {
    let received = disk.files(below: Receiving.folder) { $0.hasSuffix("/") || $0.hasSuffix(".md") }
    var desk = Receiving(library, received: received.files)
    var files = FilesOnDisk(workspace: workspace)
    for name in names {
      for file in given(name, from: folder) {
        let receipt: Receiving.Receipt
        switch file {
        case .success(let file): receipt = try form(in: file) ?? desk.take(file)
        case .failure(let error): receipt = Receiving.Receipt(refusing: disk.skipped(error))
        }
        if let change = receipt.change { try files.apply(change) }
        try tell(receipt)
      }
    }
  }

  /// Writes what a form says into the records of its division; nil for a file that is none.
  private func form(in file: OfficeFile) throws -> Receiving.Receipt? {
    guard Incoming(file) == .form, ReturnedForm.isForm(file) else { return nil }
    return try take(form: file).map { Receiving.Receipt($0, of: file, for: reader) }
  }

  /// The files that a name stands for, one at a time: a folder may hold more than fits into memory.
  private func given(
    _ name: String, from folder: String
  ) -> some Sequence<Result<OfficeFile, FileError>> {
    let whole = FilePath.join(folder, name)
    let disk = workspace.files
    var paths: [(shown: String, whole: String)] = [(name, whole)]
    var problems: [FileError] = []
    if disk.isFolder(whole) {
      let content = disk.walk(whole)
      paths = content.files.map { (FilePath.join(name, $0), FilePath.join(whole, $0)) }
      problems = content.problems
    }
    let read = paths.lazy.map { path in
      Result { () throws(FileError) in OfficeFile(path.shown, try disk.read(path.whole)) }
    }
    return problems.map { Result<OfficeFile, FileError>.failure($0) }.lazy.map { $0 } + read
  }
}
