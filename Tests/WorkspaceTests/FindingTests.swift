import Testing

@testable import Workspace

@Suite struct FindingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["outer", "outer/inner", "other"] {
      try FileSystem.real.makeFolder(folder["\(name)/Templates"])
      try FileSystem.real.makeFolder(folder["\(name)/Sessions/2026H1"])
    }
  }

  private func root(
    option: String? = nil, current: String, environment: String? = nil
  ) throws -> String {
    let variable = environment.map { folder[$0] }
    return try Workspace.find(option: option, current: folder[current], variable: variable).root
  }

  @Test func `takes the option, then the nearest folder above, then the environment`() throws {
    let deep = "outer/inner/Sessions/2026H1"
    #expect(try root(option: "../..", current: deep, environment: "other").hasSuffix("../.."))
    #expect(try root(current: deep, environment: "other") == folder["outer/inner"])
    #expect(try root(current: "outer/Templates") == folder["outer"])
    #expect(try root(current: ".", environment: "other") == folder["other"])
  }

  @Test func `does not take a folder without both folders`() throws {
    let half = folder["outer/Sessions"]
    #expect(throws: WorkspaceError.notAWorkspace(path: half, named: .option)) {
      try root(option: half, current: "outer")
    }
    #expect(throws: WorkspaceError.notAWorkspace(path: half, named: .environment)) {
      try root(current: ".", environment: "outer/Sessions")
    }
    #expect(throws: WorkspaceError.notFound(from: folder.path)) {
      try Workspace.find(option: nil, current: folder.path, variable: nil)
    }
  }
}
