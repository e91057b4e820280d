import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A command that is stopped ends clean.
@Suite(.timeLimit(.minutes(30)))
struct InterruptTests {
  @Test func `⌃C ends a command with 130 and leaves nothing half-written`() throws {
    let place = try Workplace(library: .small)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program().path)
    process.arguments =
      ["run", "--language", "ja", "--division", "税務課", "--people", "5", "--minutes", "30"]
      + place.options
    process.environment = Program.environment
    let (input, errors) = (Pipe(), Pipe())
    (process.standardInput, process.standardError) = (input, errors)
    process.standardOutput = FileHandle.nullDevice
    // A runner in the background of a script ignores it, which its children would too.
    _ = signal(SIGINT, SIG_DFL)
    try process.run()
    // Something was said, so it is at work.
    #expect(!errors.fileHandleForReading.availableData.isEmpty)
    process.interrupt()
    // One that does not hear it ends here, with another status.
    try input.fileHandleForWriting.close()
    _ = try? errors.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    #expect((process.terminationStatus, process.terminationReason) == (130, .exit))
    let names = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String }
    #expect(names?.contains { $0.contains(".tmp-") } == false)
  }
}
