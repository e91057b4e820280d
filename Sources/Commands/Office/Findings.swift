import Insight
import Records
import Reports
import Workspace

/// Everything that `check` found in the files of a workspace, in the order of place.
struct Findings {
  /// Something found: a file that cannot be read, or a place in one that can.
  private enum Finding {
    case skipped(SkippedFile)
    case diagnostic(Diagnostic)

    var file: String {
      switch self {
      case .skipped(let file): file.path
      case .diagnostic(let diagnostic): diagnostic.file
      }
    }
  }

  private let findings: [Finding]

  init(_ office: Office, _ sessions: LoadedSessions, asOf today: CivilDate) {
    let corrections = office.corrections(of: sessions)
    let diagnostics =
      (office.diagnostics + sessions.diagnostics + corrections.file.diagnostics
      + office.otherFileTypes() + office.retention(of: sessions, asOf: today)).inOrderOfPlace
    let skipped = (office.problems + sessions.problems + corrections.problems).map(Finding.skipped)
    findings = (skipped + diagnostics.map(Finding.diagnostic)).enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.file, right.element.file)
        return first == second
          ? left.offset < right.offset : first.utf8.lexicographicallyPrecedes(second.utf8)
      }
      .map(\.element)
  }

  var isEmpty: Bool { findings.isEmpty }

  func text(_ world: Surroundings) -> String {
    findings.map { finding in
      switch finding {
      case .skipped(let file): world.sentence(for: file)
      case .diagnostic(let diagnostic): diagnostic.rendered(world.recordWords)
      }
    }.joined(separator: "\n\n")
  }

  /// An array of objects with file, line, column, severity, code, message and fix.
  func json(_ world: Surroundings) -> JSON {
    .array(
      findings.map { finding in
        switch finding {
        case .skipped(let file): json(of: file, world)
        case .diagnostic(let diagnostic): json(of: diagnostic, world)
        }
      })
  }

  private func json(of file: SkippedFile, _ world: Surroundings) -> JSON {
    let remedy = world.workspaceWords.advice(on: file)
    return [
      "file": .string(file.path), "line": .integer(1), "column": .integer(1),
      "severity": .string(Diagnostic.Severity.error.rawValue), "code": .string(file.code),
      "message": .string(remedy.message), "fix": .string(remedy.fix),
    ]
  }

  private func json(of diagnostic: Diagnostic, _ world: Surroundings) -> JSON {
    let sentence = world.recordWords.problem(diagnostic.problem)
    return [
      "file": .string(diagnostic.file), "line": .integer(diagnostic.place.line),
      "column": .integer(diagnostic.place.column),
      "severity": .string(diagnostic.severity.rawValue), "code": .string(diagnostic.problem.code),
      "message": .string(sentence.message), "fix": .string(sentence.fix),
    ]
  }
}
