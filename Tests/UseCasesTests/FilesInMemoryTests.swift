import Testing

@testable import UseCases

@Suite struct FilesInMemoryTests {
  private let files = FilesInMemory([OfficeFile("a.md", [1]), OfficeFile("b.md", [2])])

  @Test func `carry out every kind of change`() throws {
    var files = files
    try files.apply(.create("c.md", [3]))
    try files.apply(.rewrite("a.md", from: [1], to: [4]))
    try files.apply(.write("b.md", [5]))
    try files.apply(.move("c.md", to: "d/c.md"))
    try files.apply(.remove("b.md"))
    try files.apply(.remove("never.md"))
    #expect(files.files == ["a.md": [4], "d/c.md": [3]])
  }

  @Test(arguments: [
    (change: Change.create("a.md", [9]), refusal: FilesInMemory.Refusal.exists("a.md")),
    (change: .rewrite("a.md", from: [7], to: [9]), refusal: .changedSinceRead("a.md")),
    (change: .rewrite("z.md", from: [7], to: [9]), refusal: .missing("z.md")),
    (change: .move("a.md", to: "b.md"), refusal: .exists("b.md")),
    (change: .move("z.md", to: "y.md"), refusal: .missing("z.md")),
  ])
  func `refuse what would lose something and change nothing`(
    change: Change, refusal: FilesInMemory.Refusal
  ) {
    var changed = files
    #expect(throws: refusal) { try changed.apply(change) }
    #expect(changed == files)
  }
}
