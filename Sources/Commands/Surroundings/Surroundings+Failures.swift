import ArgumentParser
import Records
import Terminal
import Workspace

extension Surroundings {
  /// Runs the work of a command; what stops it is said to the person and becomes an exit code.
  func perform(_ work: (Surroundings) throws -> Void) throws {
    do {
      try work(self)
    } catch let error as WorkspaceError {
      throw failure(workspaceWords.advice(on: error).text(in: workspaceWords), .usage)
    } catch let error as SessionLookupError {
      throw failure(workspaceWords.advice(on: error).text(in: workspaceWords), .usage)
    } catch let error as ChangeError {
      throw failure(sentence(for: error), error.exitCode)
    } catch let error as FileError {
      throw failure(sentence(for: error), error.exitCode)
    } catch let error as OutputError {
      throw ended(by: error)
    }
    if let error = console.failure { throw ended(by: error) }
  }

  /// Says why output did not arrive and gives the exit code to throw; who stops reading is no fault.
  func ended(by error: OutputError) -> ExitCode {
    guard let sentence = error.sentence(in: language) else { return .success }
    return failure(sentence, .cannotWrite)
  }

  /// Says what is wrong and gives the exit code to throw.
  func failure(_ sentence: String, _ code: ExitCode) -> ExitCode {
    say(sentence)
    return code
  }

  /// What to say when a record could not be changed.
  func sentence(for error: ChangeError) -> String {
    workspaceWords.advice(on: error).text(in: workspaceWords)
  }

  /// What to say when a file could not be read or written.
  func sentence(for error: FileError) -> String {
    workspaceWords.advice(on: error).text(in: workspaceWords)
  }

  /// What to say about a file that was left out.
  func sentence(for file: SkippedFile) -> String {
    workspaceWords.advice(on: file).text(in: workspaceWords)
  }

  /// Says which files are not in what was just shown; then the command ends with 1.
  func reportSkipped(_ files: [SkippedFile]) throws {
    guard !files.isEmpty else { return }
    for file in files { say(sentence(for: file)) }
    throw ExitCode.problemsFound
  }

  var workspaceWords: WorkspaceWords { WorkspaceWords(language) }
}

extension ChangeError {
  /// 65 when the file's content stands in the way, 73 when it cannot be written.
  fileprivate var exitCode: ExitCode {
    switch self {
    case .notUTF8, .changedSinceRead, .cannotRead: .unreadable
    case .locked, .cannotWrite: .cannotWrite
    }
  }
}

extension FileError {
  /// 65 for reading, 73 for writing.
  fileprivate var exitCode: ExitCode {
    switch call {
    case .read, .list: .unreadable
    case .write, .deliver, .remove, .lock: .cannotWrite
    }
  }
}
