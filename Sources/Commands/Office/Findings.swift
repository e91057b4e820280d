import Records
import Reports
import Workspace

/// Everything that `check` found: files that cannot be read, then places in the others.
struct Findings {
  private let skipped: [SkippedFile]
  private let diagnostics: [Diagnostic]

  init(_ office: Office) {
    let sessions = office.sessions()
    skipped = office.problems + sessions.problems
    diagnostics = office.diagnostics + sessions.diagnostics
  }

  var isEmpty: Bool { skipped.isEmpty && diagnostics.isEmpty }

  func text(_ world: Surroundings) -> String {
    let texts =
      skipped.map { world.sentence(for: $0) }
      + diagnostics.map { $0.rendered(world.recordWords) }
    return texts.joined(separator: "\n\n")
  }

  /// An array of objects with file, line, column, severity, code, message and fix.
  func json(_ world: Surroundings) -> JSON {
    .array(skipped.map { json(of: $0, world) } + diagnostics.map { json(of: $0, world) })
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
