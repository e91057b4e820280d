import Records
import Testing
import Text

@testable import Workspace

@Suite struct WordsTests {
  private static let reasons: [FileError.Reason] = [
    .full, .tooLarge, .readOnly, .denied, .missing, .exists, .wrongKind, .nameTooLong,
    .linkLoop, .protected, .oversized, .unbounded, .oddName, .nobodyThere, .other(5),
  ]

  private static let holder = LockInfo(machine: "pc1", process: 7, user: "yamada", time: "14:00")

  private static func all(_ words: WorkspaceWords) -> [Remedy] {
    let files = reasons.map { FileError(path: "a.md", call: .write, reason: $0) }
    return files.map(words.advice(on:)) + [
      words.advice(on: ChangeError.changedSinceRead(path: "a.md")),
      words.advice(on: ChangeError.locked(path: "a.md", by: holder)),
      words.advice(on: ChangeError.locked(path: "a.md", by: .unknown)),
      words.advice(on: WorkspaceError.notFound(from: "a.md")),
      words.advice(on: WorkspaceError.notAWorkspace(path: "a.md", named: .environment)),
    ]
  }

  @Test(arguments: Language.allCases)
  func `say of everything what is wrong, where, and what to do`(language: Language) {
    let words = WorkspaceWords(language)
    for advice in Self.all(words) {
      #expect(!advice.message.isEmpty && !advice.fix.isEmpty)
      #expect(advice.text(in: words).contains("\n" + words.fixHeading))
    }
    let locked = words.advice(on: ChangeError.locked(path: "a.md", by: Self.holder))
    for part in ["a.md: ", "yamada", "pc1", "14:00", "a.md.lock"] {
      #expect(locked.text(in: words).contains(part))
    }
  }

  @Test func `fit a projector in Japanese`() {
    for advice in Self.all(WorkspaceWords(.japanese)) {
      for line in advice.text(in: WorkspaceWords(.japanese)).split(separator: "\n") {
        #expect(line.displayWidth <= 72, "\(line)")
      }
    }
  }
}
