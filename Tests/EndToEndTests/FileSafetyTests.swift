import Foundation
import TestSupport
import Testing

/// What the program does with files that are odd, large, shared or not to be written.
@Suite(.timeLimit(.minutes(30)))
struct FileSafetyTests {
  private static let record = "Sessions/2026H1/2026-04-20-jinji.md"

  @Test func `a sparse file of 100 GB is named, not read, and the rest counts`() throws {
    let place = try Workplace(samples: true, library: .small)
    let name = "Sessions/2026H2/2026-11-30-zeimu.md"
    try place.write("", to: name)
    truncate("\(place.path)/\(name)", 100_000_000_000)
    let check = try place.run("check", "--language", "ja")
    #expect(check.status == 1)
    #expect(check.output.contains("\(name): 読めません。\n大きすぎます"))
    let plans = try place.run("plans", "--language", "ja")
    #expect(plans.status == 1)
    #expect(plans.output.contains("手順書") && plans.errors.contains(name))
  }

  @Test func `many who write to one record at once all do`() throws {
    let place = try Workplace(samples: true, library: .small)
    let count = 24
    let script = """
      seq 1 \(count) | xargs -P \(count) -I {} "$0" progress 2026-04-20-jinji/A1 \
        --state 着手 --note 回{} --language ja $1
      """
    let options = "--workspace \(place.path) --as-of \(Workplace.today)"
    let run = try Program(path: "/bin/sh").run(["-c", script, place.program.path, options])
    #expect(run.status == 0)
    let lines = try place.read(Self.record).split(separator: "\n")
    #expect(Set(lines.filter { $0.contains(" 着手: 回") }).count == count)
    #expect(try place.files().keys.allSatisfy { !$0.hasSuffix(".lock") && !$0.contains(".tmp-") })
  }

  @Test func `a record that is marked as read-only is not written, which is said`() throws {
    let place = try Workplace(samples: true, library: .small)
    let before = try place.read(Self.record)
    chmod("\(place.path)/\(Self.record)", 0o444)
    let run = try place.run(
      "progress", "2026-04-20-jinji/A1", "--state", "着手", "--language", "ja")
    #expect(run.status == 73)
    #expect(run.errors.contains("\(Self.record): 書き込めません。"))
    #expect(run.errors.contains("読み取り専用"))
    #expect(try place.read(Self.record) == before)
  }

  @Test func `output goes into a pipe as it stands and never replaces it or a folder`() throws {
    let place = try Workplace(samples: true, library: .small)
    mkfifo("\(place.path)/pipe", 0o600)
    let nobody = try place.run("plans", "--language", "ja", "--output", "pipe")
    #expect(nobody.status == 73)
    #expect(nobody.errors.contains("pipe: 書き出せません。\n受け取る相手がいません。"))
    let reader = open("\(place.path)/pipe", O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let read = try place.run(
      "plans", "--only", "issues", "--division", "人事課", "--language", "ja", "--output", "pipe")
    #expect(read.status == 0)
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).contains("課題"))
    let folder = try place.run("plans", "--language", "ja", "--output", "Sessions")
    #expect(folder.status == 73)
    #expect(try place.files()[Self.record] != nil)
  }
}
