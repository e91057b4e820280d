import Records
import Testing
import Text

@testable import Workspace

@Suite struct WordsTests {
  private static let problems: [FileProblem] = [
    .unreadable(FileError(path: "a.md", call: .read, reason: .denied)),
    .notUTF8(path: "a.md", .cp932), .notUTF8(path: "a.md", .unknown), .unnamed(path: "a.md"),
    .duplicate(
      SessionID(date: CivilDate(dayNumber: 0), division: "b"), path: "a.md", kept: "b.md"),
  ]

  @Test(arguments: Language.allCases)
  func `say of every problem where it is and what to do`(language: Language) {
    let words = Words.in(language)
    let fix = language == .japanese ? "直し方: " : "Fix: "
    for problem in Self.problems {
      let sentence = words.sentence(for: problem)
      #expect(sentence.hasPrefix("a.md: "))
      #expect(sentence.contains(fix))
    }
    let holder = LockInfo(machine: "pc1", process: 7, user: "yamada", time: "14:00")
    let locked = words.sentence(for: ChangeError.locked(path: "a.md", by: holder))
    for part in ["a.md", "yamada", "pc1", "14:00", "a.md.lock", fix] {
      #expect(locked.contains(part))
    }
    let missing = words.sentence(for: WorkspaceError.notFound(from: "/x"))
    #expect(missing.contains("/x") && missing.contains("aritai init"))
  }

  @Test func `keep Japanese sentences within the width of a projector`() {
    let words = Words.japanese
    let reasons: [FileError.Reason] = [
      .full, .tooLarge, .readOnly, .denied, .missing, .exists, .wrongKind, .nameTooLong,
      .linkLoop, .other(5),
    ]
    let sentences = Self.problems.map(words.sentence(for:)) + reasons.map(words.reason)
    for line in sentences.flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= 38, "\(line)")
    }
  }
}
