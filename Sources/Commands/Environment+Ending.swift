import ArgumentParser
import Office
import Terminal
import UseCases
import Workspace

extension SharedOptions {
  /// Runs the work of a command; what stops it is said to the person and becomes an exit code.
  func perform(_ work: (Environment) throws -> Void) throws {
    let environment = try Environment.current(self)
    do {
      try work(environment)
    } catch let code as ExitCode {
      throw code
    } catch let exit as CleanExit {
      throw exit
    } catch let error as OutputError {
      throw environment.ended(by: error)
    } catch {
      throw environment.failure(
        environment.reader.sentence(for: error), ExitCode(stoppedBy: error))
    }
    if let error = environment.console.failure { throw environment.ended(by: error) }
  }
}

extension Environment {
  /// Says what is wrong and gives the exit code to throw.
  func failure(_ sentence: String, _ code: ExitCode) -> ExitCode {
    say(sentence)
    return code
  }

  /// Says why output did not arrive and gives the exit code to throw; who stops reading is no fault.
  func ended(by error: OutputError) -> ExitCode {
    guard let sentence = error.sentence(in: language) else { return .success }
    return failure(sentence, .cannotWrite)
  }

  /// Says which files are not in what was just shown; then the command ends with 1.
  func reportSkipped(_ files: [SkippedFile]) throws {
    guard !files.isEmpty else { return }
    for file in files { say(reader.words.text(of: file)) }
    throw ExitCode.problemsFound
  }
}

extension ExitCode {
  /// Done, but files could not be read or problems were found.
  static let problemsFound = ExitCode(1)
  /// A flag is missing or wrong (`EX_USAGE`).
  static let usage = ExitCode(64)
  /// The data cannot be read (`EX_DATAERR`).
  static let unreadable = ExitCode(65)
  /// The result cannot be written (`EX_CANTCREAT`).
  static let cannotWrite = ExitCode(73)
  /// ⌃C.
  static let interrupted = ExitCode(130)

  /// The code for what stopped a command: 64 what was asked, 65 what a file holds, 73 what cannot
  /// be written.
  init(stoppedBy error: any Error) {
    self =
      switch error {
      case let error as UseCaseError: ExitCode(stoppedBy: error)
      case let error as ChangeError: error.isOfReading ? .unreadable : .cannotWrite
      case let error as FileError: error.isOfReading ? .unreadable : .cannotWrite
      default: .usage
      }
  }
}

extension ExitCode {
  private init(stoppedBy error: UseCaseError) {
    self =
      switch error {
      case .withheld: .problemsFound
      case .received, .handing(.occupied): .cannotWrite
      case .skipped, .unknownEncoding, .unreadableWorkbook, .nothingJudged: .unreadable
      default: .usage
      }
  }
}

extension ChangeError {
  fileprivate var isOfReading: Bool {
    switch self {
    case .notUTF8, .changedSinceRead, .cannotRead: true
    case .locked, .cannotWrite: false
    }
  }
}

extension FileError {
  fileprivate var isOfReading: Bool { call == .read || call == .list }
}
