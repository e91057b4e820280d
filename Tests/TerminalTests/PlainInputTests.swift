import Foundation
import Terminal
import TestSupport
import Testing

struct PlainInputTests {
  @Test(arguments: [
    (bytes: Array("一\r\n二\n".utf8), lines: ["一", "二"]),
    (bytes: Array("一\n\n三".utf8), lines: ["一", "", "三"]),
    (bytes: [0x61, 0xFF, 0x62, 0x0A], lines: ["a\u{FFFD}b"]),
    (bytes: [], lines: []),
  ])
  func `reads lines to the end`(bytes: [UInt8], lines: [String]) throws {
    #expect(try read(Data(bytes)) == lines)
  }

  @Test func `reads long and many lines in one pass`() throws {
    let long = String(repeating: "長い", count: 200_000)
    let many = String(repeating: "短い\n", count: 100_000)
    let lines = try read(Data((long + "\n" + many).utf8))
    #expect(lines.count == 100_001)
    #expect(lines.first == long)
  }

  private func read(_ data: Data) throws -> [String] {
    let pipe = Pipe()
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: data)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let input = pipe.fileHandleForReading.fileDescriptor
    let console = Console(input: input, output: -1)
    #expect(!console.isInteractive)
    var lines: [String] = []
    while case .line(let line) = console.readLine(prompt: "? ") { lines.append(line) }
    return lines
  }
}
