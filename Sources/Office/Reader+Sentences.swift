package import UseCases
import Workspace

extension Reader {
  /// What to say when something could not be read, found or written.
  package func sentence(for error: any Error) -> String {
    let disk = WorkspaceWords(language)
    return switch error {
    case let error as UseCaseError: words.text(of: error)
    case let error as ChangeError: disk.advice(on: error).text(in: disk)
    case let error as FileError: disk.advice(on: error).text(in: disk)
    case let error as WorkspaceError: disk.advice(on: error).text(in: disk)
    default: "\(error)"
    }
  }
}
