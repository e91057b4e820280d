import ArgumentParser

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
}
