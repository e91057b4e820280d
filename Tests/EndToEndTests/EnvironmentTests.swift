import TestSupport
import Testing

/// What the variables of the environment decide.
@Suite(.timeLimit(.minutes(30)))
struct EnvironmentTests {
  @Test(arguments: [
    (["LC_ALL": "en_US.UTF-8", "LC_MESSAGES": "ja_JP.UTF-8", "LANG": "ja_JP.UTF-8"], "No record"),
    (["LC_MESSAGES": "en_US.UTF-8", "LANG": "ja_JP.UTF-8"], "No record"),
    (["LC_ALL": "", "LANG": "en_US.UTF-8"], "No record"),
    (["LC_ALL": "ja_JP.UTF-8", "LANG": "en_US.UTF-8"], "ありません"),
    (["LANG": "C"], "ありません"),
  ])
  func `the language is that of LC_ALL, then LC_MESSAGES, then LANG, else Japanese`(
    variables: [String: String], told: String
  ) throws {
    let place = try Workplace()
    let run = try place.program.run(
      ["show", "2026-04-20-nowhere"] + place.options, environment: variables, in: place.path)
    #expect(run.status == 64)
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test(arguments: [
    (variables: ["NO_COLOR": ""], isColoured: true), (["NO_COLOR": "1"], false),
    (["NO_COLOR": "", "TERM": "dumb"], false),
  ])
  func `questions are coloured unless NO_COLOR is set or the terminal knows no colours`(
    variables: [String: String], isColoured: Bool
  ) throws {
    let place = try Workplace()
    var terminal = try place.terminal(
      ["run", "--new", "--language", "ja", "--division", "税務課"], environment: variables)
    try terminal.expect("何人")
    try terminal.expect("▷")
    let colours = terminal.rawOutput.matches(of: /\u{1B}\[[0-9;]*m/)
    #expect(colours.isEmpty != isColoured)
  }
}
