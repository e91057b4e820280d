import Records
import Testing
import UseCases

@Suite struct CopiesTests {
  /// A record of one division and day, as its file says it.
  private func seen(_ ordinal: Int, number: String? = nil) -> SeenFile {
    let path = "Sessions/2026H1/2026-04-20-jinji-\(ordinal).md"
    let line = number.map { "- 記録番号: \($0)\n" } ?? ""
    let text = "# 会議\(ordinal)\n\n\(line)- 所属: 人事課\n"
    return SeenFile(
      path, .record(SeenRecord(Session.read(bytes: Array(text.utf8), file: path))))
  }

  /// The files that are read once more to tell what they are.
  private func asked(of files: [SeenFile]) -> [String] {
    var asked: [String] = []
    let intake = Intake(files, .empty) { path in
      asked.append(path)
      return nil
    }
    #expect(intake.files.count == files.count)
    return asked
  }

  @Test func `a record that stands alone or has a number is not read again`() {
    let numbers = ["x-20260420-jinji-0001", "x-20260420-jinji-0002", "x-20260420-jinji-0003"]
    let numbered = numbers.indices.map { seen($0 + 2, number: numbers[$0]) }
    #expect(asked(of: numbered) == [])
    #expect(asked(of: [seen(2)]) == [])
  }

  @Test func `one without a number beside others is compared by what it says`() {
    #expect(!asked(of: [seen(2, number: "x-20260420-jinji-0001"), seen(3)]).isEmpty)
  }
}
