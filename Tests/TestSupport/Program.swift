import Foundation

/// The program as it was built beside the tests, run as people and scripts run it.
package struct Program: Sendable {
  /// Absolute path of the executable.
  package let path: String

  /// Finds the executable in the folders above the running tests; throws without it.
  package init(named name: String = "aritai") throws {
    var folder = URL(fileURLWithPath: Bundle.main.executablePath ?? "")
    repeat {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent(name).path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        path = candidate
        return
      }
    } while folder.path != "/"
    throw CocoaError(.fileNoSuchFile)
  }

  /// Another program of the machine, by its absolute path.
  package init(path: String) { self.path = path }

  /// Runs the program to its end.
  ///
  /// Of the test's own environment only `environment` is handed on, so that nothing of the machine
  /// shows in the output; a folder given is the working folder.
  package func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: String? = nil
  ) throws -> Run {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = Self.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // Files instead of pipes: neither side ever waits for the other.
    process.standardInput = FileHandle(forReadingAtPath: try files.write(input, to: "input"))
    process.standardOutput = FileHandle(forWritingAtPath: try files.write("", to: "output"))
    process.standardError = FileHandle(forWritingAtPath: try files.write("", to: "errors"))
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try files.read("output"), errors: try files.read("errors"),
      status: process.terminationStatus)
  }

  /// What of the test's environment a program is started with.
  ///
  /// Without the place for its counts a program built with `--enable-code-coverage` writes them into
  /// the folder that is being tested.
  package static var environment: [String: String] {
    ProcessInfo.processInfo.environment.filter { ["PATH", "LLVM_PROFILE_FILE"].contains($0.key) }
  }
}

extension Program {
  /// What a finished program left.
  package struct Run: Sendable {
    package let output: String
    package let errors: String
    /// The exit code, or the number of the signal that ended it.
    package let status: Int32
  }
}
