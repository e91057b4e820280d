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
}
