import TestSupport
import Testing

/// The list of `scripts/mutate` names code that stands there, so that an edit does not fall out of it
/// unnoticed.
@Suite(.timeLimit(.minutes(30)))
struct MutationListTests {
  @Test func `each edit of the list can be made`() throws {
    let script = "\(Workplace.repository)/scripts/mutate"
    let run = try Program(path: "/usr/bin/env").run(["python3", script, "--list"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").count > 50)
  }
}
