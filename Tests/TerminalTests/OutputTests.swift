import Foundation
import Testing
import TestSupport
import Text

@testable import Terminal

/// What becomes of output: it arrives, or the caller is told.
struct OutputTests {
  @Test func `a full device is an error, told to the caller and kept`() throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    let console = Console(input: -1, output: full)
    #expect(throws: OutputError.failed(ENOSPC)) { try console.write("報告") }
    #expect(throws: OutputError.failed(ENOSPC)) { try console.write(data: "報告") }
    let another = Console(input: -1, output: full)
    another.say("報告")
    #expect(another.failure == .failed(ENOSPC))
  }

  @Test func `a pipe that nobody reads ends in an error, not in a signal`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let console = Console(input: -1, output: pipe.fileHandleForWriting.fileDescriptor)
    #expect(throws: OutputError.closed) { try console.write("報告") }
  }

  @Test func `a descriptor that is not open is an error`() {
    #expect(throws: OutputError.failed(EBADF)) { try Console(input: -1, output: -1).write("報告") }
  }

  @Test(arguments: Language.allCases)
  func `a failure has a sentence with what to do, a closed pipe has none`(language: Language) {
    for code in [ENOSPC, EIO] {
      let sentence = OutputError.failed(code).sentence(in: language) ?? ""
      #expect(sentence.contains(language == .japanese ? "\n直し方: " : "\nFix: "))
      #expect(sentence.split(separator: "\n").allSatisfy { $0.displayWidth <= 72 })
    }
    #expect(OutputError.closed.sentence(in: language) == nil)
  }

  @Test func `data reaches a file byte for byte and a terminal with nothing to obey`() throws {
    let hostile = "{\"a\": \"\u{9B}31m\u{202E}\"}\n"
    let folder = try TemporaryFolder()
    let file = open(try folder.write("", to: "data"), O_WRONLY)
    try Console(input: -1, output: file).write(data: hostile)
    close(file)
    #expect(try folder.read("data") == hostile)
    var terminal = try Pseudoterminal(columns: 80, rows: 10)
    try Console(input: -1, output: terminal.follower).write(data: hostile)
    try terminal.expect(#"{"a": "⟨U+009B⟩31m⟨U+202E⟩"}"#)
  }
}
