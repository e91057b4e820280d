import Foundation
import TestSupport
import Records
import Testing

/// Every command on the sample sessions, and the contracts that scripts rely on.
@Suite(.timeLimit(.minutes(30)))
struct CommandTests {
  private static let session = "2026-04-20-jinji"
  /// The keys of every row of `plans --json`, and those of its kinds.
  private static let common: Set = [
    "id", "kind", "name", "session", "recordId", "divisionId", "division", "department", "term",
    "overdue",
  ]
  /// Everything that the tables of fields know of an issue and an action but what never leaves.
  private static let keys: [String: Set<String>] = [
    "issue": Set(Issue.fields.rows.filter { $0.reach > .never }.map(\.key) + ["themes"]),
    "action": Set(
      Action.fields.rows.filter { $0.reach > .never }.map(\.key) + ["themes", "state"]),
  ]

  @Test func `check is silent on the samples`() throws {
    let run = try Workplace(samples: true).run("check")
    #expect((run.output, run.errors, run.status) == ("", "", 0))
  }

  @Test func `suggest answers each line with one JSON object`() throws {
    let place = try Workplace()
    let lines = ["担当者しか手順を知らない", "", "12345"]
    let run = try place.run(
      "suggest", "--json", "-", input: lines.map { $0 + "\n" }.joined())
    #expect(run.status == 0)
    let objects = try run.output.split(separator: "\n").map { try object(String($0)) }
    #expect(objects.map { $0["text"] as? String } == lines)
    #expect(objects.map { $0["abstains"] as? Bool } == [false, true, true])
    for object in objects { try expectRanked(object) }
  }

  /// The contract of one answer: everything is ranked, also where nothing would be shown.
  private func expectRanked(_ object: [String: Any]) throws {
    let text = object["text"] as? String ?? ""
    let keys = ["version", "text", "abstains", "kind", "themes", "types", "cases"]
    #expect(Set(object.keys) == Set(keys))
    #expect(object["version"] as? Int == 2)
    #expect((object["themes"] as? [String])?.count == 3, "\(text)")
    let types = try #require(object["types"] as? [[String: Any]])
    for type in types {
      #expect(Set(type.keys) == ["id", "score"])
      #expect(type["id"] is String && type["score"] is NSNumber)
    }
    let cases = try #require(object["cases"] as? [[String: Any]])
    #expect(cases.count == 10, "\(text)")
    for found in cases {
      #expect(Set(found.keys) == ["id", "score", "grade", "reasons"])
      #expect(["strong", "reference", "none"].contains(found["grade"] as? String))
      #expect(found["id"] is String && found["score"] is NSNumber && found["reasons"] is [Any])
    }
  }

  @Test(arguments: [
    (label: "plans", arguments: ["plans", "--json"]),
    (label: "report", arguments: ["report", "--term", "2026H1", "--json"]),
    (label: "cases", arguments: ["cases", "会議", "--json"]),
  ])
  func `JSON is an object with a version`(label: String, arguments: [String]) throws {
    let place = try Workplace(samples: true, library: .small)
    let run = try place.program.run(
      arguments + ["--workspace", place.path, "--as-of", Workplace.today])
    #expect((run.errors, run.status) == ("", 0))
    #expect(try object(run.output)["version"] as? Int == 2)
  }

  @Test func `plans as JSON give a row for each issue and action with all keys`() throws {
    let run = try Workplace(samples: true, library: .small).run("plans", "--json")
    let plans = try object(run.output)
    #expect(Set(plans.keys) == ["version", "asOf", "rows"])
    let rows = try #require(plans["rows"] as? [[String: Any]])
    for kind in ["issue", "action"] {
      let own = rows.filter { $0["kind"] as? String == kind }
      #expect(!own.isEmpty)
      for row in own { #expect(Set(row.keys) == Self.common.union(Self.keys[kind] ?? [])) }
    }
  }

  @Test func `check as JSON is an array with all keys`() throws {
    let place = try Workplace(samples: true, library: .small)
    let good = try place.run("check", "--json")
    #expect(try array(good.output).isEmpty && good.status == 0)
    try place.write("# 何か\n\n- 所属: 税務課\n- 担当者: だれか\n", to: "Sessions/2026-11-30-zeimu.md")
    let bad = try place.run("check", "--json")
    let problems = try array(bad.output)
    #expect(bad.status == 1 && !problems.isEmpty)
    for problem in problems {
      #expect(
        Set(problem.keys) == ["file", "line", "column", "severity", "code", "message", "fix"])
    }
  }

  @Test func `progress appends one line and touches no other byte`() throws {
    let place = try Workplace(samples: true, library: .small)
    let before = try place.files()
    let name = "Sessions/2026H1/\(Self.session).md"
    let run = try place.run(
      "progress", "\(Self.session)/A1", "--state", "足踏み", "--note", "人手が足りない", "--language", "ja")
    #expect(run.status == 0)
    let after = try place.files()
    #expect(after.filter { before[$0.key] != $0.value }.map(\.key) == [name])
    let old = lines(try #require(before[name]))
    let changes = lines(try #require(after[name])).difference(from: old)
    #expect(changes.removals.isEmpty)
    let added = changes.insertions.map { change in
      guard case .insert(_, let line, _) = change else { return "" }
      return line
    }
    #expect(added == ["  - 2026-12-01 足踏み: 人手が足りない"])
  }

  @Test(arguments: [
    (label: "terminal", flags: [], begins: ""),
    (label: "Markdown", flags: ["--markdown"], begins: "# "),
    (label: "HTML", flags: ["--html"], begins: "<!"),
    (label: "after", flags: ["--after"], begins: ""),
    (label: "head", flags: ["--head"], begins: ""),
    (label: "head as HTML", flags: ["--head", "--html"], begins: "<!"),
    (label: "after as Markdown", flags: ["--after", "--markdown"], begins: "# "),
  ])
  func `show gives a record in every shape`(
    label: String, flags: [String], begins: String
  ) throws {
    let place = try Workplace(samples: true, library: .small)
    let run = try place.program.run(
      ["show", Self.session, "--workspace", place.path, "--as-of", Workplace.today] + flags)
    #expect((run.errors, run.status) == ("", 0))
    #expect(run.output.hasPrefix(begins))
    #expect(run.output.contains("手順書"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `trace shows the chain from the notes to the actions`() throws {
    let run = try Workplace(samples: true, library: .small).run(
      "trace", Self.session, "--language", "ja")
    #expect(run.status == 0)
    for label in ["現状1", "ありたい姿1", "課題1", "アクション1"] {
      #expect(run.output.contains(label), "\(label)")
    }
  }

  @Test func `init makes a workspace that works, and again changes nothing`() throws {
    let folder = try TemporaryFolder()
    let program = try Program()
    func run(_ arguments: String...) throws -> Program.Run {
      try program.run(arguments + ["--language", "ja"], in: folder.path)
    }
    #expect(try run("init", "new").status == 0)
    let check = try run("check", "--workspace", "new")
    #expect((check.output, check.status) == ("", 0))
    #expect(try run("cases", "電話", "--workspace", "new").output.contains("電話"))
    let roles = try folder.read("new/Templates/roles.txt")
    try folder.write(roles + "店長\n", to: "new/Templates/roles.txt")
    let again = try run("init", "new")
    #expect(again.status == 0)
    #expect(again.errors.contains("Templates/roles.txt"))
    #expect(try folder.read("new/Templates/roles.txt") == roles + "店長\n")
  }

  @Test(arguments: ["", "/Sources/Text"])
  func `the repository is a workspace from every folder in it`(subfolder: String) throws {
    let run = try Program().run(
      ["show", Self.session, "--language", "ja"], in: Workplace.repository + subfolder)
    #expect(run.status == 0)
    #expect(run.output.contains("人事課"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func array(_ text: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [[String: Any]])
  }

  private func lines(_ bytes: Data) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
