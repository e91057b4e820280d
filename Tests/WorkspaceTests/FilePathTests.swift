import Testing

@testable import Workspace

@Suite struct FilePathTests {
  @Test(arguments: [
    (path: "a/b.md", folder: "a", name: "b.md"), (path: "b", folder: ".", name: "b"),
    (path: "/b", folder: "/", name: "b"), (path: "/a/課/", folder: "/a", name: "課"),
    (path: "/", folder: "/", name: "/"),
  ])
  func `cuts a path into folder and name`(path: String, folder: String, name: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
  }

  @Test func `joins a relative path and keeps an absolute one`() {
    #expect(FilePath.join("/a", "b") == "/a/b")
    #expect(FilePath.join("/", "b") == "/b")
    #expect(FilePath.join("/a", "/c") == "/c")
  }

  @Test func `is relative to a folder only below it`() {
    #expect(FilePath.relative("/a/b/c", to: "/a") == "b/c")
    #expect(FilePath.relative("/ab/c", to: "/a") == nil)
  }
}
